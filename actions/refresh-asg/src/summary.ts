/** The step summary. Everything in it that comes from AWS is escaped. */
import { cell, table } from '@golden-ami/actions-kit'
import type { Answer } from './answer.ts'

const HEADLINE: Record<Answer['outcome'], string> = {
  refreshed: '✅ Refreshed',
  unchanged: '✅ Nothing to do',
  'rolled-back': '↩️ Rolled back',
  paused: '⏸️ Paused',
  'still-running': '⏳ Still running',
  planned: '📝 Plan',
  contested: '⚠️ Taken over',
  failed: '❌ Failed',
}

export const summary = (environment: string, answer: Answer): string => {
  const what = [answer.release, answer.image].filter(part => part !== '').join(', ')
  const parts = [`### ${HEADLINE[answer.outcome]}: ${cell(environment)}${what ? ` (${cell(what)})` : ''}`, cell(answer.why)]
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
        ['Group', 'Outcome', 'Instances on the image', 'Image before', 'Why'],
        answer.groups.map(group => [
          cell(group.group),
          cell(group.outcome),
          `${group.instances.on} of ${group.instances.of}`,
          cell(group.before),
          cell(group.why),
        ]),
      ),
    )
  return `${parts.join('\n\n')}\n\n`
}
