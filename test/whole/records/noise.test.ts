/** What somebody writes into the ledger by hand stops nobody; a ledger that is lost stops deliveries, never a rollback. */
import { DeleteParameterCommand, LabelParameterVersionCommand, UnlabelParameterVersionCommand } from '@aws-sdk/client-ssm'
import { hours, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import type { Ran } from '../../support/in-process.ts'
import { LEDGER, outcome, POINTER, resting, Story } from '../../support/story.ts'
import { asSoonAs, starting, writing } from '../../support/two-people.ts'

const warnings = ({ annotations }: Ran) => annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)
const rubbish = async (story: Story, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await story.put(LEDGER, `somebody tried something ${time}`)
}
const gone = (story: Story, name: string) => story.ssm().send(new DeleteParameterCommand({ Name: name }))

describe('versions of the ledger that somebody wrote by hand', () => {
  test('one is named with its writer; everything goes on', async () => {
    const story = await Story.after('a')
    await rubbish(story, 1)
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'unchanged'])
    expect(warnings(refreshed)).toEqual([
      expect.stringMatching(/^Version \d+ of the ledger of development is no event.*arn:aws.* wrote it\.$/),
    ])
    expect((await story.promote('b')).failed).toBeUndefined()
    await rubbish(story, 1)
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(warnings(await story.refresh())).toEqual([])
    await rubbish(story, 1)
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test('a copy of an older event changes nothing', async () => {
    const story = await Story.after('a', 'b')
    const [first] = await story.history(LEDGER)
    await story.rollBack()
    for (const { Value = '' } of (await story.history(LEDGER)).slice(1, -1)) await story.put(LEDGER, Value)
    await story.put(LEDGER, first?.Value ?? '')
    const back = resting('a -', { rejected: 'b', hold: 'errors' })
    expect(await story.stands()).toEqual(back)
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(outcome(await story.rollBack())).toBe('unchanged')
    expect((await story.promote('b', { override: 'hold: mended' })).failed).toContain('rejected')
    expect(await story.stands()).toEqual(back)
  })

  test('what counts is said once more before sixty of them make AWS forget it', async () => {
    const story = await Story.after('a', 'b')
    for (let round = 0; round < 3; round++) {
      await rubbish(story, 60)
      expect([round, outcome(await story.refresh())]).toEqual([round, 'unchanged'])
    }
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test.each([99, 100, 101, 130])('%i in a row', async times => {
    const story = await Story.after('a', 'b')
    await rubbish(story, times)
    const isLost = times > 99
    const refreshed = await story.refresh()
    expect(refreshed.failed ?? '').toMatch(isLost ? /ledger\.lost/ : /^$/)
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', current: 'a', rejected: 'b', hold: 'errors' })
    expect(outcome(await story.refresh())).toBe('unchanged')
  })
})

describe('a ledger that is lost', () => {
  test('baseline begins it anew with what the pointers prove: a rollback goes back as it would have', async () => {
    const story = await Story.after('a', 'b')
    await story.ssm().send(new DeleteParameterCommand({ Name: LEDGER }))
    expect((await story.promote(undefined, { baseline: 'true' })).failed).toBeUndefined()
    expect(await story.stands()).toEqual(resting('b a -'))
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })
  const LOSSES: readonly (readonly [string, (story: Story) => Promise<unknown>])[] = [
    ['deleted', story => gone(story, LEDGER)],
    ['written over more than a hundred times', story => rubbish(story, 101)],
    [
      'deleted, and made again by hand',
      async story => {
        await gone(story, LEDGER)
        await rubbish(story, 1)
      },
    ],
  ]
  test.each(LOSSES)('%s: promote and refresh refuse, and its remedy repairs it', async (_, lose) => {
    const story = await Story.after('a', 'b')
    await lose(story)
    for (const ran of [await story.promote('c'), await story.refresh()]) {
      expect(ran.failed).toMatch(/is lost: .*run promote with `baseline: true`.*\[ledger\.lost\]/)
      expect(ran.failed).not.toMatch(/old value/)
    }
    expect(await story.stands()).toMatchObject({ fleet: 'b', pointer: 'b', label: 'b' })
    const repaired = await story.promote(undefined, { baseline: 'true' })
    expect(repaired.failed).toBeUndefined()
    expect(await story.stands()).toEqual(resting('b a -'))
    expect((await story.promote('c')).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('b a -', { rejected: 'c', hold: 'errors' }))
  })

  test.each(LOSSES)('%s: a rollback goes back by what the pointer remembers', async (_, lose) => {
    const story = await Story.after('a', 'b')
    await lose(story)
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
    expect(outcome(await story.rollBack())).toBe('unchanged')
    expect((await story.promote('b', { override: 'hold: mended' })).failed).toContain('rejected')
    expect((await story.promote('c', { override: 'hold: mended' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toMatchObject({ fleet: 'c', pointer: 'c', label: 'c', current: 'c', rejected: 'b', hold: 'none' })
  })

  test('deleted while a run is at work: that run says so, and the next one is told', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    const [first] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), () => gone(story, LEDGER), { ms: minutes(3) }),
    ])
    story.world.advance(hours(1))
    expect(first.failed).toContain('ledger.lost')
    expect((await story.refresh()).failed).toContain('ledger.lost')
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', current: 'a', rejected: 'b' })
  })

  test('made again with its last value while a run is at work: nothing is taken for what it was', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    const again = async () => {
      const last = (await story.history(LEDGER)).at(-1)?.Value ?? ''
      await gone(story, LEDGER)
      await story.put(LEDGER, last)
    }
    const [first] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), again, { ms: minutes(3) }),
    ])
    expect(first.failed).toContain('ledger.lost')
    // What AWS had begun goes on.
    story.world.advance(hours(1))
    const repaired = await story.promote(undefined, { baseline: 'true' })
    expect(repaired.failed).toBeUndefined()
    expect(await story.stands()).toMatchObject({ fleet: 'b', pointer: 'b', current: 'b', intent: 'none' })
    expect(outcome(await story.refresh())).toBe('unchanged')
  })

  test('while the groups run two images: what the messages say leads out, and begins the ledger anew', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    const [first] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), async () => story.world.processes.get('first')?.cancel(), { ms: minutes(2) }),
    ])
    expect(first.failed).toContain('run.cancelled')
    story.world.advance(hours(1))
    expect((await story.stands()).fleet).toBe('a b')
    await gone(story, LEDGER)
    expect((await story.refresh()).failed).toMatch(/several images, run `rollback` first.*\[ledger\.lost\]$/)
    expect((await story.promote(undefined, { baseline: 'true' })).failed).toMatch(
      /the ledger is lost, run `rollback`.*\[baseline\.mixed\]$/,
    )
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', current: 'a', rejected: 'b' })
    expect((await story.promote('c', { override: 'hold: mended' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
  })

  test('with its pointer: nothing was ever there', async () => {
    const story = await Story.after('a')
    await gone(story, LEDGER)
    await gone(story, POINTER)
    expect((await story.refresh()).failed).toContain('pointer.missing')
    expect((await story.promote(undefined, { baseline: 'true' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('unchanged')
  })
})

test('what a newer release of golden-ami wrote stops promote and refresh, not a rollback', async () => {
  const story = await Story.after('a', 'b')
  const { after, ...event } = JSON.parse((await story.history(LEDGER)).at(-1)?.Value ?? '')
  await story.put(LEDGER, JSON.stringify({ ...event, after, v: 9 }))
  for (const ran of [await story.promote('c'), await story.refresh(), await story.promote(undefined, { baseline: 'true' })])
    expect(ran.failed).toMatch(/Use the newest release in every workflow.*\[ledger\.newer\]/)
  expect(outcome(await story.rollBack())).toBe('rolled-back')
  expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
})

test('a write of `verified` that is throttled three times comes too late for a release that is rolled back', async () => {
  const story = await Story.after('a')
  await story.promote('b')
  story.world.inject({ when: { call: 1, of: { process: 'first', operation: 'PutParameter' } }, what: { do: 'throttle' }, times: 3 })
  const [, second] = await Promise.all([
    story.refresh({}, { name: 'first' }),
    asSoonAs(story.world, writing('first', 'verified'), by => story.rollBack({}, by), { ms: 1_000 }),
  ])
  expect(outcome(second)).toBe('rolled-back')
  story.world.advance(hours(1))
  const back = resting('a -', { rejected: 'b', hold: 'errors' })
  expect(await story.stands()).toEqual(back)
  expect(outcome(await story.refresh())).toBe('unchanged')
  expect(await story.stands()).toEqual(back)
})

test.each([LEDGER, LEDGER.replace(/ledger$/, 'lock')])(
  'somebody labelled a version of %s: a hundred later it says how to go on',
  async name => {
    const story = await Story.after('a', 'b')
    const label = { Name: name, ParameterVersion: (await story.history(name)).at(-1)?.Version ?? 0, Labels: ['look-here'] }
    await story.ssm().send(new LabelParameterVersionCommand(label))
    for (let time = 0; time < 99; time++) await story.put(name, `somebody tried something ${time}`)
    const refused = (await story.rollBack()).failed ?? ''
    expect(refused).toContain(`Version ${label.ParameterVersion}, the oldest version, can't be deleted because it has a label`)
    expect(refused).toContain('parameter.labelled')
    expect(refused).toContain('unlabel-parameter-version')
    await story.ssm().send(new UnlabelParameterVersionCommand(label))
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  },
)
