/** The fingerprint's parts by name, so that people are told which of them differ from the last build's. */
import type { Digest } from '../records/ledger/event.ts'
import type { ForeignComponent, Ingredients, OwnComponent } from './ingredients.ts'
import type { Part } from './part.ts'
import { settingParts } from './setting-parts.ts'

/** In the order in which they are hashed. */
export const partsOf = (ingredients: Ingredients, digest: Digest): readonly Part[] => [
  { kind: 'parent', name: 'parent', value: ingredients.parent },
  { kind: 'architecture', name: 'architecture', value: ingredients.architecture },
  ...settingParts(ingredients, digest),
  ...ingredients.components.map(component => (component.is === 'own' ? documentPart(component, digest) : componentPart(component, digest))),
]

/** SHA-256 over what decides the content. Package repositories are not in it: `max-age` keeps patches from hiding behind an old image. */
export const fingerprint = (ingredients: Ingredients, digest: Digest): string =>
  digest(
    JSON.stringify([
      2,
      ingredients.family,
      ingredients.stage,
      partsOf(ingredients, digest).map(({ kind, name, value }) => (kind === 'document' ? [kind, value] : [kind, name, value])),
    ]),
  )

const documentPart = ({ path, data, parameters }: OwnComponent, digest: Digest): Part => ({
  kind: 'document',
  name: path,
  value: digest(JSON.stringify([digest(data), sorted(parameters)])),
})

/** `…:component/update-linux/1.0.2/1` is `1.0.2/1` of `…:component/update-linux`; with parameters their hash is added. */
const componentPart = ({ arn, parameters }: ForeignComponent, digest: Digest): Part => {
  const [, name = arn, version = ''] = /^(.*?)\/([^/]+\/[^/]+)$/.exec(arn) ?? []
  const given = sorted(parameters)
  return { kind: 'component', name, value: given.length === 0 ? version : `${version} with ${digest(JSON.stringify(given))}` }
}

const sorted = (parameters: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))
