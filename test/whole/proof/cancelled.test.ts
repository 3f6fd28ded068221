/** A rollout that is cancelled with `on-cancel: rollback` is taken back: whoever comes next goes on with that, and nothing is rejected. */
import { GetParametersByPathCommand } from '@aws-sdk/client-ssm'
import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import { ELSEWHERE, outcome, resting, Story } from '../../support/story.ts'
import { asSoonAs, starting } from '../../support/two-people.ts'

const BACK = { 'on-cancel': 'rollback' }
/** The next run of an action is cancelled right after it has started its first instance refresh. */
const cancelling = (story: Story, more: { readonly andDies?: true } = {}): void => {
  const process = story.nextRun
  const of = { process, operation: 'StartInstanceRefresh' }
  story.world.inject({ when: { call: 0, of }, what: { do: 'cancel', process } })
  if (more.andDies)
    story.world.inject({
      when: { call: 0, of: { process, operation: 'RollbackInstanceRefresh' } },
      what: { do: 'crash', process, after: true },
    })
}

const quarantined = async (story: Story): Promise<readonly string[]> => {
  const asked = new GetParametersByPathCommand({ Path: '/golden-ami/web/quarantine', Recursive: true })
  const { Parameters = [] } = await story.ssm().send(asked)
  return Parameters.map(({ Name = '' }) => story.letter(Name.split('/').at(-1)?.replace('_', '/')))
}

describe('a rollout that was cancelled with on-cancel: rollback', () => {
  test.each([
    ['a minute later', 1],
    ['two hours later', 120],
  ])('is taken back by a run %s, which says so and rejects nothing', async (_, later) => {
    const story = await Story.after('a')
    await story.promote('b')
    cancelling(story)
    const cancelled = await story.refresh(BACK)
    expect(cancelled.failed).toContain('[run.cancelled]')
    expect(await story.stands()).toMatchObject({ intent: 'rollback a', good: 'a -', rejected: '', hold: 'none' })
    story.world.advance(minutes(later))
    const again = await story.refresh(BACK)
    expect(again.failed).toMatch(/development runs 1\.0\.0\/1 again: .*cancelled.*\[rollout\.called-off\]$/)
    expect(outcome(again)).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -'))
    expect(outcome(await story.refresh())).toBe('unchanged')

    expect(outcome(await story.promote('b'))).toBe('promoted')
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('b a -'))
  })

  test('is taken back by a re-run of a job that promotes first; another promotion waits', async () => {
    const story = await Story.after('a')
    const run = { github: { runId: '77' } }
    const rerun = { github: { runId: '77', runAttempt: 2 } }
    await story.promote('b', {}, run)
    cancelling(story)
    await story.refresh(BACK, run)
    story.world.advance(minutes(1))
    expect((await story.promote('b')).failed).toContain('[environment.rolling-back]')
    const promoted = await story.promote('b', {}, rerun)
    expect([promoted.failed, outcome(promoted)]).toEqual([undefined, 'unchanged'])
    expect(promoted.summary).toContain('This run was cancelled, and development goes back to 1.0.0/1: refresh-asg goes on with that')
    expect((await story.refresh(BACK, rerun)).failed).toContain('[rollout.called-off]')
    expect(await story.stands()).toEqual(resting('a -'))
  })

  test('is finished, and that is well, by a run that only continues', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    cancelling(story)
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    const onwards = await story.refresh({ continue: 'true' })
    expect([onwards.failed, outcome(onwards)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toEqual(resting('a -'))
  })

  test('is taken back everywhere, also where it had come to its end', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    story.targets = `{ canary: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: [ web ] } }\n    waves: [ [ canary ], [ rest ] ]`
    await story.delivers('a')
    await story.promote('b')
    const process = story.nextRun
    story.world.inject({ when: { call: 1, of: { process, operation: 'StartInstanceRefresh' } }, what: { do: 'cancel', process } })
    expect((await story.refresh(BACK)).failed).toContain('[run.cancelled]')
    story.world.advance(minutes(1))
    expect(outcome(await story.refresh())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -'))
    expect(await story.stands(ELSEWHERE)).toEqual(resting('a -'))
  })

  test('between two waves is taken back as well', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    story.targets = `{ canary: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: [ web ] } }\n    waves: [ [ canary ], [ rest ] ]`
    await story.delivers('a')
    await story.promote('b')
    const process = story.nextRun
    const of = { process, operation: 'LabelParameterVersion' }
    story.world.inject({ when: { call: 0, of }, what: { do: 'cancel', process } })
    expect((await story.refresh(BACK)).failed).toContain('[run.cancelled]')
    expect(await story.stands()).toMatchObject({ intent: 'rollback a' })
    story.world.advance(minutes(1))
    expect(outcome(await story.refresh())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -'))
    expect(await story.stands(ELSEWHERE)).toEqual(resting('a -'))
  })

  test('is finished by a rollback as well, which holds the environment and rejects what it left', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    cancelling(story)
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    const back = await story.rollBack()
    expect([outcome(back), back.outputs.get('left')]).toEqual(['rolled-back', '1.1.0/1'])
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test('is left by a rollback to a release that is named, and quarantined where that is asked for', async () => {
    const story = await Story.after('a', 'b')
    await story.promote('c')
    cancelling(story)
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    const back = await story.rollBack({ 'to-release': '1.0.0/1', quarantine: 'true' })
    expect([outcome(back), back.outputs.get('left')]).toEqual(['rolled-back', '1.2.0/1'])
    expect(await story.stands()).toEqual(resting('a b -', { rejected: 'c', hold: 'errors' }))
    expect(await quarantined(story)).toEqual(['c'])
  })

  test('is quarantined by a rollback afterwards that is to bar it', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    cancelling(story)
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    await story.refresh(BACK)
    const back = await story.rollBack({ quarantine: 'true' })
    expect([back.failed, back.outputs.get('left')]).toEqual([undefined, '1.1.0/1'])
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
    expect(await quarantined(story)).toEqual(['b'])
  })

  test('and died before it could write so is not rejected either', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    cancelling(story, { andDies: true })
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    await story.refresh(BACK)
    expect(await story.stands()).toMatchObject({ fleet: 'a', rejected: '' })
  })

  test('and has nothing to go back to is told, and is not rejected', async () => {
    const story = new Story([REGION])
    await story.raised()
    await story.promote('a')
    story.world.inject({ when: { at: story.world.now + minutes(10) }, what: { do: 'cancel', process: story.nextRun } })
    await story.refresh(BACK)
    story.world.advance(minutes(1))
    const again = await story.refresh(BACK)
    expect(again.failed).toContain('[run.cancelled]')
    expect(again.failed).toContain('A rollback was requested')
    expect(await story.stands()).toMatchObject({ fleet: '-', pointer: 'a', rejected: '', intent: 'promote a' })
    story.world.advance(minutes(1))
    expect(outcome(await story.refresh())).toBe('refreshed')
  })
})

