/** The step summary. Everything in it that comes from AWS, GitHub or a person is escaped. */
import { cell, HEADLINES, page, stepsTable, table } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  ...HEADLINES,
  tagged: '✅ Tagged',
  failed: '❌ Not tagged',
}

export const summary = (image: string, answer: Answer): string =>
  page([
    `### ${HEADLINE[answer.outcome]}: ${cell(image)}${answer.release === '' ? '' : ` (${cell(answer.release)})`}`,
    cell(answer.why),
    answer.notes.map(note => `- ${cell(note)}`).join('\n'),
    stepsTable(answer.steps),
    tagsTable(answer),
  ])

const tagsTable = ({ tags }: Answer): string =>
  tags.size === 0
    ? ''
    : table(
        ['Tag', 'Value'],
        [...tags].map(([key, value]) => [cell(key), cell(value)]),
      )
