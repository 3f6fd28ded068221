/** What the settings of a run are and who said so, for the log. */
import {
  type ActionName,
  entryOf,
  type Key,
  keyAt,
  keyName,
  keysOfAction,
  type Located,
  type LocatedEntry,
  whereText,
} from '@golden-ami/domain'

const valueText = (node: Located): string => {
  if (node.is === 'scalar') return String(node.value)
  return node.is === 'list' ? node.items.map(valueText).join(', ') : node.entries.map(entry => entry.key).join(', ')
}

const entryAt = (tree: Located, [step = '', ...rest]: readonly string[]): LocatedEntry | undefined => {
  const entry = tree.is === 'map' ? entryOf(tree, step) : undefined
  return entry && rest.length > 0 ? entryAt(entry.value, rest) : entry
}

/**
 * A line for every *how* of the action, in the order of the table: `strategy: rolling, from .github/golden-ami.yml:31:15`,
 * `bake: 0s, by default`.
 * @param tree as `deliveryTree` makes it
 * @param name of the environment or the stage that the run is about
 */
export const settingsLines = (tree: Located, action: ActionName, name: string): readonly string[] => {
  const said = (path: string): LocatedEntry | undefined =>
    entryAt(
      tree,
      path.split('.').map(step => (step === '*' ? name : step)),
    )
  return keysOfAction(action)
    .filter(key => key.kind === 'how' && isThere(key, said))
    .map(key => {
      const label = key.input?.name ?? keyName(key)
      const entry = said(key.path)
      if (entry) return `${label}: ${valueText(entry.value)}, from ${whereText(entry.value.at)}`
      return `${label}: ${key.default ?? key.without}, by default`
    })
}

/** A key that its map has only with another type says nothing. */
const isThere = ({ onlyWith }: Key, said: (path: string) => LocatedEntry | undefined): boolean => {
  if (!onlyWith) return true
  const node = said(onlyWith.path)?.value
  return onlyWith.values.includes(String(node?.is === 'scalar' ? node.value : keyAt(onlyWith.path).default))
}
