/** What changed since the last build of a stage, part by part: the parts are written into each recipe's tags. */
import type { Digest } from '../records/ledger/event.ts'
import type { Ingredients } from './ingredients.ts'
import type { Part } from './part.ts'
import { fingerprint } from './parts.ts'
import type { LastBuild, Recipe } from './world.ts'

/** @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TagResource.html */
const LONGEST_VALUE = 256
/** A recipe may have 50 tags: there is room for others. */
const KEYS = ['golden-ami:parts', ...[2, 3, 4].map(number => `golden-ami:parts-${number}`)]
/** No part has it in it: names have no spaces around a slash. */
const BETWEEN = ' / '
/** Ends the parts where there was no room for all. */
const CUT = '...'
const SHORT = 12

/** The newest recipe of the stage with other content, for the same architecture. */
export const lastRecipe = (ingredients: Ingredients, recipes: readonly Recipe[], digest: Digest): Recipe | undefined => {
  const print = fingerprint(ingredients, digest)
  return recipes
    .filter(recipe => recipe.fingerprint !== print && recipe.architecture === ingredients.architecture)
    .sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1))[0]
}

type Recorded = Pick<Part, 'name' | 'value'>

/** As it is recorded and shown: hashes short, components without the beginning of their ARN. */
const recorded = ({ name, value }: Part): Recorded => ({
  name: name.replace(/^arn:.*:component\//, ''),
  value: value.replace(/[0-9a-f]{64}/g, hash => hash.slice(0, SHORT)),
})

/**
 * As many tags as it takes, each with as many parts as fit, `components/nginx.yml = 4f1c… / update-linux = 1.0.2/1`; parts for which there is
 * no room are left out, and the end says so.
 */
export const partsTags = (parts: readonly Part[]): Readonly<Record<string, string>> => {
  const texts = parts.map(recorded).map(({ name, value }) => `${name} = ${value}`)
  const values: string[] = []
  const add = (text: string, room: number): boolean => {
    const last = values.at(-1)
    if (text.length > room) return false
    if (last !== undefined && last.length + BETWEEN.length + text.length <= room) values[values.length - 1] = `${last}${BETWEEN}${text}`
    else if (values.length < KEYS.length) values.push(text)
    else return false
    return true
  }
  const left = texts.findIndex(text => !add(text, LONGEST_VALUE - BETWEEN.length - CUT.length))
  if (left >= 0) values.push(`${values.pop() ?? ''}${BETWEEN}${CUT}`)
  return Object.fromEntries(values.map((value, index) => [KEYS[index] ?? '', value]))
}

/** What the tags of a recipe say about its parts. */
export const recordedParts = (tags: Readonly<Record<string, string>>): readonly string[] =>
  KEYS.flatMap(key => tags[key]?.split(BETWEEN) ?? [])

const readParts = (texts: readonly string[]): readonly Recorded[] =>
  texts.flatMap(text => {
    const end = text.lastIndexOf(' = ', text.length - 4)
    return end < 1 ? [] : [{ name: text.slice(0, end), value: text.slice(end + 3) }]
  })

/** A part that is there twice is the first and the second of its name. */
const byName = (parts: readonly Recorded[]): ReadonlyMap<string, Recorded> => {
  const seen = new Map<string, number>()
  return new Map(
    parts.map(part => {
      const count = (seen.get(part.name) ?? 0) + 1
      seen.set(part.name, count)
      return [`${part.name} ${count}`, part] as const
    }),
  )
}

/** `what changed since 1.4.0/2: parent ami-1 → ami-2; components/nginx.yml changed`, or that it is the stage's first build. */
export const changesText = (last: LastBuild | undefined, parts: readonly Part[]): string => {
  if (!last) return 'the first build of this stage'
  const changes = changesOf(last.parts, parts)
  return `what changed since ${last.release}: ${changes.length === 0 ? 'its recipe does not say' : changes.join('; ')}`
}

const changesOf = (texts: readonly string[], parts: readonly Part[]): readonly string[] => {
  const then = byName(readParts(texts))
  if (then.size === 0) return []
  const now = byName(parts.map(recorded))
  const cut = texts.at(-1) === CUT
  const changes = [
    ...[...now].flatMap(([key, part]) => {
      const before = then.get(key)
      if (!before) return cut ? [] : [`${part.name} is new`]
      return before.value === part.value ? [] : [changeOf(before, part)]
    }),
    ...[...then].filter(([key]) => !now.has(key)).map(([, { name }]) => `${name} is gone`),
  ]
  if (changes.length > 0 || cut) return changes
  return [...then.keys()].join() === [...now.keys()].join() ? [] : ['the order of the components']
}

/** What is known by a hash has changed; the rest has a name before and after. */
const changeOf = (before: Recorded, { name, value }: Recorded): string =>
  /^[0-9a-f]{12}$/.test(value) ? `${name} changed` : `${name} ${before.value} → ${value}`
