/** The step summary. Everything in it that comes from AWS or a person is escaped. */
import { cell, table } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  'rolled-back': '↩️ Rolled back',
  unchanged: '✅ Nothing to do',
  'still-running': '⏳ Still running',
  planned: '📝 Plan',
  contested: '⚠️ Taken over',
  failed: '❌ Failed',
}

export const summary = (environment: string, reason: string, answer: Answer): string => {
  const parts = [
    `### ${HEADLINE[answer.outcome]}: ${cell(environment)}`,
    `From ${cell(answer.left) || 'nothing'} to ${cell(answer.release) || 'nothing'}: ${cell(reason)}`,
    cell(answer.why),
  ]
  if (answer.candidates.length > 0)
    parts.push(
      table(
        ['Release', 'To go back to'],
        answer.candidates.map(({ release, because }) => [cell(release), because === '' ? '✅' : cell(because)]),
      ),
    )
  if (answer.steps.length > 0)
    parts.push(
      table(
        ['Step', 'On', 'Because'],
        answer.steps.map(step => [cell(step.do), cell(step.on), cell(step.because)]),
      ),
    )
  if (answer.groups.length > 0)
    parts.push(
      table(
        ['Group', 'Outcome', 'Instances on the image', 'Why'],
        answer.groups.map(group => [
          cell(group.group),
          cell(group.outcome),
          `${group.instances.on} of ${group.instances.of}`,
          cell(group.why),
        ]),
      ),
    )
  return `${parts.filter(part => part !== '').join('\n\n')}\n\n`
}
