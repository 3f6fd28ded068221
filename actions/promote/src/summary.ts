/** The decision page, and what became of it. Everything in it that comes from AWS, GitHub or a person is escaped. */
import { cell, HEADLINES, sizedPage, stepsTable, table, targetsTable } from '@golden-ami/actions-kit'
import { type LeftOut, type PromotedTarget, remedyOf, type Verdict } from '@golden-ami/domain'
import type { Answer } from './answer.ts'
import { cellsPart } from './page/cells.ts'
import { decisionParts } from './page/page.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  ...HEADLINES,
  promoted: '✅ Promoted',
  distributed: '✅ Made available',
  deferred: '⏳ Not due yet',
  planned: '📝 Decision',
  failed: '❌ Not promoted',
}
const DECIDED: Record<NonNullable<Answer['decision']>, string> = {
  proceed: '✅ May go, once it is approved as the gates ask',
  defer: '⏳ May not go yet',
  refuse: '❌ May not go',
  nothing: '✅ Nothing to do',
}
/** Of a decision what it is: a reviewer reads it first. */
const headline = ({ outcome, decision }: Answer): string =>
  outcome === 'planned' && decision !== undefined ? `${HEADLINE.planned}: ${DECIDED[decision]}` : HEADLINE[outcome]

const SIGN: Record<Verdict['verdict'], string> = { pass: '✅ pass', fail: '❌ fail', inconclusive: '❔ inconclusive' }

/** @param where the file that has all the evidence; empty: there is none */
export const summary = (environment: string, answer: Answer, where: string, leftOut?: LeftOut): string =>
  sizedPage(
    [
      `### ${headline(answer)}: ${cell(environment)}`,
      leftOut ? `> ⚠️ Left out: ${leftOut.targets.map(cell).join(', ')}: ${cell(leftOut.reason)}` : '',
      ...droppedOut(answer.targets).map(({ target, why }) => `> ⚠️ Dropped out: ${cell(target)}: ${cell(why)}`),
      `From ${named(answer.previous)} to ${named(answer)}.`,
      answer.chosen === undefined ? '' : `Release ${cell(answer.release)} was chosen because ${cell(answer.chosen)}.`,
      cell(answer.why),
      ...(answer.code === undefined ? [] : [answer.code, ...(answer.others ?? [])]).map(code => `${cell(remedyOf({ code }))} \`${code}\``),
      answer.dueAt === '' ? '' : `Due at ${answer.dueAt} if nothing changes.`,
      ...answer.verdicts.map(overrideNote),
      targetsTable(answer.targets),
      ...cellsPart(answer.cells, answer.notes, answer.outcome === 'planned'),
      gatesTable(answer.verdicts),
      stepsTable(answer.steps),
      answer.planHash === '' ? '' : `Plan: \`${answer.planHash}\``,
      ...(answer.shown ? decisionParts(answer.shown) : []),
    ],
    where,
  )

/** What nobody has approved as it is now, and was not touched. */
export const droppedOut = (targets: readonly PromotedTarget[]): readonly PromotedTarget[] =>
  targets.filter(({ outcome }) => outcome === 'dropped-out')

const named = ({ release, image }: { readonly release: string; readonly image: string }): string =>
  [release, image]
    .filter(part => part !== '')
    .map(cell)
    .join(', ') || 'nothing'

const overrideNote = ({ gate, override }: Verdict): string =>
  override === undefined ? '' : `> ⚠️ Gate **${cell(gate)}** is overridden: ${cell(override)}`

const gatesTable = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? '' : table(['Gate', 'Verdict', 'Because', 'Passes at'], verdicts.map(gateRow))

const gateRow = ({ gate, verdict, because, passesAt, override }: Verdict): readonly string[] => [
  cell(gate),
  override === undefined ? SIGN[verdict] : `⚠️ overridden (${verdict})`,
  cell(override === undefined ? because : `${override} — ${because}`),
  verdict !== 'pass' && passesAt !== undefined ? new Date(passesAt).toISOString() : '',
]
