/** Every output of an environment's actions, whatever becomes of a run, as the committed bundle puts it out. */
import { DeregisterImageCommand } from '@aws-sdk/client-ec2'
import { hours, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from '@jest/globals'
import { REGION } from '../support/fleet.ts'
import type { Ran } from '../support/in-process.ts'
import { ELSEWHERE, HALT, POINTER, Story } from '../support/story.ts'
import { asSoonAs, atCall, befallCall, moving, starting, writing } from '../support/two-people.ts'

Story.isBuilt = true

type Outputs = Readonly<Record<string, unknown>>
interface Told {
  readonly name: string
  /** What ends as this; its last run is called `first` where others are at work. */
  readonly run: () => Promise<readonly [Story, Ran]>
  readonly outputs: Outputs
  /** Of the failure; undefined: there is none. */
  readonly code?: string
}
const TARGET = 'web/eu-west-1'
const FIRST = { name: 'first' }
/** Steps, or attempts, of one run. */
const AGAIN = { github: { runId: '77' } }

/** A person writes the pointer. */
const drifted = async (...letters: readonly string[]): Promise<Story> => {
  const story = await Story.after(...letters)
  await story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })
  story.world.advance(minutes(1))
  return story
}
const halted = async (story: Story): Promise<Story> => {
  await story.put(HALT, 'stop')
  return story
}
const rolledBack = async (): Promise<Story> => {
  const story = await Story.after('a', 'b')
  await story.rollBack()
  return story
}
/** Nothing that the run `first` writes is ever shown to it. */
const blind = async (story: Story): Promise<Story> => {
  await story.made('b')
  story.world.advance(minutes(10))
  story.world.befall({
    ...{ when: { call: 0, of: { process: 'first', operation: 'GetParameterHistory' } }, times: 9_999 },
    what: { do: 'stale-read', by: minutes(9) },
  })
  return story
}
/** Somebody cancels `first` when its refresh has been going on for two minutes. */
const cancelledIn = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([
    run,
    asSoonAs(story.world, starting('first'), async () => story.world.processes.get('first')?.cancel(), { ms: minutes(2) }),
  ]).then(([ran]) => ran)
const takenOver = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([run, asSoonAs(story.world, starting('first'), by => story.rollBack({}, by), { ms: minutes(2) })]).then(([ran]) => ran)

const told = ({ name, run, outputs, code }: Told): void =>
  test(name, async () => {
    const [story, ran] = await run()
    expect(story.outputs(ran)).toEqual(outputs)
    expect(ran.failed?.match(/\[([a-z.-]+)\]$/)?.[1]).toBe(code)
  })

