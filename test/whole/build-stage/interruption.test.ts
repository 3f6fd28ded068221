import { type Fault, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Stages } from '../../support/stages.ts'

const OS = { stage: 'os' }
const inMinutes = (stages: Stages, count: number): { readonly at: number } => ({ at: stages.world.now + minutes(count) })
/** `attempt` of run 1. */
const attempt = (number: number, others = {}) => ({ name: `attempt ${number}`, github: { runId: '1', runAttempt: number }, ...others })

describe('a cancelled workflow', () => {
  test('cancels the build in Image Builder within seconds, and says so', async () => {
    const stages = new Stages()
    const cancelled = inMinutes(stages, 10)
    stages.world.inject({ when: cancelled, what: { do: 'cancel', process: 'attempt 1' } })
    const { ran, output } = await stages.run(OS, attempt(1))
    expect(stages.world.now - cancelled.at).toBeLessThan(7_500)
    expect(output('outcome')).toBe('failed')
    expect(ran.failed).toMatch(/1\.0\.0\/1 is being cancelled in Image Builder.*\[run\.cancelled\]/)
    stages.world.advance(minutes(5))
    expect(stages.images('CANCELLED').length).toBe(1)
  })

  test('leaves the build with on-cancel: leave, and a re-run goes on with it', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'cancel', process: 'attempt 1' } })
    const { ran, output } = await stages.run({ ...OS, 'on-cancel': 'leave' }, attempt(1))
    expect(ran.failed).toContain('goes on in AWS: on-cancel is leave')
    const again = await stages.run(OS, attempt(2))
    expect(again.output('outcome')).toBe('built')
    expect(again.output('image-arn')).toBe(output('image-arn'))
  })

  test('a re-run while the cancelled build still ends waits for that and builds anew', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'cancel', process: 'attempt 1' } })
    await stages.run(OS, attempt(1))
    expect(stages.images('CANCELLED')).toEqual([])
    const again = await stages.run(OS, attempt(2))
    expect([again.output('outcome'), again.output('release')]).toEqual(['built', '1.0.0/2'])
    expect([stages.images('CANCELLED').length, stages.images('AVAILABLE').length]).toEqual([1, 1])
  })
})

describe('a workflow that is cancelled while the build is being created', () => {
  const PATIENCE = 7_500
  /** Cancelled at CreateImage, whose request is on its way; `what` hits the call after. */
  const cancelledAtCreation = async (lag: number, faults: readonly Fault[] = []) => {
    const stages = new Stages()
    stages.world.lag = lag
    const create = { process: 'attempt 1', operation: 'CreateImage' }
    stages.world.inject({ when: { call: 0, of: create }, what: { do: 'cancel' } })
    for (const fault of faults) stages.world.inject(fault)
    let cancelled = 0
    stages.world.inject({
      when: { once: ({ journal }) => journal.some(({ operation }) => operation === 'CreateImage') },
      what: {
        do: 'change',
        why: 'notes the moment',
        change: world => {
          cancelled = world.now
        },
      },
    })
    const main = await stages.run(OS, attempt(1))
    expect(stages.world.now - cancelled).toBeLessThan(PATIENCE)
    const post = await stages.run(OS, attempt(1, { name: 'post', state: main.ran.state }))
    stages.world.advance(minutes(5))
    return { stages, main, post }
  }
  const throttled = (operation: string, times: number): Fault => ({
    when: { call: 0, of: { process: 'attempt 1', operation } },
    what: { do: 'throttle' },
    times,
  })

  test('cancels it as soon as it sees it', async () => {
    const { stages, main, post } = await cancelledAtCreation(0)
    expect(main.ran.failed).toMatch(/1\.0\.0\/1 is being cancelled in Image Builder.*\[run\.cancelled\]/)
    expect(post.ran.lines).toEqual([])
    expect([stages.images('CANCELLED').length, stages.imageBuilder.images.owned().length]).toEqual([1, 1])
  })

  test('leaves it to the post step when lists do not show it yet, and that finds it by its tag', async () => {
    const { stages, main, post } = await cancelledAtCreation(20_000)
    expect(main.ran.failed).toContain('nothing was running')
    expect(post.ran.lines).toEqual([expect.stringMatching(/^cancelled 1\.0\.0\/1 /)])
    expect([stages.images('CANCELLED').length, stages.imageBuilder.images.owned().length]).toEqual([1, 1])
  })

  test('tries to cancel again when Image Builder is throttled, while the runner is patient', async () => {
    const { stages, main } = await cancelledAtCreation(0, [throttled('CancelImageCreation', 2)])
    expect(main.ran.failed).toContain('is being cancelled in Image Builder')
    expect(stages.images('CANCELLED').length).toBe(1)
  })

  test('leaves it to the post step when it does not get through', async () => {
    const { stages, main, post } = await cancelledAtCreation(0, [throttled('CancelImageCreation', 1_000)])
    expect([main.output('outcome'), main.ran.failed]).toEqual(['failed', expect.stringContaining('[run.cancelled]')])
    expect(post.ran.lines).toEqual([expect.stringMatching(/^cancelled 1\.0\.0\/1 /)])
    expect(stages.images('CANCELLED').length).toBe(1)
  })
})

