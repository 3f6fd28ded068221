/** The order of environments and the soaks between them. */
import { durationText } from '../../duration.ts'
import type { WantedSoak } from '../../gates/soak-facts.ts'
import { type Complaint, entryOf, type Located, type LocatedEntry } from '../../located/located.ts'
import { didYouMean } from '../../located/nearest.ts'
import { durationOf, entriesOf, textOf, under } from '../../located/tree.ts'
import { cycleFrom } from '../cycle.ts'
import { checkWithin, soakOf } from '../soak.ts'

export const checkAfter = (tree: Located): readonly Complaint[] => {
  const environments = under(tree, 'environments')
  const names = entriesOf(environments).map(entry => entry.key)
  const afterOf = (name: string): string | undefined => textOf(under(environments, name, 'after'))
  return entriesOf(environments).flatMap(({ key, value }) => {
    const node = under(value, 'after')
    const after = textOf(node)
    if (!node || after === undefined) return []
    const wrong = `environments.${key}.after is ${JSON.stringify(after)}`
    if (!names.includes(after))
      return [
        {
          at: node.at,
          wrong: `${wrong}, which is no environment of this file${didYouMean(after, names)}`,
          allowed: `allowed: ${names.filter(name => name !== key).join(', ') || 'no other environment is there'}`,
        },
      ]
    const cycle = cycleFrom(key, afterOf)
    return cycle
      ? [{ at: node.at, wrong: `${wrong}, a circle: ${cycle.join(' → ')}`, allowed: 'required: a first environment without after' }]
      : []
  })
}

/** A key that would do nothing without another one. */
const needs = ({ key, value }: LocatedEntry, name: string, other: string): readonly Complaint[] => {
  const written = value.is === 'map' ? entryOf(value, name) : undefined
  return written && !under(value, other)
    ? [
        {
          at: written.keyAt,
          wrong: `environments.${key}.${name} says nothing without ${other}`,
          allowed: `required: ${other}, or no ${name}`,
        },
      ]
    : []
}

/** The soaks that the environments after this one ask for. */
export const soaksAfter = (environments: Located | undefined, name: string): readonly WantedSoak[] =>
  entriesOf(environments)
    .filter(({ value }) => textOf(under(value, 'after')) === name && under(value, 'soak'))
    .map(({ value }) => soakOf(value))

export const checkSoak = (tree: Located): readonly Complaint[] => {
  const environments = under(tree, 'environments')
  return entriesOf(environments).flatMap(entry => {
    const { key, value } = entry
    const complaints = [...needs(entry, 'soak', 'after'), ...needs(entry, 'soak-share', 'soak'), ...checkWithin(key, value)]
    const node = under(value, 'soak-max-wait')
    if (!node) return complaints
    const soaks = soaksAfter(environments, key)
    const soak = Math.max(0, ...soaks.map(one => one.soak))
    const wait = durationOf(node)
    const name = `environments.${key}.soak-max-wait`
    if (textOf(under(value, 'while-soaking')) === 'replace')
      complaints.push({ at: node.at, wrong: `${name} says nothing with while-soaking: replace`, allowed: 'required: one of the two' })
    else if (soaks.length === 0)
      complaints.push({
        at: node.at,
        wrong: `${name} says nothing when nothing soaks in ${key}`,
        allowed: `required: an environment with after: ${key} and a soak`,
      })
    else if (wait !== undefined && wait < soak)
      complaints.push({
        at: node.at,
        wrong: `${name} is ${durationText(wait)}`,
        allowed: `allowed: at least ${durationText(soak)}, the soak that has to pass in ${key}`,
      })
    return complaints
  })
}
