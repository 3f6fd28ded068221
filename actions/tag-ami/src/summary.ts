/** The step summary. Everything in it that comes from AWS, GitHub or a person is escaped. */
import { cell, table } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  tagged: '✅ Tagged',
  unchanged: '✅ Nothing to do',
  planned: '📝 Plan',
  'still-running': '⏳ Still running',
  failed: '❌ Not tagged',
}

export const summary = (image: string, answer: Answer): string => {
  const parts = [
    `### ${HEADLINE[answer.outcome]}: ${cell(image)}${answer.release === '' ? '' : ` (${cell(answer.release)})`}`,
    cell(answer.why),
  ]
  if (answer.steps.length > 0)
    parts.push(
      table(
        ['Step', 'On', 'Because'],
        answer.steps.map(step => [cell(step.do), cell(step.on), cell(step.because)]),
      ),
    )
  if (answer.tags.size > 0)
    parts.push(
      table(
        ['Tag', 'Value'],
        [...answer.tags].map(([key, value]) => [cell(key), cell(value)]),
      ),
    )
  return `${parts.join('\n\n')}\n\n`
}
