/** The decision page, and what became of it. Everything in it that comes from AWS, GitHub or a person is escaped. */
import { cell, table } from '@golden-ami/actions-kit'
import type { Verdict } from '@golden-ami/domain'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  promoted: '✅ Promoted',
  unchanged: '✅ Nothing to do',
  deferred: '⏳ Not due yet',
  planned: '📝 Decision',
  'still-running': '⏳ Still running',
  contested: '⚠️ Taken over',
  failed: '❌ Not promoted',
}
const SIGN: Record<Verdict['verdict'], string> = { pass: '✅ pass', fail: '❌ fail', inconclusive: '❔ inconclusive' }

const gateRow = ({ gate, verdict, because, passesAt, override }: Verdict): readonly string[] => [
  cell(gate),
  override === undefined ? SIGN[verdict] : `⚠️ overridden (${verdict})`,
  cell(override === undefined ? because : `${override} — ${because}`),
  verdict !== 'pass' && passesAt !== undefined ? new Date(passesAt).toISOString() : '',
]
const named = ({ release, image }: { readonly release: string; readonly image: string }): string =>
  [release, image]
    .filter(part => part !== '')
    .map(cell)
    .join(', ') || 'nothing'

export const summary = (environment: string, answer: Answer): string => {
  const overridden = answer.verdicts.filter(({ override }) => override !== undefined)
  const parts = [
    `### ${HEADLINE[answer.outcome]}: ${cell(environment)}`,
    `From ${named(answer.previous)} to ${named(answer)}.`,
    cell(answer.why),
    ...(answer.dueAt === '' ? [] : [`Due at ${answer.dueAt} if nothing changes.`]),
    ...overridden.map(({ gate, override = '' }) => `> ⚠️ Gate **${cell(gate)}** is overridden: ${cell(override)}`),
  ]
  if (answer.verdicts.length > 0) parts.push(table(['Gate', 'Verdict', 'Because', 'Passes at'], answer.verdicts.map(gateRow)))
  if (answer.steps.length > 0)
    parts.push(
      table(
        ['Step', 'On', 'Because'],
        answer.steps.map(step => [cell(step.do), cell(step.on), cell(step.because)]),
      ),
    )
  if (answer.planHash !== '') parts.push(`Plan: \`${answer.planHash}\``)
  return `${parts.filter(part => part !== '').join('\n\n')}\n\n`
}