test('the post step of an attempt that adopted the build of an earlier attempt cancels it', async () => {
  const stages = new Stages()
  stages.world.inject({ when: inMinutes(stages, 5), what: { do: 'crash', process: 'attempt 1' } })
  await stages.run(OS, attempt(1))
  stages.world.inject({ when: inMinutes(stages, 5), what: { do: 'crash', process: 'attempt 2' } })
  const { ran } = await stages.run(OS, attempt(2))
  const post = await stages.run(OS, attempt(2, { name: 'post', state: ran.state }))
  expect(post.ran.lines).toEqual([expect.stringMatching(/^cancelled 1\.0\.0\/1 /)])
})

describe('two runs at once', () => {
  test('build one image: the second adopts what the first builds', async () => {
    const stages = new Stages()
    const [first, second] = await Promise.all([
      stages.run(OS, { name: 'first', github: { runId: '1' } }),
      stages.run(OS, { name: 'second', github: { runId: '2' } }),
    ])
    expect([first, second].map(({ output }) => output('outcome')).sort()).toEqual(['adopted', 'built'])
    expect(second.output('ami-id')).toBe(first.output('ami-id'))
    expect(stages.images('AVAILABLE').length).toBe(1)
    expect(stages.world.journal.filter(({ operation }) => operation === 'CreateImage').length).toBeLessThanOrEqual(2)
  })

  test('the one that adopted does not cancel what is not its own', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'cancel', process: 'second' } })
    const first = stages.run(OS, { name: 'first', github: { runId: '1' } })
    const second = await stages.run(OS, { name: 'second', github: { runId: '2' } })
    expect(second.ran.failed).toMatch(/goes on in AWS: it belongs to https:\/\/github\.com\/acme\/images\/actions\/runs\/1/)
    expect((await first).output('outcome')).toBe('built')
  })

  test('when the first is cancelled, the one that adopted builds itself', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'cancel', process: 'first' } })
    const first = stages.run(OS, { name: 'first', github: { runId: '1' } })
    const second = await stages.run(OS, { name: 'second', github: { runId: '2' } })
    expect((await first).ran.failed).toContain('[run.cancelled]')
    expect([second.output('outcome'), second.output('release')]).toEqual(['built', '1.0.0/2'])
  })
})

test('a run that does not see the build of another one yet is stopped by the client token, and adopts it', async () => {
  const stages = new Stages()
  const blind = { call: 0, of: { process: 'second', operation: 'ListImageBuildVersions' } }
  stages.world.inject({ when: blind, what: { do: 'stale-read', by: minutes(1) } })
  stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'cancel', process: 'first' } })
  const first = stages.run(OS, { name: 'first', github: { runId: '1' } })
  const second = await stages.run(OS, { name: 'second', github: { runId: '2' } })
  expect(stages.world.journal.filter(({ error }) => error === 'IdempotentParameterMismatchException').length).toBe(1)
  // What the token refused is no failure: when the first is cancelled, the second builds.
  expect((await first).ran.failed).toContain('[run.cancelled]')
  expect([second.output('outcome'), second.output('release')]).toEqual(['built', '1.0.0/2'])
})

