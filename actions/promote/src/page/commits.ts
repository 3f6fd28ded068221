/** What was changed in the repository between the two releases. */
import { cell, link, type PagePart } from '@golden-ami/actions-kit'
import { isUnknown } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'

export const commitsPart = ({ commits }: DecisionEvidence): readonly PagePart[] => {
  const heading = '#### Commits'
  if (isUnknown(commits)) return [heading, `Not known: ${cell(commits.why)}`]
  const { total, behind, url } = commits
  const back = behind > 0 ? ` ⚠️ ${behind} commits of what runs now are not in it.` : ''
  if (total === 0) return [heading, `No commit${behind > 0 ? ' is new' : ': both are built from the same one'}.${back}`]
  const rest = total > commits.commits.length ? `, the newest ${commits.commits.length} below` : ''
  return [
    heading,
    `${link(`${total} ${total === 1 ? 'commit' : 'commits'}`, url)}${rest}.${back}`,
    {
      title: `${commits.commits.length} ${commits.commits.length === 1 ? 'commit' : 'commits'}`,
      head: ['Commit', 'By', 'Subject'],
      rows: commits.commits.map(({ sha, author, subject }) => [cell(sha.slice(0, 12)), cell(author), cell(subject)]),
    },
  ]
}
