/** A rollback keeps where it goes, as long as that is there; pressed again it changes nothing. */
import { TerminateInstanceInAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { DeregisterImageCommand, DescribeInstancesCommand } from '@aws-sdk/client-ec2'
import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { ELSEWHERE, outcome, POINTER, resting, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, moving, starting, writing } from '../../support/two-people.ts'

const BACK = resting('a -', { rejected: 'b', hold: 'errors' })
const events = async (story: Story) => (await story.ledger('development')).length

describe('pressed again', () => {
  const rolledBack = async (): Promise<Story> => {
    const story = await Story.after('a', 'b')
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    return story
  }

  test('three times, it changes nothing', async () => {
    const story = await rolledBack()
    const before = await events(story)
    for (const reason of ['again', 'and again', 'is it back?'])
      expect([reason, outcome(await story.rollBack({ reason }))]).toEqual([reason, 'unchanged'])
    expect(await story.stands()).toEqual(BACK)
    expect(await events(story)).toBe(before)
  })

  test('with another release named, on paper and then, it leaves the one that it went back to', async () => {
    const story = await rolledBack()
    const named = { 'to-release': `baseline/${story.images.get('-')}` }
    for (const dryRun of ['true', 'false']) {
      const ran = await story.rollBack({ ...named, 'dry-run': dryRun })
      expect([ran.failed, story.letter(ran.outputs.get('left'))]).toEqual([undefined, 'a'])
    }
    expect(await story.stands()).toEqual(resting('-', { rejected: 'a b', hold: 'errors' }))
  })

  const replaced = async (story: Story): Promise<void> => {
    const { Reservations = [] } = await story.ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'instance-state-name', Values: ['running'] }] }),
    )
    const InstanceId = Reservations.flatMap(({ Instances = [] }) => Instances)[0]?.InstanceId ?? ''
    await story.autoScaling.send(new TerminateInstanceInAutoScalingGroupCommand({ InstanceId, ShouldDecrementDesiredCapacity: false }))
  }
  test('while an instance is replaced, it waits for the fleet and stays', async () => {
    const story = await rolledBack()
    await replaced(story)
    story.world.advance(seconds(1))
    const again = await story.rollBack()
    expect([again.failed, story.letter(again.outputs.get('release'))]).toEqual([undefined, 'a'])
    expect(await story.stands()).toEqual(BACK)
    expect(await story.running('web')).toHaveLength(2)
  })

  test('while EC2 does not show an instance yet, it waits and stays', async () => {
    const story = await rolledBack()
    await replaced(story)
    story.world.advance(minutes(5))
    expect(await story.running('web')).toHaveLength(2)
    story.world.inject({
      ...{ when: { call: 0, of: { process: 'again', operation: 'DescribeInstances' } }, times: 3 },
      what: { do: 'stale-read', by: minutes(10) },
    })
    expect((await story.rollBack({}, { name: 'again' })).failed).toBeUndefined()
    expect(await story.stands()).toEqual(BACK)
  })

  test('while a group cannot be read, it says so and stays', async () => {
    const story = await rolledBack()
    story.world.inject({
      ...{ when: { call: 0, of: { process: 'again', operation: 'DescribeAutoScalingGroups' } }, times: 99 },
      what: { do: 'refuse', code: 'AccessDenied', message: 'not you', status: 403 },
    })
    const again = await story.rollBack({}, { name: 'again' })
    expect(again.failed).toContain('not you')
    expect(await story.stands()).toEqual(BACK)
  })

  test('when a move of the pointer has come late in one of two regions, it puts that back and stays', async () => {
    const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
    injectIntoCall(story.world, { ...moving('first'), region: ELSEWHERE }, { do: 'late', by: hours(3), answer: 'lost' })
    const [, back] = await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(story.world, { ...moving('first'), region: ELSEWHERE }, by => story.rollBack({}, by)),
    ])
    expect(outcome(back)).toBe('rolled-back')
    story.world.advance(hours(4))
    expect(await story.stands(ELSEWHERE)).toEqual({ ...BACK, pointer: 'b' })
    const again = await story.rollBack()
    expect([again.failed, story.letter(again.outputs.get('release'))]).toEqual([undefined, 'a'])
    for (const region of [REGION, ELSEWHERE]) expect([region, await story.stands(region)]).toEqual([region, BACK])
  })
})

test('a pointer that was moved away from an image that is gone is not brought back: it says so, and rollback takes the next', async () => {
  const story = await Story.after('a', 'b')
  await story.put(POINTER, story.images.get('a') ?? '', { DataType: 'aws:ec2:image' })
  await story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('b') }))
  story.world.advance(hours(1))
  for (const again of [1, 2]) {
    const began = story.world.now
    const refreshed = await story.refresh({ drift: 'restore' })
    expect([again, refreshed.failed]).toEqual([again, expect.stringMatching(/is not on 1\.1\.0\/1.*Run `rollback`.*\[rollback\.gone\]/)])
    expect(story.world.now - began).toBeLessThan(minutes(1))
  }
  const back = await story.rollBack({ reason: 'its image is gone' })
  expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
  expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'its image is gone' }))
})

