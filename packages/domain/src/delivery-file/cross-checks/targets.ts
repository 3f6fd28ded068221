/** Targets, the account and region they are in, their groups and waves. */
import type { Complaint, Located, Where } from '../../located/located.ts'
import { whereText } from '../../located/located.ts'
import { didYouMean } from '../../located/nearest.ts'
import { entriesOf, itemsOf, textOf, textsOf, under } from '../../located/tree.ts'

/** What is not of the right form is complained about elsewhere. */
const ACCOUNT = /^\d{12}$/
const accountOf = (role: string): string | undefined => (role.startsWith('arn:') ? role.split(':')[4] : undefined)

/** Images are built, owned and recorded in home's own account. */
export const checkHomeRole = (tree: Located): readonly Complaint[] => {
  const account = textOf(under(tree, 'home', 'account'))
  const role = under(tree, 'home', 'role')
  const foreign = accountOf(textOf(role) ?? '')
  return role && account !== undefined && foreign !== undefined && foreign !== account
    ? [{ at: role.at, wrong: `home.role is of account ${foreign}`, allowed: `allowed: the account of home, ${account}` }]
    : []
}

/** Whoever looks at a target looks where whoever changes it changes. */
export const checkLookRoles = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) =>
    entriesOf(under(value, 'targets')).flatMap(target => {
      const account = accountOf(textOf(under(target.value, 'role')) ?? '') ?? textOf(under(tree, 'home', 'account'))
      const look = under(target.value, 'look-role')
      const foreign = accountOf(textOf(look) ?? '')
      if (!look || foreign === undefined || !ACCOUNT.test(account ?? '') || foreign === account) return []
      const name = `environments.${key}.targets.${target.key}.look-role`
      return [{ at: look.at, wrong: `${name} is of account ${foreign}`, allowed: `allowed: the account of the target, ${account}` }]
    }),
  )

/** `<account>/<region>` of every region of an entry of `targets`. */
const placesOf = (tree: Located, target: Located): readonly string[] => {
  const account = accountOf(textOf(under(target, 'role')) ?? '') ?? textOf(under(tree, 'home', 'account')) ?? ''
  const written = textsOf(under(target, 'regions'))
  const regions = written.length > 0 ? written : [textOf(under(tree, 'home', 'region')) ?? '']
  return regions.map(region => `${account}/${region}`)
}

/** A group, or what launches in its place, follows one pointer, so one target of one environment may have it. Another account or region has groups of its own. */
export const checkGroupsOnce = (tree: Located): readonly Complaint[] => {
  const seen = new Map<string, { readonly by: string; readonly at: Where }>()
  return entriesOf(under(tree, 'environments')).flatMap(({ key, value }) =>
    entriesOf(under(value, 'targets')).flatMap(target => {
      const by = `environments.${key}.targets.${target.key}`
      const groups = under(target.value, 'groups')
      const named = itemsOf(groups).map(node => ({ node, what: `group ${textOf(node)}` }))
      const tag = under(groups, 'tag')
      const consumer = under(target.value, 'consumer', 'tag')
      const selected = [
        ...named,
        ...(tag ? [{ node: tag, what: `the tag ${textOf(tag)}` }] : []),
        ...(consumer ? [{ node: consumer, what: `consumer ${textOf(consumer)}` }] : []),
      ]
      return selected.flatMap(({ node, what }): readonly Complaint[] => {
        const places = placesOf(tree, target.value).map(place => `${what} ${place}`)
        const first = places.map(place => seen.get(place)).find(other => other !== undefined && other.by !== by)
        if (first)
          return [
            { at: node.at, wrong: `${what} is in ${by} and in ${first.by} (${whereText(first.at)})`, allowed: 'allowed: in one target' },
          ]
        for (const place of places) seen.set(place, { by, at: node.at })
        return []
      })
    }),
  )
}

/** What says something of the way from one wave to the next, or from one target to another, needs two of them. */
export const checkWaveKeys = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) => {
    const isSeveral = itemsOf(under(value, 'waves')).length > 1
    const bake = under(value, 'wave-bake')
    const failures = under(value, 'max-failures')
    const complaint = (at: Where, name: string, wrong: string, allowed: string): Complaint => ({
      at,
      wrong: `environments.${key}.${name} ${wrong}`,
      allowed: `allowed: ${allowed}`,
    })
    return [
      ...(bake && !isSeveral ? [complaint(bake.at, 'wave-bake', 'has no wave after it', 'with several waves')] : []),
      ...(failures && !isSeveral && !under(value, 'concurrency')
        ? [complaint(failures.at, 'max-failures', 'has nothing after it to stop', 'with several waves, or with concurrency')]
        : []),
    ]
  })

export const checkWaves = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) => {
    const waves = under(value, 'waves')
    const targets = entriesOf(under(value, 'targets')).map(target => target.key)
    if (waves?.is !== 'list' || waves.items.some(wave => wave.is !== 'list')) return []
    const name = `environments.${key}.waves`
    const entries = waves.items.flatMap(itemsOf)
    const wrong = entries.flatMap((node, index): readonly Complaint[] => {
      const target = textOf(node)
      if (target === undefined) return []
      if (!targets.includes(target))
        return [
          {
            at: node.at,
            wrong: `${name} names ${target}, which is no target${didYouMean(target, targets)}`,
            allowed: `allowed: ${targets.join(', ')}`,
          },
        ]
      const before = entries.slice(0, index).find(other => textOf(other) === target)
      return before && !waves.items.some(wave => itemsOf(wave).includes(before) && itemsOf(wave).includes(node))
        ? [{ at: node.at, wrong: `${name} names ${target} again`, allowed: 'allowed: each target in one wave' }]
        : []
    })
    const named = waves.items.flatMap(textsOf)
    const left = targets.filter(target => !named.includes(target))
    return left.length > 0
      ? [...wrong, { at: waves.at, wrong: `${name} leaves out ${left.join(', ')}`, allowed: 'required: each target in one wave' }]
      : wrong
  })