describe('promote', () => {
  const target = (outcome: string, image: string, why: string, region = REGION) => ({
    ...{ name: `web/${region}`, account: '111111111111', region, outcome, 'ami-id': image, why },
  })
  const NOBODY = target('open', '', 'nobody has looked where its image is')
  const UNMOVED = target('open', 'b', 'its pointer was not moved')
  const LEDGER = 'write-event the ledger of development'
  const PLAN = { plan: [LEDGER, `put-pointer the pointer of ${TARGET}`, LEDGER], 'plan-hash': 'the hash' }
  const NO_PLAN = { plan: [], 'plan-hash': '' }
  /** From `a` to `b`, with every gate open. */
  const TO_B: Outputs = {
    ...{ outcome: 'failed', release: 'b', 'ami-id': 'b', 'previous-ami-id': 'a', gates: 'all pass', targets: [UNMOVED] },
    ...{ decision: '', 'due-at': '', evidence: '', ...PLAN },
  }
  const PROMOTED: Outputs = { ...TO_B, outcome: 'promoted', targets: [target('promoted', 'b', 'its pointer says b')] }
  const rows: readonly Told[] = [
    {
      name: 'promoted',
      run: async () => {
        const story = await Story.after('a')
        return [story, await story.promote('b')]
      },
      outputs: PROMOTED,
    },
    {
      name: 'there already: no gate is asked',
      run: async () => {
        const story = await Story.after('a', 'b')
        return [story, await story.promote('b')]
      },
      outputs: { ...PROMOTED, outcome: 'unchanged', 'previous-ami-id': 'b', gates: '', ...NO_PLAN },
    },
    {
      name: 'promoted by an earlier step of the run',
      run: async () => {
        const story = await Story.after('a')
        await story.promote('b', {}, AGAIN)
        return [story, await story.promote('b', {}, AGAIN)]
      },
      outputs: { ...PROMOTED, outcome: 'unchanged', 'previous-ami-id': 'b', gates: '', ...NO_PLAN },
    },
    {
      name: 'promoted by a second attempt, after the first died behind its pointer',
      run: async () => {
        const story = await Story.after('a')
        await story.made('b')
        const process = story.nextRun
        befallCall(story.world, moving(process), { do: 'crash', process, after: true })
        await story.promote('b', {}, AGAIN)
        story.world.advance(hours(1))
        return [story, await story.promote('b', {}, AGAIN)]
      },
      outputs: { ...PROMOTED, gates: '', ...NO_PLAN },
    },
    {
      name: 'a dry run that proceeds: targets are as they are',
      run: async () => {
        const story = await Story.after('a')
        return [story, await story.promote('b', { 'dry-run': 'true' })]
      },
      outputs: { ...TO_B, outcome: 'planned', decision: 'proceed', evidence: expect.stringMatching(/decision\.json$/) },
    },
    {
      name: 'a dry run of what is there already',
      run: async () => {
        const story = await Story.after('a')
        return [story, await story.promote('a', { 'dry-run': 'true' })]
      },
      outputs: {
        ...{ ...PROMOTED, outcome: 'planned', release: 'a', 'ami-id': 'a', decision: 'nothing' },
        ...{ targets: [target('promoted', 'a', 'its pointer says a')], plan: [], evidence: expect.stringMatching(/decision\.json$/) },
      },
    },
    {
      name: 'what a refresh would refuse is refused',
      run: async () => {
        const story = await Story.after('a')
        story.targets = '{ web: { groups: [ web, gone ] } }'
        return [story, await story.promote('b')]
      },
      outputs: { ...TO_B, gates: 'rollback-ready: inconclusive', targets: [NOBODY], plan: [] },
      code: 'group.missing',
    },
    {
      name: 'halted',
      run: async () => {
        const story = await halted(await Story.after('a'))
        return [story, await story.promote('b')]
      },
      outputs: { ...TO_B, gates: '', targets: [NOBODY], ...NO_PLAN },
      code: 'environment.halted',
    },
    {
      name: 'drift',
      run: async () => {
        const story = await drifted('a')
        return [story, await story.promote('b')]
      },
      outputs: { ...TO_B, 'previous-ami-id': 'c', gates: '', targets: [NOBODY], ...NO_PLAN },
      code: 'pointer.foreign',
    },
    {
      name: 'held',
      run: async () => {
        const story = await rolledBack()
        return [story, await story.promote('c')]
      },
      outputs: { ...TO_B, release: 'c', 'ami-id': 'c', gates: 'hold: fail', targets: [NOBODY], plan: [] },
      code: 'gate.closed',
    },
    {
      name: 'contested',
      run: async () => {
        const story = await Story.after('a')
        await story.made('b')
        befallCall(story.world, moving('first'), { do: 'late', by: minutes(2), answer: 'lost' })
        const [ran] = await Promise.all([
          story.promote('b', {}, FIRST),
          asSoonAs(story.world, moving('first'), by => story.rollBack({}, by)),
        ])
        return [story, ran]
      },
      outputs: { ...TO_B, outcome: 'contested' },
      code: 'environment.contested',
    },
    {
      name: 'not shown',
      run: async () => {
        const story = await blind(await Story.after('a'))
        return [story, await story.promote('b', {}, FIRST)]
      },
      outputs: TO_B,
      code: 'aws.not-shown',
    },
    {
      name: 'a region cannot be reached until the time is over',
      run: async () => {
        const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
        await story.made('b')
        const outage = { do: 'outage', of: { region: ELSEWHERE, service: 'ssm' }, for: hours(99) } as const
        atCall(story.world, writing('first', 'promoting'), () => story.world.befall({ when: { at: story.world.now }, what: outage }))
        return [story, await story.promote('b', {}, FIRST)]
      },
      outputs: {
        ...TO_B,
        plan: [
          ...[LEDGER, `copy-image 111111111111/${ELSEWHERE}`, `put-pointer the pointer of ${TARGET}`],
          ...[`put-pointer the pointer of web/${ELSEWHERE}`, LEDGER],
        ],
        targets: [
          target('promoted', 'b', 'its pointer says b'),
          target('open', '', 'it cannot be read: AWS does not answer there (socket hang up)', ELSEWHERE),
        ],
      },
      code: 'target.unreadable',
    },
    {
      name: 'cancelled',
      run: async () => {
        const story = await Story.after('a')
        await story.made('b')
        befallCall(story.world, writing('first', 'promoting'), { do: 'cancel' })
        return [story, await story.promote('b', {}, FIRST)]
      },
      outputs: TO_B,
      code: 'run.cancelled',
    },
    {
      name: 'gone on with after a crash',
      run: async () => {
        const story = await Story.after('a')
        await story.made('b')
        befallCall(story.world, writing('first', 'promoting'), { do: 'crash', after: true })
        await story.promote('b', {}, FIRST)
        story.world.advance(hours(1))
        return [story, await story.promote('b')]
      },
      outputs: PROMOTED,
    },
  ]
  for (const row of rows) told(row)
})

