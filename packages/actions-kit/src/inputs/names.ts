/** The names of environment and stage that inputs give, and what can be looked at when they are wrong. */
import { type Complaint, checkValue, complaintsAbout, didYouMean, entryOf, keysOfAction, type LocatedMap } from '@golden-ami/domain'
import { ENVIRONMENT_NAME, NAME } from '@golden-ami/domain/delivery-file/texts'
import type { Delivery } from './delivery.ts'
import { locateInput } from './locate-input.ts'
import { saidTwice } from './said-twice.ts'

/** What is named by an input, and under which key of the file it has to be. */
const NAMED = [
  { input: 'environment', under: 'environments', pattern: new RegExp(ENVIRONMENT_NAME.pattern, 'u') },
  { input: 'stage', under: 'stages', pattern: new RegExp(NAME.pattern, 'u') },
] as const

/** Stands for a malformed name where no file has names, so that the inputs that are for it can be looked at. */
const UNNAMED = 'unnamed'

const namesUnder = (map: LocatedMap, under: string): readonly string[] => {
  const node = entryOf(map, under)?.value
  return node?.is === 'map' ? node.entries.map(entry => entry.key) : []
}

/**
 * Undefined: the file has the names that the run is about. Otherwise all that can be said without them: of the names that are well-formed,
 * of the other inputs one by one, of the file.
 */
export const complaintsWithoutNames = (delivery: Delivery, path: string, whole: LocatedMap): readonly Complaint[] | undefined => {
  const unknown = NAMED.filter(({ input, under }) => {
    const name = delivery[input]
    return name !== undefined && !namesUnder(whole, under).includes(name)
  })
  if (unknown.length === 0) return undefined
  const misnamed = unknown.flatMap(({ input, under, pattern }): readonly Complaint[] => {
    const name = delivery[input] ?? ''
    const names = namesUnder(whole, under)
    const wrong = `${JSON.stringify(name)} is not among the ${under} of ${path}${didYouMean(name, names)}`
    const allowed = `allowed: ${names.join(', ') || 'none is there'}`
    return pattern.test(name) ? [{ at: { source: `input ${input}` }, wrong, allowed }] : []
  })
  const alone = keysOfAction(delivery.action).flatMap((key): readonly Complaint[] => {
    const name = key.input?.name ?? ''
    const value = locateInput(name, delivery.input(name), key.type)
    if (delivery.input(name) === '') return []
    return key.kind === 'what' ? [saidTwice(key, value.at, { source: path })] : checkValue(value, key.type, name)
  })
  return [...misnamed, ...alone, ...complaintsAbout(whole)]
}

/** For a delivery without a file. */
export const withWellFormedNames = (delivery: Delivery): Delivery => {
  const malformed = NAMED.filter(({ input, pattern }) => delivery[input] !== undefined && !pattern.test(delivery[input]))
  return { ...delivery, ...Object.fromEntries(malformed.map(({ input }) => [input, UNNAMED])) }
}
