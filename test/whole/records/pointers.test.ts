/** What a person does to pointers: history that fills up, drift, and halt. */
import { DeleteAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { ELSEWHERE, HALT, LEDGER, outcome, POINTER, resting, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, moving, starting } from '../../support/two-people.ts'

const BACK = resting('a -', { rejected: 'b', hold: 'errors' })

describe('the pointer is written again and again by somebody', () => {
  test.each([94, 95, 96, 97, 98, 99])('%i times after the label: a rollback comes to its end, and twice', async times => {
    const story = await Story.after('a')
    await story.promote('b')
    const { Value = '', Description } = (await story.history(POINTER)).at(-1) ?? {}
    for (let time = 0; time < times; time++) {
      // AWS itself refuses the hundredth write over a label.
      await story.put(POINTER, Value, { Description, DataType: 'aws:ec2:image' }).catch(() => {})
      story.world.advance(seconds(30))
    }
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    expect(await story.stands()).toEqual(BACK)
    expect(outcome(await story.rollBack())).toBe('unchanged')
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(BACK)
  })
})

test('a holder that paused an hour moves the pointer to a release that was replaced: it is moved back', async () => {
  const story = await Story.after('a')
  await story.made('b')
  await story.made('c')
  injectIntoCall(story.world, moving('first'), { do: 'late', by: hours(1), answer: 'waits' })
  await Promise.all([
    story.promote('b', {}, { name: 'first' }),
    asSoonAs(
      story.world,
      moving('first'),
      async by => {
        expect((await story.promote('c', {}, by)).failed).toBeUndefined()
        expect(outcome(await story.refresh({}, by))).toBe('refreshed')
      },
      { ms: minutes(35) },
    ),
  ])
  story.world.advance(hours(2))
  expect((await story.stands()).pointer).toBe('b')
  expect((await story.refresh()).failed).toBeUndefined()
  expect(await story.stands()).toEqual(resting('c a -'))
})

test.each([1, 4, 5])('AWS takes %d minutes to check the image of a pointer: the release is delivered and rolled back', async took => {
  const story = await Story.after('a')
  story.world.place(ACCOUNT, REGION).state(SsmState).imageCheck = minutes(took)
  expect((await story.promote('b')).failed).toBeUndefined()
  expect(outcome(await story.refresh())).toBe('refreshed')
  expect(outcome(await story.rollBack())).toBe('rolled-back')
  expect(await story.stands()).toEqual(BACK)
})

test('AWS shows no images: it is said before anything is moved', async () => {
  const story = await Story.after('a')
  const { roles } = story.world.identities
  await story.made('b')
  const role = `arn:aws:iam::${ACCOUNT}:role/golden-ami`
  roles.set(role, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'ec2:DescribeImages', Resource: '*' }] }])
  const ran = await story.promote('b', {}, { role })
  expect(ran.failed).toContain('ec2:DescribeImages')
  expect(await story.stands()).toEqual(resting('a -'))
})

test('a group is deleted in the middle of its rollout: it is missing, and the release is not to blame', async () => {
  const story = await Story.after('a')
  await story.promote('b')
  const [first] = await Promise.all([
    story.refresh({}, { name: 'first' }),
    asSoonAs(
      story.world,
      starting('first'),
      () => story.autoScaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: 'web', ForceDelete: true })),
      { ms: minutes(3) },
    ),
  ])
  expect(first.failed).toContain('group.missing')
  expect(await story.stands()).toMatchObject({ rejected: '', current: 'b', intent: 'promote b', lock: 'free' })
})