const group = (outcome: string, why: string, on = 2, of = 2) => ({ group: 'web', target: TARGET, outcome, why, instances: { on, of } })
const on = (letter: string) => `2 of 2 instances run ${letter}`
const there = (letter: string): Outputs => ({
  targets: [{ name: TARGET, outcome: 'unchanged', release: letter, 'ami-id': letter, why: on(letter) }],
  groups: [group('unchanged', `${on(letter)}, and its launch template says so`)],
})
const PLANNED = expect.arrayContaining([`start-refresh web in ${TARGET}`])
/** By the last look: the pointer says `says`, and so many instances run `letter`. */
const openOn = (says: string, letter: string, on: number, of: number): Outputs => {
  const runs = `${on} of ${of} instances run ${letter}`
  return {
    targets: [{ name: TARGET, outcome: 'open', release: says, 'ami-id': says, why: `its pointer says ${says}; ${runs}` }],
    groups: [group('open', runs, on, of)],
  }
}
/** What ran there all the time; its pointer was moved. */
const restored = (letter: string): Outputs => ({
  ...there(letter),
  targets: [{ name: TARGET, outcome: 'refreshed', release: letter, 'ami-id': letter, why: `its pointer was put back; ${on(letter)}` }],
})
const cancelledOn = (letter: string, instances: number): Outputs => ({
  targets: [{ name: TARGET, outcome: 'cancelled', release: letter, 'ami-id': letter, why: 'web: instance refresh is Cancelled' }],
  groups: [group('cancelled', 'instance refresh is Cancelled', instances, 2)],
})

