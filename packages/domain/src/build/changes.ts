/** What changed since the last build of a stage, part by part: the parts are written into each recipe's description. */
import type { Digest } from '../ledger/event.ts'
import type { Release } from '../release.ts'
import type { Ingredients } from './ingredients.ts'
import { fingerprint, type Part } from './parts.ts'
import type { Recipe } from './world.ts'

/** The newest recipe of the stage with another fingerprint, and what was built of it. */
export interface LastBuild {
  /** Its newest build; only the version (`1.4.0`) when nothing was built of it. */
  readonly release: Release
  /** What its recipe says about its parts: untrusted text, empty when it says nothing. */
  readonly description: string
}
/** @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html */
const MOST_DESCRIPTION = 1024
/** Ends a description that has not all parts. */
const CUT = '…'
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

/** One line a part, `components/nginx.yml = 4f1c…`; parts for which there is no room are left out, and a last line says so. */
export const partsDescription = (parts: readonly Part[]): string => {
  const lines = parts.map(recorded).map(({ name, value }) => `${name} = ${value}`)
  const room = (count: number): boolean => [...lines.slice(0, count), CUT].join('\n').length <= MOST_DESCRIPTION
  if (lines.join('\n').length <= MOST_DESCRIPTION) return lines.join('\n')
  const kept = lines.findLastIndex((_, index) => room(index + 1)) + 1
  return [...lines.slice(0, kept), CUT].join('\n')
}

const readDescription = (description: string): readonly Recorded[] =>
  description.split('\n').flatMap(line => {
    const [, name, value] = /^(.+) = (.+)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value }]
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
  const changes = changesOf(last.description, parts)
  return `what changed since ${last.release}: ${changes.length === 0 ? 'its recipe does not say' : changes.join('; ')}`
}

const changesOf = (description: string, parts: readonly Part[]): readonly string[] => {
  const then = byName(readDescription(description))
  if (then.size === 0) return []
  const now = byName(parts.map(recorded))
  const cut = description.endsWith(CUT)
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
