/** Commands of a checkpoint that are still to be sent. */
import { isUnknown } from '../../../unknown.ts'
import type { Group } from '../group/group.ts'
import { type RollStep, subjectOf } from '../roll-step.ts'
import type { CheckpointAnswers, Question } from './answer.ts'
import type { Checkpoint } from './checkpoint.ts'

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html: instance ids of a call. */
const MOST_INSTANCES = 50

/** Of AWS's own, by what runs the command. */
export const DOCUMENTS = { bash: 'AWS-RunShellScript', powershell: 'AWS-RunPowerShellScript' } as const

/** The first command that some instance of the canary has not got; the others follow when a look shows it. */
export const commandStep = (group: Group, questions: readonly Question[], { answers }: CheckpointAnswers): RollStep | undefined => {
  for (const question of questions) {
    if (question.by !== 'command') continue
    const answer = answers.get(question.name)
    if (!Array.isArray(answer) || isUnknown(answer)) continue
    const got = new Set(answer.map(invocation => ('instance' in invocation ? invocation.instance : undefined)))
    const lacking = question.checkpoint.canaries.filter(id => !got.has(id)).slice(0, MOST_INSTANCES)
    if (lacking.length > 0) return sent(group, question, lacking)
  }
  return undefined
}

const sent = (group: Group, { name, wished, checkpoint }: Question<'command'>, instances: readonly string[]): RollStep => ({
  do: 'send-command',
  ...subjectOf(group),
  because: `${name} is asked of ${instances.length} instances at checkpoint ${checkpoint.percent} %`,
  instances,
  document: DOCUMENTS[wished.shell],
  command: wished.run,
  limit: Math.ceil(wished.limit / 1_000),
  comment: commandComment(name, checkpoint),
})

/**
 * At most 100 characters. Another refresh, another checkpoint and other instances are another question.
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
 */
export const commandComment = (name: string, { refresh = 'none', percent, since }: Checkpoint): string =>
  `golden-ami ${refresh.slice(0, 8)} ${percent} ${Math.floor(since / 1_000).toString(36)} ${name}`