describe('refresh-asg', () => {
  /** Of an environment whose pointer says `b` now. */
  const ON_B: Outputs = { outcome: 'failed', release: 'b', 'ami-id': 'b', targets: [], groups: [], plan: [] }
  const promoted = async (): Promise<Story> => {
    const story = await Story.after('a')
    await story.promote('b')
    return story
  }
  const rows: readonly Told[] = [
    {
      name: 'halted',
      run: async () => {
        const story = await halted(await promoted())
        return [story, await story.refresh()]
      },
      outputs: ON_B,
      code: 'environment.halted',
    },
    {
      name: 'drift',
      run: async () => {
        const story = await drifted('a')
        return [story, await story.refresh()]
      },
      outputs: {
        ...{ ...ON_B, release: '', 'ami-id': '' },
        targets: [
          {
            name: TARGET,
            outcome: 'failed',
            release: '',
            'ami-id': 'c',
            why: `Version 3 of the pointer of ${TARGET} (c) was not written by this suite.`,
          },
        ],
      },
      code: 'pointer.foreign',
    },
    {
      name: 'refreshed by an earlier step of the run',
      run: async () => {
        const story = await promoted()
        await story.refresh({}, AGAIN)
        return [story, await story.refresh({}, AGAIN)]
      },
      outputs: { ...ON_B, outcome: 'unchanged', ...there('b') },
    },
    {
      name: 'held: what is verified stays',
      run: async () => {
        const story = await rolledBack()
        return [story, await story.refresh()]
      },
      outputs: { ...ON_B, outcome: 'unchanged', release: 'a', 'ami-id': 'a', ...there('a') },
    },
    {
      name: 'contested: what runs there is for the other run to say',
      run: async () => {
        const story = await promoted()
        return [story, await takenOver(story, story.refresh({}, FIRST))]
      },
      outputs: { ...ON_B, outcome: 'contested', release: '', 'ami-id': '', ...openOn('a', 'a', 2, 2) },
      code: 'environment.contested',
    },
    {
      name: 'not shown',
      run: async () => {
        const story = await blind(await promoted())
        return [story, await story.refresh({}, FIRST)]
      },
      outputs: { ...ON_B, ...openOn('b', 'b', 0, 2) },
      code: 'aws.not-shown',
    },
    {
      name: 'still running',
      run: async () => {
        const story = await promoted()
        return [story, await story.refresh({ timeout: '6m' })]
      },
      outputs: { ...ON_B, outcome: 'still-running', ...openOn('b', 'b', 1, 3) },
      code: 'run.unfinished',
    },
    {
      name: 'still running, and that is well',
      run: async () => {
        const story = await promoted()
        return [story, await story.refresh({ timeout: '6m', 'on-timeout': 'succeed' })]
      },
      outputs: { ...ON_B, outcome: 'still-running', ...openOn('b', 'b', 1, 3) },
    },
    {
      name: 'configured: no instance is in service',
      run: async () => {
        const story = await promoted()
        await story.scale(0)
        return [story, await story.refresh()]
      },
      outputs: {
        ...{ ...ON_B, outcome: 'configured' },
        targets: [{ name: TARGET, outcome: 'configured', release: 'b', 'ami-id': 'b', why: 'no instance is in service that would run b' }],
        groups: [group('configured', 'it would launch b, and has no instance in service', 0, 0)],
      },
    },
    {
      name: 'refused before it begins',
      run: async () => {
        const story = await promoted()
        story.targets = '{ web: { groups: [ web, gone ] } }'
        return [story, await story.refresh()]
      },
      outputs: {
        ...ON_B,
        targets: [{ name: TARGET, outcome: 'failed', release: 'b', 'ami-id': 'b', why: 'Auto Scaling group gone does not exist.' }],
        groups: [{ ...group('refused', 'Auto Scaling group gone does not exist.', 0, 0), group: 'gone' }],
      },
      code: 'group.missing',
    },
    {
      name: 'a dry run: targets are as they are',
      run: async () => {
        const story = await promoted()
        return [story, await story.refresh({ 'dry-run': 'true' })]
      },
      outputs: { ...ON_B, outcome: 'planned', ...openOn('b', 'b', 0, 2), plan: PLANNED },
    },
    {
      name: 'restored: a pointer that strayed',
      run: async () => {
        const story = await drifted('a')
        return [story, await story.refresh({ drift: 'restore' })]
      },
      outputs: { ...ON_B, outcome: 'refreshed', release: 'a', 'ami-id': 'a', ...restored('a') },
    },
    {
      name: 'cancelled',
      run: async () => {
        const story = await promoted()
        return [story, await cancelledIn(story, story.refresh({}, FIRST))]
      },
      outputs: { ...ON_B, ...cancelledOn('b', 1) },
      code: 'run.cancelled',
    },
    {
      name: 'gone on with after a crash',
      run: async () => {
        const story = await promoted()
        befallCall(story.world, starting('first'), { do: 'crash', after: true })
        await story.refresh({}, FIRST)
        story.world.advance(hours(1))
        return [story, await story.refresh()]
      },
      outputs: { ...ON_B, outcome: 'refreshed', ...there('b') },
    },
  ]
  for (const row of rows) told(row)
})