describe('a runner that dies', () => {
  test('and a re-run: the same build', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'crash', process: 'attempt 1' } })
    const dead = await stages.run(OS, attempt(1))
    expect(dead.ran.crashed).toBe(true)
    const again = await stages.run(OS, attempt(2))
    expect([again.output('outcome'), again.output('release')]).toEqual(['built', '1.0.0/1'])
    expect(stages.world.journal.filter(({ operation }) => operation === 'CreateImage').length).toBe(1)
  })

  test.each(['force', 'max-age'])('in a run with %s, and a re-run when the build has ended: not built twice', async input => {
    const stages = new Stages()
    const inputs = { ...OS, [input]: input === 'force' ? 'true' : '0s' }
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'crash', process: 'attempt 1' } })
    await stages.run(inputs, attempt(1))
    stages.world.advance(minutes(60))
    const again = await stages.run(inputs, attempt(2))
    expect([again.output('outcome'), again.output('release')]).toEqual(['cache-hit', '1.0.0/1'])
  })

  test('while its job goes on: the post step cancels the build', async () => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'crash', process: 'attempt 1' } })
    const { ran } = await stages.run(OS, attempt(1))
    const post = await stages.run(OS, attempt(1, { name: 'post', state: ran.state }))
    expect(post.ran.lines).toEqual([expect.stringMatching(/^cancelled 1\.0\.0\/1 .*the step that watched it was killed$/)])
    stages.world.advance(minutes(5))
    expect(stages.images('CANCELLED').length).toBe(1)
  })

  test.each([
    ['with on-cancel: leave', { ...OS, 'on-cancel': 'leave' }, 'attempt 1', '1'],
    ['when another run builds', OS, 'attempt 1', '2'],
  ])('the post step leaves the build alone %s', async (_, inputs, process, runId) => {
    const stages = new Stages()
    stages.world.inject({ when: inMinutes(stages, 10), what: { do: 'crash', process } })
    const { ran } = await stages.run(inputs, attempt(1))
    const post = await stages.run(inputs, { name: 'post', state: ran.state, github: { runId } })
    expect(post.ran.failed).toBeUndefined()
    expect(stages.world.journal.map(({ operation }) => operation)).not.toContain('CancelImageCreation')
  })
})

test('the post step of a run that ended does nothing', async () => {
  const stages = new Stages()
  const { ran } = await stages.run(OS)
  const calls = stages.world.journal.length
  await stages.run(OS, { name: 'post', state: ran.state })
  expect(stages.world.journal.length).toBe(calls)
})

test('a build that takes longer than the timeout: still-running, and the next run adopts it', async () => {
  const stages = new Stages()
  const late = await stages.run({ ...OS, timeout: '10m' })
  expect(late.ran.failed).toMatch(/^os: 1\.0\.0\/1 is BUILDING\. AWS goes on, and nothing failed: .*\[run\.unfinished\]$/)
  expect(late.output('outcome')).toBe('still-running')
  expect(late.output('image-arn')).toMatch(/\/1\.0\.0\/1$/)
  const next = await stages.run(OS, { github: { runId: '2' } })
  expect([next.output('outcome'), next.output('image-arn')]).toEqual(['adopted', late.output('image-arn')])
})

test('a build that takes longer than the timeout ends well where the workflow goes on with it later', async () => {
  const late = await new Stages().run({ ...OS, timeout: '10m', 'on-timeout': 'succeed' })
  expect([late.output('outcome'), late.ran.failed]).toEqual(['still-running', undefined])
  expect(late.ran.annotations).toContainEqual({ kind: 'warning', message: 'Still running: os: 1.0.0/1 is BUILDING. Run again to go on.' })
})

test.each([6, 17, 31])('that a build has failed while it was built is noticed within a minute: after %i minutes', async after => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => ({ building: minutes(after) + 7_000, failure: { workflow: 'BUILD' } })
  let failed = 0
  stages.world.inject({
    when: { once: () => stages.images('FAILED').length === 1 },
    what: {
      do: 'change',
      why: 'notes the end',
      change: world => {
        failed = world.now
      },
    },
  })
  await stages.run(OS)
  expect(failed).toBeGreaterThan(0)
  expect(stages.world.now - failed).toBeLessThanOrEqual(60_000)
})

test('a build of 40 minutes costs at most 320 calls, and its end is noticed within 30 seconds', async () => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => ({ building: minutes(30), testing: minutes(20), distributing: minutes(4) })
  let ended = 0
  stages.world.inject({
    when: { once: () => stages.images('AVAILABLE').length === 1 },
    what: {
      do: 'change',
      why: 'notes the end',
      change: world => {
        ended = world.now
      },
    },
  })
  const begun = stages.world.now
  await stages.run(OS)
  expect((ended - begun) / 60_000).toBeGreaterThan(40)
  expect(stages.world.journal.length).toBeLessThanOrEqual(320)
  expect(stages.world.now - ended).toBeLessThanOrEqual(30_000)
})