test('a rollback that was cancelled with on-cancel: rollback is not rolled back to what it leaves', async () => {
  const story = await Story.after('a', 'b')
  cancelling(story)
  expect((await story.rollBack(BACK)).failed).toContain('[run.cancelled]')
  story.world.advance(minutes(90))
  expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', intent: 'rollback a', rejected: 'b' })
  expect(outcome(await story.rollBack())).toBe('rolled-back')
})

test('a rollout of what is quarantined meanwhile goes back, instead of going on in AWS', async () => {
  const story = await Story.after('a')
  await story.promote('b')
  const process = story.nextRun
  const rolled = story.refresh()
  const quarantine = { v: 1, release: '1.1.0/1', reason: 'CVE', by: 'kim', at: '2026-01-05T12:00:00.000Z', run: 'https://github.com/kim' }
  const bar = () => story.put('/golden-ami/web/quarantine/1.1.0_1', JSON.stringify(quarantine))
  await asSoonAs(story.world, starting(process), bar, { ms: 1000, orAfter: rolled })
  expect((await rolled).failed).toContain('1.1.0/1 was quarantined while it was on its way: CVE')
  story.world.advance(minutes(120))
  expect(await story.stands()).toEqual(resting('a -'))
})

test('a rollout that was cancelled with on-cancel: cancel goes on', async () => {
  const story = await Story.after('a')
  await story.promote('b')
  cancelling(story)
  expect((await story.refresh()).failed).toContain('[run.cancelled]')
  story.world.advance(minutes(1))
  expect(outcome(await story.refresh())).toBe('refreshed')
  expect(await story.stands()).toEqual(resting('b a -'))
})
