/** Whose cancellation it is: a rollout is stopped for a person, and left to AWS for everything else. Built actions, by rehearsal. */
import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { jobOf, type Part, type Played, playBuilt, stepOf } from '../support/built.ts'

const PATIENCE = 7_500
const UNTIL = { after: minutes(180) }
const GROUP = 'web-development'
const AFTER = seconds(100)
const person = { step: { step: 'Refresh', after: AFTER }, do: { is: 'cancel', value: 'first' } } as const

const said = (played: Played, job: string, run = 'cancelled#1'): string =>
  jobOf(played, run, job)
    .steps.flatMap(({ annotations }) => annotations.map(({ message }) => message))
    .join('\n')

/** One run of cancelled.yml, whose job `told` may ask why it was cancelled. */
const cancelled = (part: Partial<Part>, inputs: Record<string, string> = {}): Promise<Played> =>
  playBuilt({ runs: [{ id: 'first', workflow: 'cancelled.yml', inputs, expect: 'cancelled' }], until: UNTIL, ...part })

test('a person: the refresh is cancelled by the step itself', async () => {
  const played = await cancelled({ incidents: [person] })
  expect(played.report.surprises).toEqual([])
  expect(played.refreshes(GROUP)).toEqual(['Cancelled'])
  const { started, ended } = stepOf(played, 'cancelled#1', 'told', 'Refresh')
  expect(ended - started - AFTER).toBeLessThan(PATIENCE)
  // The post step has nothing to say.
  expect(stepOf(played, 'cancelled#1', 'told', 'Post Refresh').annotations).toEqual([])
})

test('a person, of whom GitHub tells seconds later: the post step cancels it', async () => {
  const played = await cancelled({ incidents: [person], annotationsAfter: seconds(20) })
  expect(played.refreshes(GROUP)).toEqual(['Cancelled'])
  expect(said(played, 'told')).toContain('left to AWS, because nobody can tell who had cancelled the job (GitHub has not said so yet)')
  expect(said(played, 'told')).toMatch(/The run was cancelled by \S+\. on-cancel: cancel was done by the post step/)
})

test.each([seconds(0), seconds(70)])('a person, and the step hears no signal, %d ms after it was cancelled', async annotationsAfter => {
  const deaf = { step: { step: 'Refresh', after: 0 }, do: { is: 'deaf', value: 'told' } } as const
  const played = await cancelled({ incidents: [deaf, person], annotationsAfter })
  expect(said(played, 'told')).toContain('The step was killed before it could say what became of it.')
  // What GitHub does not say in time is left.
  expect(played.refreshes(GROUP)).toEqual([annotationsAfter === 0 ? 'Cancelled' : 'Successful'])
  const { started, ended } = stepOf(played, 'cancelled#1', 'told', 'Post Refresh')
  expect(ended - started).toBeLessThan(minutes(4))
})

test('a person, and the job may not ask: it is left, and said what is missing', async () => {
  const played = await cancelled({ incidents: [person] }, { 'may-read': 'false' })
  expect(played.refreshes(GROUP)).toEqual(['Successful'])
  expect(said(played, 'untold')).toContain(
    'left to AWS, because nobody can tell who had cancelled the job (the job has no permission checks: read)',
  )
  expect(stepOf(played, 'cancelled#1', 'untold', 'Refresh').summary).toContain('left to AWS')
})

test('the time limit of a job of which nobody knew it', async () => {
  const played = await cancelled({}, { minutes: '4' })
  expect(played.refreshes(GROUP)).toEqual(['Successful'])
  expect(said(played, 'told')).toContain('left to AWS, because the job came to its time limit')
})

test('a newer run of the concurrency group goes on with it', async () => {
  const played = await playBuilt({
    runs: [
      { id: 'first', workflow: 'cancelled.yml', expect: 'cancelled' },
      { id: 'second', workflow: 'cancelled.yml', at: { after: minutes(2) } },
    ],
    until: UNTIL,
  })
  expect(played.report.surprises).toEqual([])
  expect(played.refreshes(GROUP)).toEqual(['Successful'])
  expect(said(played, 'told')).toContain('another run of its concurrency group took its place')
})

test('a leg of its matrix that failed', async () => {
  const played = await playBuilt({ runs: [{ workflow: 'legs.yml', expect: 'failure' }], until: UNTIL })
  expect(played.refreshes(GROUP)).toEqual(['Successful'])
  expect(said(played, 'refresh (web-staging, 5m)', 'legs#1')).toContain('[run.unfinished]')
  expect(played.refreshes('web-staging')).toEqual(['Successful'])
  expect(said(played, 'refresh (web-development, 3h)', 'legs#1')).toContain('left to AWS, because another job of its matrix had failed')
})

describe('a build is cancelled whoever it is', () => {
  test('also where nobody may ask', async () => {
    const played = await playBuilt({
      runs: [{ id: 'first', workflow: 'build.yml', expect: 'cancelled' }],
      incidents: [{ step: { step: 'Build', after: minutes(12) }, do: { is: 'cancel', value: 'first' } }],
      until: UNTIL,
    })
    expect(stepOf(played, 'build#1', 'build', 'Build').outputs.outcome).toBe('failed')
    expect(played.world.journal.filter(({ operation }) => operation === 'CancelImageCreation').length).toBe(1)
  })
})