describe('a person writes the pointer', () => {
  const drifted = async (to: string): Promise<Story> => {
    const story = await Story.after('a', 'b')
    await story.put(POINTER, await story.made(to), { DataType: 'aws:ec2:image' })
    story.world.advance(minutes(1))
    return story
  }

  test.each(['a', 'c'])('to the image of %s: promote and refresh stop and change nothing', async to => {
    const story = await drifted(to)
    const before = await story.stands()
    for (const ran of [await story.refresh(), await story.promote('d')]) {
      expect(ran.failed).toMatch(/`drift: restore`.*`drift: adopt`.*\[pointer\.foreign\]/)
      expect(await story.stands()).toEqual(before)
    }
    expect(before).toMatchObject({ fleet: 'b', current: 'b', intent: 'none' })
  })
  test('refresh puts it back when it is told to', async () => {
    const story = await drifted('c')
    const restored = await story.refresh({ drift: 'restore' })
    expect(restored.failed).toBeUndefined()
    expect(await story.stands()).toEqual(resting('b a -'))
  })
  test('promote takes it through the gates when it is told to, and nothing else', async () => {
    const story = await drifted('c')
    expect((await story.promote('d', { drift: 'adopt' })).failed).toContain('pointer.foreign')
    expect((await story.promote('c', { drift: 'adopt' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('c b a -'))
  })
  test('in another region, where its copy has another id: taken by its release or by its AMI at home', async () => {
    const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
    const home = await story.made('b')
    injectIntoCall(story.world, { ...moving('first'), region: ELSEWHERE }, { do: 'crash' })
    expect((await story.promote('b', {}, { name: 'first' })).crashed).toBe(true)
    const copy = await story.copyOf('b', ELSEWHERE)
    await story.put(POINTER, copy, { DataType: 'aws:ec2:image' }, ELSEWHERE)
    story.world.advance(hours(1))
    const stopped = await story.promote('b')
    expect(stopped.failed).toMatch(
      /^Version 3 of the pointer of web\/us-east-1 \(ami-\w+\) was not written .* its AMI at home .*\[pointer\.foreign\]$/,
    )
    expect(stopped.failed).toContain(copy)
    expect((await story.promote(undefined, { 'ami-id': copy, drift: 'adopt' })).failed).toContain('promote.no-candidate')
    for (const named of [{ release: '1.1.0/1' }, { 'ami-id': home }]) {
      const dry = await story.promote(undefined, { ...named, drift: 'adopt', 'dry-run': 'true' })
      expect([dry.failed, dry.outputs.get('decision')]).toEqual([undefined, 'proceed'])
    }
    expect((await story.promote(undefined, { release: '1.1.0/1', drift: 'adopt' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    for (const there of [REGION, ELSEWHERE]) expect([there, await story.stands(there)]).toEqual([there, resting('b a -')])
  })
  test('what is rejected is not taken', async () => {
    const story = await Story.after('a', 'b')
    await story.rollBack()
    await story.put(POINTER, story.images.get('b') ?? '', { DataType: 'aws:ec2:image' })
    story.world.advance(minutes(1))
    expect((await story.promote('b', { drift: 'adopt', override: 'hold: mended' })).failed).toContain('rejected')
    expect((await story.refresh({ drift: 'restore' })).failed).toBeUndefined()
    expect(await story.stands()).toEqual(BACK)
  })
  test('promote moves it like any other when it is told to', async () => {
    const story = await drifted('c')
    expect((await story.promote('d', { drift: 'restore' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('d b a -'))
  })
  test('promote puts it back when what is there is named', async () => {
    const story = await drifted('c')
    expect((await story.promote('b', { drift: 'restore' })).failed).toBeUndefined()
    expect((await story.refresh()).failed).toBeUndefined()
    expect(await story.stands()).toEqual(resting('b a -'))
  })
  test('a rollback goes its way over it', async () => {
    const story = await drifted('c')
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    const stands = await story.stands()
    expect([stands.fleet, stands.pointer, stands.label, stands.current]).toEqual([stands.fleet, stands.fleet, stands.fleet, stands.fleet])
    expect(stands.hold).toBe('errors')
  })
})

describe.each([
  ['an image that no release has', 'c'],
  ['the image of the good release', 'a'],
])('a person writes %s into the pointer, and the ledger is lost', (_, letter) => {
  test('a rollback leaves what runs', async () => {
    const story = await Story.after('a', 'b')
    await story.put(POINTER, await story.made(letter), { DataType: 'aws:ec2:image', Description: '' })
    story.world.advance(minutes(1))
    await story.ssm().send(new DeleteParameterCommand({ Name: LEDGER }))
    const back = await story.rollBack()
    expect([back.failed, outcome(back), story.letter(back.outputs.get('left'))]).toEqual([undefined, 'rolled-back', 'b'])
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', rejected: 'b', hold: 'errors' })
  })
})

describe('halt', () => {
  const places = [
    ['at home', REGION],
    ['in another region', ELSEWHERE],
  ] as const
  const lift = async (story: Story, region: string) => story.ssm(region).send(new DeleteParameterCommand({ Name: HALT }))

  test.each(places)('%s: promote and refresh change nothing; a rollback with a reason goes on', async (_, region) => {
    const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
    await story.promote('b')
    await story.put(HALT, 'the database is being moved', {}, region)
    const before = [await story.stands(REGION), await story.stands(ELSEWHERE)]
    const from = story.world.journal.length
    for (const ran of [await story.refresh(), await story.promote('c'), await story.promote(undefined, { baseline: 'true' })])
      expect(ran.failed).toMatch(`development is halted in ${ACCOUNT}/${region}: the database is being moved`)
    expect([await story.stands(REGION), await story.stands(ELSEWHERE)]).toEqual(before)
    const changed = story.world.journal
      .slice(from)
      .filter(({ operation, process }) => process.startsWith('run') && !/^(Describe|Get|List|Assume)/.test(operation))
    expect(changed).toEqual([])
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    for (const there of [REGION, ELSEWHERE]) expect([there, await story.stands(there)]).toEqual([there, BACK])
    await lift(story, region)
    expect(outcome(await story.refresh())).toBe('unchanged')
  })

  test('set in the middle of a rollout: it goes no further, and nothing is rolled back by itself', async () => {
    const story = await Story.after('a')
    const bad = await story.made('b')
    story.world.place(ACCOUNT, REGION).state(Ec2State).fates.set(bad, Number.POSITIVE_INFINITY)
    await story.promote('b')
    const [first] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), () => story.put(HALT, 'stop'), { ms: minutes(3) }),
    ])
    expect(first.failed).toContain('environment.halted')
    story.world.advance(hours(3))
    expect((await story.refresh()).failed).toContain('environment.halted')
    expect(await story.stands()).toMatchObject({ pointer: 'b', intent: 'promote b', rejected: '', lock: 'free' })
    await lift(story, REGION)
    expect(outcome(await story.refresh())).toBe('rolled-back')
    expect(await story.stands()).toEqual({ ...BACK, hold: 'none' })
  })

  test('a rollback that somebody has begun is finished under it by a person alone', async () => {
    const story = await Story.after('a', 'b')
    injectIntoCall(story.world, starting('first'), { do: 'crash' })
    expect((await story.rollBack({}, { name: 'first' })).crashed).toBe(true)
    await story.put(HALT, 'stop')
    story.world.advance(hours(1))
    expect((await story.refresh()).failed).toContain('environment.halted')
    expect((await story.stands()).fleet).toBe('b')
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(BACK)
  })
})

test('under a hold what is verified is restored, and nothing new begins', async () => {
  const story = await Story.after('a', 'b')
  await story.rollBack()
  await story.put(POINTER, story.images.get('b') ?? '', {
    DataType: 'aws:ec2:image',
    Description: (await story.history(POINTER)).find(({ Value }) => Value === story.images.get('b'))?.Description,
  })
  story.world.advance(minutes(1))
  expect((await story.promote('c')).failed).toContain('hold')
  expect((await story.refresh()).failed).toBeUndefined()
  expect(await story.stands()).toEqual(BACK)
})
