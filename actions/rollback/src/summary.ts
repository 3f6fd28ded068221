/** The step summary. Everything in it that comes from AWS or a person is escaped. */
import { cell, groupsTable, HEADLINES, page, stepsTable, table, targetsTable } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

export const summary = (environment: string, reason: string, answer: Answer): string =>
  page([
    `### ${HEADLINES[answer.outcome]}: ${cell(environment)}`,
    `From ${cell(answer.left) || 'nothing'} to ${cell(answer.release) || 'nothing'}: ${cell(reason)}`,
    cell(answer.why),
    candidatesTable(answer),
    stepsTable(answer.steps),
    targetsTable(answer.targets),
    groupsTable(answer.groups),
  ])

const candidatesTable = ({ candidates }: Answer): string =>
  candidates.length === 0
    ? ''
    : table(
        ['Release', 'To go back to'],
        candidates.map(({ release, because }) => [cell(release), because === '' ? '✅' : cell(because)]),
      )
