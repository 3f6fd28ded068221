/**
 * The targets that a run is for: `<what>, <what>: <reason>` names those that it works on, and why the others are not touched; `failed` is
 * what the last run left failed, which only the world tells.
 */
import { resourceTagOf } from '../../delivery-file/launcher.ts'
import type { Environment, Target } from '../../delivery-file/types.ts'
import { accountRegionName } from '../../distribution/wish.ts'
import type { Complaint } from '../../located/located.ts'
import type { LeftOut } from './left-out.ts'

/** `environment`: with the targets that are worked on, and the waves of these. `leftOut` undefined: it is worked on all. */
export interface Only {
  readonly environment: Environment
  readonly leftOut: LeftOut | undefined
  /** It is worked on what the last run left failed, and why the others are left out. Absent: on what `leftOut` leaves. */
  readonly failed?: string
}

const LONGEST_REASON = 200
/** The word for what the last run left failed. */
const FAILED = 'failed'
const TAG = 'tag:'

/**
 * Reads the input `only`; empty: nothing is left out.
 * @param goesOn the action can go on with what failed
 */
export const readOnly = (
  input: string,
  environment: Environment,
  { goesOn = false }: { readonly goesOn?: boolean } = {},
): Only | { readonly complaints: readonly Complaint[] } => {
  const text = input.trim()
  if (text === '') return { environment, leftOut: undefined }
  const { targets, waves, name } = environment
  const complaining = (wrong: string) => ({
    complaints: [{ at: { source: 'input only' }, wrong, allowed: allowedText(environment, goesOn) }],
  })
  const { items, reason } = readLine(text)
  if (reason.length > LONGEST_REASON) return complaining(`the reason is longer than ${LONGEST_REASON} characters`)
  if (goesOn && items.length === 1 && items[0] === FAILED)
    return { environment, leftOut: undefined, failed: reason === '' ? 'it has not failed' : reason }
  if (items.length === 0 || reason === '') return complaining(`${JSON.stringify(text)} is not <target>, <target>: <reason>`)
  const unknown = items.filter(item => !targets.some(isNamed(item)))
  if (unknown.length > 0) return complaining(`${unknown.map(one => JSON.stringify(one)).join(', ')} is no target of ${name}`)
  const kept = targets.filter(target => items.some(item => isNamed(item)(target)))
  const left = targets.filter(target => !kept.includes(target))
  if (left.length === 0) return complaining('every target is named, so nothing is left out')
  const torn = left.find(one => kept.some(other => accountRegionName(other) === accountRegionName(one)))
  if (torn) return complaining(`${torn.name} has its pointer in common with a target that is named`)
  const names = kept.map(target => target.name)
  return {
    environment: { ...environment, targets: kept, waves: wavesOf(waves, names) },
    leftOut: { targets: left.map(target => target.name), reason, waves },
  }
}

const allowedText = ({ name, targets }: Environment, goesOn: boolean): string => {
  const names = targets.map(target => target.name).join(', ') || 'none'
  const others = 'or their account ids, names of their groups, or tag:<key>=<value> as the file has it'
  return `allowed: <target>, <target>: <reason>, with targets of ${name}: ${names}, ${others}${goesOn ? `; or ${FAILED}` : ''}`
}

/** The waves without the others. */
export const wavesOf = (waves: Environment['waves'], names: readonly string[]): Environment['waves'] =>
  waves.map(wave => wave.filter(name => names.includes(name))).filter(wave => wave.length > 0)

/** A reason is on the same line as what it is for. */
const readLine = (text: string): { readonly items: readonly string[]; readonly reason: string } => {
  if (text.includes('\n')) return { items: [], reason: '' }
  const items: string[] = []
  let rest = text
  for (;;) {
    const end = itemEnd(rest)
    const item = rest.slice(0, end).trim()
    if (item !== '') items.push(item)
    if (rest[end] !== ',') return { items, reason: rest.slice(end + 1).trim() }
    rest = rest.slice(end + 1)
  }
}

/** A tag's key may have colons in it: what it is for begins with a space then. */
const itemEnd = (text: string): number => {
  const isTag = text.trimStart().startsWith(TAG)
  const ends = [text.indexOf(','), isTag ? text.indexOf(': ') : text.indexOf(':')].filter(at => at >= 0)
  return Math.min(text.length, ...ends)
}

/** By its name, its account, or what the file says that it selects: AWS is not asked. Of a group its whole target is worked on: all of it is proved. */
const isNamed =
  (item: string) =>
  (target: Target): boolean =>
    target.name === item || target.account === item || isSelected(item, target)

const isSelected = (item: string, target: Target): boolean => {
  const tag = 'consumer' in target ? target.consumer : target.groups.by === 'tag' ? target.groups : undefined
  if (item.startsWith(TAG)) {
    const { key, value } = resourceTagOf(item.slice(TAG.length))
    return tag?.key === key && tag.value === value
  }
  return 'groups' in target && target.groups.by === 'names' && target.groups.names.includes(item)
}
