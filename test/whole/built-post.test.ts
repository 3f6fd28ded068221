/** What the post steps of built actions do with what a killed main step has left. By rehearsal. */
import { minutes, seconds, type World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, jobOf, type Part, type Played, playBuilt, REGION, runOf, stepOf } from '../support/built.ts'
import { claimsIn, holderIn } from '../support/lock-in-world.ts'

const GROUP = 'web-development'
const ROLLBACK = `Run acme/golden-ami/actions/rollback@${'0'.repeat(40)}`
const place = ({ world }: Played) => world.place(ACCOUNT, REGION)
const said = (played: Played, run: string, job: string): string =>
  jobOf(played, run, job)
    .steps.flatMap(({ annotations }) => annotations.map(({ message }) => message))
    .join('\n')
const baseline = { id: 'baseline', workflow: 'baseline.yml' }
const deliver = { id: 'deliver', workflow: 'deliver.yml', after: 'baseline', inputs: { release: '0.9.0/1' } }

/** Dies with its n-th call of that kind, when that has taken effect. */
const dying = (process: string, operation: string, call: number) => (world: World) =>
  world.inject({ when: { call, of: { process, operation } }, what: { do: 'crash', after: true } })

/** Nobody waits for a dead process, and what it had begun is gone on with. */
const goesOn = async (process: string, operation: string, call: number): Promise<Played> => {
  const again = { id: 'again', workflow: 'deliver.yml', after: 'deliver', inputs: { release: '0.9.0/1' } }
  return playBuilt({ runs: [baseline, { ...deliver, expect: 'failure' }, again], hit: dying(process, operation, call) })
}
const isClean = (played: Played): void => {
  expect(played.report.surprises).toEqual([])
  expect(holderIn(place(played), 'web', 'development')).toBeUndefined()
  expect(claimsIn(place(played), 'web', 'development').filter(status => status !== 'freed')).toEqual([])
  expect(played.at.development.running).toEqual([played.next, played.next])
}
/** A step that did not come to its end says so, and its post step never fails. */
const isTold = (played: Played, run: string, job: string, step: string): void => {
  expect(said(played, run, job)).toContain('The step was killed before it could say what became of it.')
  expect(stepOf(played, run, job, `Post ${step}`).outcome).toBe('success')
}

describe('promote is killed', () => {
  // It writes its claim, its intent, the pointer, the outcome, and gives the lock back.
  test.each([
    ['GetCallerIdentity', 0],
    ['PutParameter', 0],
    ['PutParameter', 1],
    ['PutParameter', 2],
    ['PutParameter', 4],
  ])('with %s, number %d', async (operation, call) => {
    const played = await goesOn('deliver#1/promote/3', operation, call)
    isTold(played, 'deliver#1', 'promote', 'Promote')
    isClean(played)
  })
})

describe('refresh-asg is killed', () => {
  test.each([
    ['PutParameter', 0],
    ['CreateLaunchTemplateVersion', 0],
    ['StartInstanceRefresh', 0],
  ])('with %s, number %d', async (operation, call) => {
    const played = await goesOn('deliver#1/refresh/3', operation, call)
    isTold(played, 'deliver#1', 'refresh', 'Refresh')
    isClean(played)
    expect(played.refreshes(GROUP)).toEqual(['Successful'])
  })
})

describe('rollback is killed', () => {
  test.each([
    ['PutParameter', 1],
    ['StartInstanceRefresh', 0],
  ])('with %s, number %d', async (operation, call) => {
    const back = { id: 'back', workflow: 'rollback.yml', after: 'deliver', expect: 'failure' } as const
    const played = await playBuilt({
      runs: [baseline, deliver, back, { id: 'again', workflow: 'rollback.yml', after: 'back' }],
      hit: dying('rollback#1/back/3', operation, call),
    })
    expect(said(played, 'rollback#1', 'back')).toContain('The step was killed before it could say what became of it.')
    expect(played.report.surprises).toEqual([])
    expect(claimsIn(place(played), 'web', 'development').filter(status => status !== 'freed')).toEqual([])
    expect(played.at.development.running).toEqual([played.base, played.base])
  })
})

