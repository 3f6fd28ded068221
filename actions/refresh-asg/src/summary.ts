/** The step summary. Everything in it that comes from AWS is escaped. */
import { cell, groupsTable, HEADLINES, page, stepsTable, targetsTable } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  ...HEADLINES,
  refreshed: '✅ Refreshed',
  configured: '⚙️ Configured, not proved',
  paused: '⏸️ Paused',
}

export const summary = (environment: string, answer: Answer): string => {
  const what = [answer.release, answer.image].filter(part => part !== '').join(', ')
  return page([
    `### ${HEADLINE[answer.outcome]}: ${cell(environment)}${what ? ` (${cell(what)})` : ''}`,
    cell(answer.why),
    stepsTable(answer.steps),
    targetsTable(answer.targets),
    groupsTable(answer.groups),
  ])
}
