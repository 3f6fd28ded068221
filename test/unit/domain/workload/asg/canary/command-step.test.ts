/** Which commands are still to be sent, to whom, and by what they are found again. */
import { type Checkpoint, type CheckpointAnswers, commandComment, type Invocation, type Question, unknownBecause } from '@golden-ami/domain'
import { commandStep } from '@golden-ami/domain/workload/asg/canary/command-step'
import { describe, expect, test } from 'vitest'
import { group } from '../group.ts'
import { MINUTE } from './canary.ts'

const ids = (count: number, from = 0): readonly string[] => Array.from({ length: count }, (_, index) => `i-${from + index}`)
const checkpointWith = (more: Partial<Checkpoint> = {}): Checkpoint => ({
  ...{ group: 'web', percent: 25, canaries: ids(2), others: [], refresh: '0a1b2c3d-0000-4000-8000-000000000000' },
  ...{ since: 10 * MINUTE, until: 25 * MINUTE, asked: 25 * MINUTE, goesOn: undefined },
  ...more,
})
const question = (name: string, checkpoint: Checkpoint, more: Partial<Question<'command'>['wished']> = {}): Question<'command'> => ({
  ...{ name, by: 'command', checkpoint },
  wished: { by: 'command', run: `check ${name}`, shell: 'bash', limit: 90_500, ...more },
})
const got = (...instances: readonly string[]): readonly Invocation[] =>
  instances.map(instance => ({ instance, status: 'InProgress', code: undefined, output: '' }))
const answersOf = (checkpoint: Checkpoint, answers: Readonly<Record<string, readonly Invocation[]>>): CheckpointAnswers => ({
  checkpoint,
  answers: new Map(Object.entries(answers)),
})

describe('a command is sent', () => {
  test('to those that have not got it', () => {
    const checkpoint = checkpointWith({ canaries: ids(3) })
    expect(commandStep(group(), [question('nginx', checkpoint)], answersOf(checkpoint, { nginx: got('i-1') }))).toEqual({
      ...{ do: 'send-command', on: 'web', group: 'web', because: 'nginx is asked of 2 instances at checkpoint 25 %' },
      ...{ instances: ['i-0', 'i-2'], document: 'AWS-RunShellScript', command: 'check nginx', limit: 91 },
      comment: commandComment('nginx', checkpoint),
    })
  })
  test('to fifty at a time: the rest when these are shown', () => {
    const checkpoint = checkpointWith({ canaries: ids(120) })
    const sent = (...shown: readonly string[]) => {
      const step = commandStep(group(), [question('nginx', checkpoint)], answersOf(checkpoint, { nginx: got(...shown) }))
      return step?.do === 'send-command' ? step.instances : undefined
    }
    expect(sent()).toEqual(ids(50))
    expect(sent(...ids(50))).toEqual(ids(50, 50))
    expect(sent(...ids(100))).toEqual(ids(20, 100))
    expect(sent(...ids(120))).toBeUndefined()
  })
  test('one question after the other', () => {
    const checkpoint = checkpointWith()
    const questions = [question('nginx', checkpoint), question('app', checkpoint, { shell: 'powershell' })]
    const next = (answers: Readonly<Record<string, readonly Invocation[]>>) =>
      commandStep(group(), questions, answersOf(checkpoint, answers))
    expect(next({ nginx: [], app: [] })).toMatchObject({ command: 'check nginx' })
    expect(next({ nginx: got('i-0', 'i-1'), app: [] })).toMatchObject({ command: 'check app', document: 'AWS-RunPowerShellScript' })
  })
  test.each<[string, CheckpointAnswers['answers']]>([
    ['nobody has looked whether it was sent', new Map()],
    ['nobody can tell whether it was sent', new Map([['nginx', unknownBecause('denied')]])],
  ])('never where %s', (_, answers) => {
    const checkpoint = checkpointWith()
    expect(commandStep(group(), [question('nginx', checkpoint)], { checkpoint, answers })).toBeUndefined()
  })
  test('never for what is asked otherwise', () => {
    const checkpoint = checkpointWith()
    const step: Question = { name: 'smoke', by: 'step', wished: { by: 'step', asks: undefined }, checkpoint }
    expect(commandStep(group(), [step], { checkpoint, answers: new Map([['smoke', []]]) })).toBeUndefined()
  })
})

describe('its comment', () => {
  const { refresh: _, ...without } = checkpointWith()
  test.each<[string, string]>([
    ['another refresh', commandComment('nginx', checkpointWith({ refresh: 'ffffffff-0000-4000-8000-000000000000' }))],
    ['no refresh that is told', commandComment('nginx', { ...without, refresh: undefined })],
    ['another share', commandComment('nginx', checkpointWith({ percent: 100 }))],
    ['other instances, which were there later', commandComment('nginx', checkpointWith({ since: 10 * MINUTE + 1_000 }))],
    ['another verdict', commandComment('nginx2', checkpointWith())],
  ])('is another one for %s', (_, other) => {
    expect(other).not.toBe(commandComment('nginx', checkpointWith()))
  })
  test('is the same at each look', () => {
    expect(commandComment('nginx', checkpointWith({ until: 0, asked: 1, goesOn: 2 }))).toBe(commandComment('nginx', checkpointWith()))
  })
  test('is no longer than AWS takes, for the longest name, and far ahead', () => {
    const far = checkpointWith({ percent: 100, since: Date.UTC(2200, 0) })
    expect(commandComment('n'.repeat(63), far).length).toBeLessThanOrEqual(100)
  })
})