/** Cancelled by a person in the middle of its refresh, without hearing of it. */
const deafCancel = (after: number, onCancel: string): Part => ({
  runs: [baseline, { ...deliver, expect: 'cancelled', inputs: { ...deliver.inputs, 'on-cancel': onCancel } }],
  incidents: [
    { step: { step: 'Refresh', after: 0 }, do: { is: 'deaf', value: 'refresh' } },
    { step: { step: 'Refresh', after }, do: { is: 'cancel', value: 'deliver' } },
  ],
  until: { after: minutes(180) },
})

describe('a cancellation that the main step does not hear', () => {
  test.each([
    ['cancel', 'Cancelled'],
    ['rollback', 'RollbackSuccessful'],
    ['leave', 'Successful'],
  ])('on-cancel: %s is done by the post step', async (onCancel, status) => {
    const played = await playBuilt(deafCancel(minutes(3), onCancel))
    expect(played.report.surprises).toEqual([])
    expect(played.refreshes(GROUP)).toEqual([status])
    expect(claimsIn(place(played), 'web', 'development').filter(claim => claim !== 'freed')).toEqual([])
    const { started, ended, outcome } = stepOf(played, 'deliver#1', 'refresh', 'Post Refresh')
    expect(outcome).toBe('success')
    expect(ended - started).toBeLessThan(minutes(4))
    if (onCancel !== 'leave') expect(said(played, 'deliver#1', 'refresh')).toContain(`on-cancel: ${onCancel} was done by the post step`)
  })

  test('another run has the environment by then: nothing is done', async () => {
    const { incidents = [], runs, until } = deafCancel(minutes(3), 'cancel')
    const played = await playBuilt({
      runs: [...runs, { id: 'back', workflow: 'rollback.yml', after: 'baseline', in: minutes(4) }],
      // The rollback has forced its way in when the deaf step is killed.
      incidents: [
        ...incidents.filter(({ do: what }) => what.is !== 'cancel'),
        {
          step: { run: 'back', step: ROLLBACK, after: seconds(2) },
          do: { is: 'step-dies', value: 'refresh' },
        },
        {
          step: { run: 'back', step: ROLLBACK, after: seconds(2) },
          do: { is: 'cancel', value: 'deliver' },
        },
      ],
      ...(until ? { until } : {}),
    })
    expect(runOf(played, 'rollback#1').result).toBe('success')
    expect(played.at.development.running).toEqual([played.base, played.base])
    expect(said(played, 'deliver#1', 'refresh')).not.toContain('could not be cleared up')
    expect(claimsIn(place(played), 'web', 'development').toSorted()).toEqual(['freed', 'freed', 'freed', 'taken'])
  })
})

test('home is away in the post step: it warns, and the job goes on', async () => {
  const away = {
    step: { step: 'Refresh', after: minutes(3) },
    do: { is: 'outage', value: { for: minutes(30), service: 'ssm', account: ACCOUNT, region: REGION } },
  } as const
  const played = await playBuilt({
    runs: [baseline, { ...deliver, expect: 'failure' }],
    incidents: [away, { step: { step: 'Refresh', after: minutes(3) + 1 }, do: { is: 'step-dies', value: 'refresh' } }],
    until: { after: minutes(60) },
  })
  expect(played.report.surprises).toEqual([])
  expect(said(played, 'deliver#1', 'refresh')).toContain('Whether the lock of development was given back is not known')
  const { started, ended, outcome } = stepOf(played, 'deliver#1', 'refresh', 'Post Refresh')
  expect(outcome).toBe('success')
  expect(ended - started).toBeLessThan(minutes(4))
})

test('after a main step that has concluded the post step is quiet, and asks nobody', async () => {
  const played = await playBuilt({ runs: [baseline, deliver] })
  expect(played.report.surprises).toEqual([])
  for (const job of ['promote', 'refresh']) {
    const [post] = jobOf(played, 'deliver#1', job).steps.filter(({ name }) => name === `Post ${job === 'promote' ? 'Promote' : 'Refresh'}`)
    expect([post?.outcome, post?.annotations, post?.summary]).toEqual(['success', [], ''])
  }
  expect(played.world.journal.filter(({ process }) => process.endsWith('-post'))).toEqual([])
})