describe('rollback', () => {
  const LEFT = { release: 'b', because: 'it is the one that is left' }
  const WAYS = [
    { release: 'a', because: '' },
    { release: '-', because: '' },
  ]
  /** From `b` to `a`. */
  const TO_A: Outputs = {
    ...{ outcome: 'rolled-back', release: 'a', 'ami-id': 'a', left: 'b', candidates: [LEFT, ...WAYS] },
    ...{ targets: [], groups: [], plan: [] },
  }
  const DONE: Outputs = {
    ...TO_A,
    targets: [{ name: TARGET, outcome: 'refreshed', release: 'a', 'ami-id': 'a', why: on('a') }],
    groups: [group('refreshed', on('a'))],
  }
  /** Rolled back before, and pressed again. */
  const REJECTED = [...WAYS, { release: 'b', because: 'it is rejected here: errors' }]
  const delivered = () => Story.after('a', 'b')
  const rows: readonly Told[] = [
    {
      name: 'halted: it goes on',
      run: async () => {
        const story = await halted(await delivered())
        return [story, await story.rollBack()]
      },
      outputs: DONE,
    },
    {
      name: 'drift: it goes over it',
      run: async () => {
        const story = await drifted('a', 'b')
        return [story, await story.rollBack()]
      },
      outputs: DONE,
    },
    {
      name: 'held: it was rolled back before',
      run: async () => {
        const story = await rolledBack()
        return [story, await story.rollBack()]
      },
      outputs: { ...TO_A, outcome: 'unchanged', candidates: REJECTED, ...there('a') },
    },
    {
      name: 'contested',
      run: async () => {
        const story = await delivered()
        return [story, await takenOver(story, story.rollBack({}, FIRST))]
      },
      outputs: { ...TO_A, outcome: 'contested', ...openOn('a', 'a', 1, 3) },
      code: 'environment.contested',
    },
    {
      name: 'not shown: nothing is chosen',
      run: async () => {
        const story = await blind(await delivered())
        return [story, await story.rollBack({}, FIRST)]
      },
      outputs: { ...TO_A, outcome: 'failed', release: '', 'ami-id': '', ...openOn('b', 'b', 2, 2) },
      code: 'aws.not-shown',
    },
    {
      name: 'still running',
      run: async () => {
        const story = await delivered()
        return [story, await story.rollBack({ timeout: '6m' })]
      },
      outputs: { ...TO_A, outcome: 'still-running', ...openOn('a', 'a', 1, 3) },
      code: 'rollback.unfinished',
    },
    {
      name: 'a dry run: targets are as they are',
      run: async () => {
        const story = await delivered()
        return [story, await story.rollBack({ 'dry-run': 'true' })]
      },
      outputs: { ...TO_A, outcome: 'planned', ...openOn('b', 'a', 0, 2), plan: PLANNED },
    },
    {
      name: 'restored: pressed again when a pointer strayed',
      run: async () => {
        const story = await rolledBack()
        await story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })
        story.world.advance(minutes(1))
        return [story, await story.rollBack()]
      },
      outputs: { ...TO_A, candidates: REJECTED, ...restored('a') },
    },
    {
      name: 'a named release that is nowhere, after another rollback: what runs would be left, and nothing is gone back to',
      run: async () => {
        const story = await rolledBack()
        return [story, await story.rollBack({ 'to-release': '1.2.0/1' })]
      },
      outputs: {
        ...{ ...TO_A, outcome: 'failed', release: '', 'ami-id': '', left: 'a' },
        candidates: [{ release: 'a', because: LEFT.because }, WAYS[1], REJECTED[2]],
      },
      code: 'rollback.unknown',
    },
    {
      name: 'cancelled',
      run: async () => {
        const story = await delivered()
        return [story, await cancelledIn(story, story.rollBack({}, FIRST))]
      },
      outputs: { ...TO_A, outcome: 'failed', ...cancelledOn('a', 0) },
      code: 'run.cancelled',
    },
    {
      name: 'gone on with after a crash',
      run: async () => {
        const story = await delivered()
        befallCall(story.world, starting('first'), { do: 'crash', after: true })
        await story.rollBack({}, FIRST)
        story.world.advance(hours(1))
        return [story, await story.rollBack()]
      },
      outputs: { ...TO_A, candidates: REJECTED, ...there('a') },
    },
    {
      name: 'nowhere to go back to: no release, and no image',
      run: async () => {
        const story = await Story.after('a')
        await story.ec2.send(new DeregisterImageCommand({ ImageId: story.images.get('-') }))
        return [story, await story.rollBack()]
      },
      outputs: {
        ...{ ...TO_A, outcome: 'failed', release: '', 'ami-id': '', left: 'a' },
        candidates: [
          { release: 'a', because: LEFT.because },
          { release: '-', because: '- is deregistered' },
        ],
      },
      code: 'rollback.nowhere',
    },
  ]
  for (const row of rows) told(row)
})