test('what was rejected is gone back to where somebody names it: its image is looked at too', async () => {
  const story = await Story.after('a', 'b')
  await story.rollBack()
  const back = await story.rollBack({ 'to-release': '1.1.0/1', reason: 'it was the network' })
  expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
  expect(await story.stands()).toEqual(resting('b -', { rejected: 'a', hold: 'it was the network' }))
})

test.each([
  ['that goes on', 0],
  ['that has just ended', 20],
])('a rollback that joins an automatic one %s holds all the same', async (_, after) => {
  const story = await Story.after('a')
  const bad = await story.made('b')
  story.world.place(ACCOUNT, REGION).state(Ec2State).fates.set(bad, Number.POSITIVE_INFINITY)
  await story.promote('b')
  const [, back] = await Promise.all([
    story.refresh({}, { name: 'first' }),
    asSoonAs(story.world, writing('first', 'rolling-back'), by => story.rollBack({ reason: 'b is bad' }, by), { ms: seconds(after) }),
  ])
  expect([back.failed, story.letter(back.outputs.get('left'))]).toEqual([undefined, 'b'])
  expect(await story.stands()).toEqual({ ...BACK, hold: 'b is bad' })
  expect((await story.promote('c')).failed).toContain('hold')
})

describe('the image of the way back is gone after it was chosen', () => {
  const chosen = async (): Promise<Story> => {
    const story = await Story.after('a', 'b')
    injectIntoCall(story.world, writing('first', 'rolling-back'), { do: 'crash', after: true })
    expect((await story.rollBack({}, { name: 'first' })).crashed).toBe(true)
    await story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('a') }))
    return story
  }

  test('a refresh ends red and says what to do; the next rollback takes the next candidate', async () => {
    const story = await chosen()
    story.world.advance(hours(1))
    const began = story.world.now
    const refreshed = await story.refresh()
    expect(refreshed.failed).toContain('rollback.gone')
    expect(story.world.now - began).toBeLessThan(minutes(5))
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(JSON.parse(back.outputs.get('candidates') ?? '')).toContainEqual({
      release: '1.0.0/1',
      because: expect.stringContaining('is gone or not shared any more'),
    })
    expect(await story.stands()).toMatchObject({ fleet: '-', pointer: '-', label: '-', current: '-', intent: 'none', rejected: 'b' })
    expect(outcome(await story.refresh())).toBe('unchanged')
  })

  test('where none is left it is red, with its remedy', async () => {
    const story = await chosen()
    await story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('-') }))
    const began = story.world.now
    const back = await story.rollBack()
    expect(back.failed).toMatch(/`to-release`.*promote a release that is good.*\[rollback\.nowhere\]/)
    expect(story.world.now - began).toBeLessThan(minutes(5))
  })

  test('where none is left its remedy can be followed: a good release is promoted', async () => {
    const story = await chosen()
    await story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('-') }))
    await story.rollBack()
    story.world.advance(hours(1))
    const override = 'hold: nothing to go back to'
    expect((await story.promote('c', { override })).failed).toContain('rollback-ready')
    story.overridable = ['hold', 'rollback-ready']
    const promoted = await story.promote('c', { override: `${override}\nrollback-ready: all images are gone` })
    expect(promoted.failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toMatchObject({ fleet: 'c', pointer: 'c', label: 'c', current: 'c', intent: 'none', rejected: 'b' })
  })

  test('a promotion that mends it is let in, as there is still another candidate', async () => {
    const story = await chosen()
    story.world.advance(hours(1))
    expect((await story.promote('c', { override: 'hold: mended' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toMatchObject({ fleet: 'c', pointer: 'c', label: 'c', current: 'c', intent: 'none', rejected: 'b' })
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toMatchObject({ fleet: '-', pointer: '-', label: '-', current: '-', rejected: 'c b' })
  })
})

test('a rollback is cancelled, and another run goes on while AWS still cancels its refresh', async () => {
  const story = await Story.after('a', 'b')
  const cancelling = asSoonAs(
    story.world,
    starting('first'),
    async by => {
      story.world.processes.get('first')?.cancel()
      await by.participant.sleep(story.world.now + seconds(8))
      return story.rollBack({ reason: 'second' }, by)
    },
    { ms: minutes(2) },
  )
  const [first, second] = await Promise.all([story.rollBack({}, { name: 'first' }), cancelling])
  expect(first.failed).toContain('run.cancelled')
  expect([second.failed, outcome(second), story.letter(second.outputs.get('left'))]).toEqual([undefined, 'rolled-back', 'b'])
  expect(await story.stands()).toEqual(BACK)
})

test('a rollback is cancelled, and a refresh goes on while AWS still cancels', async () => {
  const story = await Story.after('a', 'b')
  const cancelling = asSoonAs(
    story.world,
    starting('first'),
    async by => {
      story.world.processes.get('first')?.cancel()
      await by.participant.sleep(story.world.now + seconds(8))
      return story.refresh({}, by)
    },
    { ms: minutes(2) },
  )
  const [, second] = await Promise.all([story.rollBack({}, { name: 'first' }), cancelling])
  expect(outcome(second)).toBe('rolled-back')
  expect(await story.stands()).toEqual(BACK)
})
