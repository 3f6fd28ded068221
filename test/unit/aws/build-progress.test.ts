/** How a build that is going on is asked for its progress: seldom, and what cannot have changed not at all. */
import { type ProgressClients, readProgress } from '@golden-ami/aws/stage/progress'
import type { Build, LogLine, Progress, Workflow, WorkflowStep } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const ARN = 'arn:aws:imagebuilder:eu-central-1:111111111111:image/web-os/1.0.0/1'
const build = (state: Build['state'] = 'going'): Build => ({ arn: ARN, release: '1.0.0/1', state }) as unknown as Build
const step = (name: string, status: string): WorkflowStep => ({
  ...{ id: name, name, action: '', status, message: '' },
  ...{ started: 1, ended: status === 'RUNNING' ? undefined : 2 },
})
const workflow = (id: string, ended: number | undefined, ...steps: readonly WorkflowStep[]): Workflow => ({
  ...{ id, type: 'BUILD', status: ended === undefined ? 'RUNNING' : 'COMPLETED', retried: false, started: 1, ended, steps },
})
const launched = step('Launch', 'COMPLETED')
const applies = step('Apply', 'RUNNING')

/** What Image Builder would tell, and which of it was asked for. */
const played = (workflows: readonly Workflow[], lines: readonly LogLine[] = []) => {
  const asked: string[] = []
  const stepsOf = (id: string): readonly WorkflowStep[] => workflows.find(one => one.id === id)?.steps ?? []
  const clients = {
    imageBuilder: {
      workflows: async (_: string, wanted: (id: string) => boolean) => {
        asked.push('workflows', ...workflows.filter(({ id }) => wanted(id)).map(({ id }) => `steps of ${id}`))
        return workflows.map(one => (wanted(one.id) ? one : { ...one, steps: [] }))
      },
      steps: async (id: string) => {
        asked.push(`steps of ${id}`)
        return stepsOf(id)
      },
    },
    logs: {
      after: async () => {
        asked.push('log')
        return { lines, cursor: 'next' }
      },
    },
  } as unknown as ProgressClients
  const read = (known: readonly Workflow[] | undefined, changed: boolean, now: number, state?: Build['state']): Promise<Progress> =>
    readProgress(
      clients,
      'web-os',
      build(state),
      known && { arn: ARN, workflows: known, fresh: [], tail: ['before'], cursor: 'here', asked: 0 },
      changed,
      now,
    )
  return { asked, read }
}
const LATER = 90_000

test.each<[string, readonly Workflow[] | undefined, readonly Workflow[], boolean, readonly string[]]>([
  ['at first everything', undefined, [workflow('one', undefined, launched, applies)], false, ['workflows', 'steps of one', 'log']],
  [
    'the steps that run, where none has moved',
    [workflow('one', undefined, launched, applies)],
    [workflow('one', undefined, launched, applies)],
    false,
    ['steps of one', 'log'],
  ],
  [
    'the workflows too, where one has moved',
    [workflow('one', undefined, step('Launch', 'RUNNING'))],
    [workflow('one', undefined, launched, applies)],
    false,
    ['steps of one', 'workflows', 'log'],
  ],
  [
    'and where none runs any more: the next one may have begun',
    [workflow('one', undefined, applies)],
    [workflow('one', 9, step('Apply', 'COMPLETED')), workflow('two', undefined, applies)],
    false,
    ['steps of one', 'workflows', 'steps of two', 'log'],
  ],
  [
    'where none ran before',
    [workflow('one', undefined, launched)],
    [workflow('one', undefined, launched, applies)],
    false,
    ['workflows', 'steps of one', 'log'],
  ],
  [
    'no step of a workflow that has ended',
    [workflow('one', 9, launched)],
    [workflow('one', 9, launched), workflow('two', undefined, applies)],
    false,
    ['workflows', 'steps of two', 'log'],
  ],
  [
    'everything that has not ended, where the status is another one',
    [workflow('one', 9, launched), workflow('two', undefined, applies)],
    [workflow('one', 9, launched), workflow('two', undefined, applies)],
    true,
    ['workflows', 'steps of two', 'log'],
  ],
  [
    'a workflow that ended while a step of it was said to run',
    [workflow('one', 9, applies)],
    [workflow('one', 9, step('Apply', 'COMPLETED'))],
    false,
    ['workflows', 'steps of one', 'log'],
  ],
])('%s', async (_, before, now, changed, calls) => {
  const { asked, read } = played(now)
  const progress = await read(before, changed, LATER)
  expect([progress.workflows, asked]).toEqual([now, calls])
})

test('a step that has moved without the list telling it is told', async () => {
  const { read } = played([workflow('one', undefined, launched, applies)])
  const { workflows } = await read([workflow('one', undefined, step('Launch', 'RUNNING'))], false, LATER)
  expect(workflows[0]?.steps).toEqual([launched, applies])
})

test.each([
  ['a moment later nothing is asked', 84_999, false, []],
  ['after a while it is', 85_000, false, ['steps of one', 'log']],
  ['and at once where the status is another one', 1, true, ['workflows', 'steps of one', 'log']],
])('%s', async (_, now, changed, calls) => {
  const known = [workflow('one', undefined, applies)]
  const { asked, read } = played(known, [{ at: 1, text: 'a line' }])
  const progress = await read(known, changed, now)
  expect(asked).toEqual(calls)
  expect([progress.workflows, progress.fresh.length, progress.tail]).toEqual([
    known,
    calls.length > 0 ? 1 : 0,
    calls.length > 0 ? ['before', 'a line'] : ['before'],
  ])
})
