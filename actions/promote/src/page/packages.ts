/** What changes among the packages. */
import { cell, type PagePart } from '@golden-ami/actions-kit'
import { isUnknown } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'
import { type PackageChange, packageDiff } from '@golden-ami/domain/decision/package-diff'

const KINDS: readonly PackageChange['kind'][] = ['added', 'removed', 'upgraded', 'downgraded']

export const packagesPart = ({ from, to }: DecisionEvidence): readonly PagePart[] => {
  const heading = '#### Packages'
  if (!from) return [heading, 'There is no image to compare with.']
  if (isUnknown(to.packages)) return [heading, `Not known: ${cell(to.packages.why)}`]
  if (isUnknown(from.packages)) return [heading, `Not known: ${cell(from.packages.why)}`]
  const changes = packageDiff(from.packages, to.packages)
  if (changes.length === 0) return [heading, `No package changes; ${to.packages.length} are installed.`]
  const counts = KINDS.flatMap(kind => {
    const count = changes.filter(change => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return [
    heading,
    `${counts.join(', ')}.`,
    {
      title: `${changes.length} changed packages`,
      head: ['Package', 'Before', 'After', 'Change'],
      rows: changes.map(({ name, from, to, kind }) => [cell(name), cell(from.join(', ')), cell(to.join(', ')), kind]),
    },
  ]
}
