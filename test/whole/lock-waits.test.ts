/** Runs that wait for the lock of their environment, as the committed bundle does. */
import { holder, lockName } from '@golden-ami/domain'
import { minutes } from '@golden-ami/local-aws'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { Ran } from '../support/in-process.ts'
import { after, diesAt, FIRST, made, promoted } from '../support/incidents.ts'
import { playsBuilt } from '../support/plays-built.ts'
import { POINTER, type Story } from '../support/story.ts'
import { asSoonAs, type Somebody, starting } from '../support/two-people.ts'

playsBuilt()
const LOCK = lockName('web', 'development')
const DISPATCH = { event: 'workflow_dispatch' }

const outcomeOf = ({ outputs }: Ran): string | undefined => outputs.get('outcome')
const waits = ({ lines }: Ran): readonly string[] => lines.filter(line => line.startsWith('waiting: development is locked by'))
const codeOf = ({ failed }: Ran): string | undefined => failed?.match(/\[([a-z.-]+)\]$/)?.[1]
/** How many entries of a kind somebody has written to the lock. */
const written = async (story: Story, kind: string, run: string): Promise<number> =>
  (await story.history(LOCK)).filter(({ Value = '' }) => Value.includes(`"kind":"${kind}"`) && Value.includes(`/runs/${run}"`)).length

describe('while another run rolls a release out', () => {
  const beside = async (then: (story: Story, by: Somebody) => Promise<Ran>, more: (story: Story) => void = () => {}) => {
    const story = await promoted()
    await story.made('c')
    const first = story.refresh({}, FIRST)
    const second = asSoonAs(story.world, starting('first'), by => then(story, by), { ms: minutes(1) })
    more(story)
    const rans = await Promise.all([first, second])
    return { story, first: rans[0], second: rans[1] }
  }

  test('a promotion waits, names it once, and decides on what it has left', async () => {
    const { story, first, second } = await beside((story, by) => story.promote('c', {}, { ...by, github: { runId: '77', ...DISPATCH } }))
    expect([outcomeOf(first), outcomeOf(second)]).toEqual(['refreshed', 'promoted'])
    // What it came from is what the other run has proved.
    expect(story.outputs(second)).toMatchObject({ 'previous-ami-id': 'b', 'ami-id': 'c' })
    expect(waits(second)).toHaveLength(1)
    expect(waits(second)[0]).toMatch(/refresh-asg in https:\/\/\S+ \(attempt 1\), until 2026\S+ \(since 2026\S+\)\.$/)
    expect(await written(story, 'claim', '77')).toBe(1)
    expect((await story.stands()).lock).toBe('free')
  })

  test('what a schedule has started is refused, and names it', async () => {
    const { second } = await beside((story, by) => story.promote('c', {}, { ...by, github: { runId: '77', event: 'schedule' } }))
    expect([outcomeOf(second), codeOf(second)]).toEqual(['failed', 'environment.locked'])
    expect(second.failed).toMatch(/development is locked by refresh-asg in https:\/\/\S+\/actions\/runs\/\d+ \(attempt 1\), until/)
  })

  test('a schedule waits where an input says so', async () => {
    const { second } = await beside((story, by) =>
      story.promote('c', { lock: 'wait' }, { ...by, github: { runId: '77', event: 'schedule' } }),
    )
    expect(outcomeOf(second)).toBe('promoted')
    expect(second.lines).toContain('lock: wait, from input lock')
  })

  test('a rollback waits for nobody', async () => {
    const { first, second } = await beside((story, by) => story.rollBack({}, { ...by, github: { runId: '77', ...DISPATCH } }))
    expect([outcomeOf(first), outcomeOf(second)]).toEqual(['contested', 'rolled-back'])
  })

  test('who is cancelled while it waits ends at once, and leaves no claim', async () => {
    const { story, first, second } = await beside(
      (story, by) => story.promote('c', {}, { ...by, name: 'second', github: { runId: '77', ...DISPATCH } }),
      story => {
        const cancel = async () => story.world.processes.get('second')?.cancel()
        void asSoonAs(story.world, starting('first'), cancel, { ms: minutes(2) })
      },
    )
    expect([outcomeOf(first), outcomeOf(second), codeOf(second)]).toEqual(['refreshed', 'failed', 'run.cancelled'])
    expect(second.failed).toContain('Cancelled while it waited: development is locked by refresh-asg')
    expect(await written(story, 'claim', '77')).toBe(0)
  })

  test('a hold that came meanwhile stands in the way: gates are asked when the lock is free', async () => {
    const story = await promoted()
    await story.refresh()
    await story.made('c')
    const first = story.rollBack({}, FIRST)
    const second = asSoonAs(story.world, starting('first'), by => story.promote('c', {}, { ...by, github: { runId: '77', ...DISPATCH } }))
    const rans = await Promise.all([first, second])
    expect(rans.map(outcomeOf)).toEqual(['rolled-back', 'failed'])
    expect(rans[1].failed).toMatch(/hold: .*\[gate\.closed\]$/)
    expect(waits(rans[1])).toHaveLength(1)
  })
})

test('a run that died is waited for until its claim has expired', async () => {
  const story = await diesAt(starting('first'), promoted, one => one.refresh({}, FIRST))()
  const before = story.world.now
  const ran = await story.refresh({}, { github: { runId: '77', ...DISPATCH } })
  expect(outcomeOf(ran)).toBe('refreshed')
  expect(story.world.now - before).toBeGreaterThan(minutes(29))
})

describe('legs of one matrix on one environment', () => {
  const legs = async (lock: string) => {
    const story = await made('b', after('a'))()
    const versions = () => story.history(POINTER).then(({ length }) => length)
    const before = await versions()
    const github = { runId: '77', job: 'deliver', ...DISPATCH }
    // Longer than anybody looks again at a lock that may have been given back.
    story.world.place(ACCOUNT, REGION).state(SsmState).imageCheck = minutes(1)
    const leg = (unique: string) => story.promote('b', { lock }, { github, unique, name: unique })
    const rans = await Promise.all(['leg 1', 'leg 2', 'leg 3'].map(leg))
    return { story, rans, outcomes: rans.map(outcomeOf).sort(), moves: (await versions()) - before }
  }

  test('one acts, and the others find it done; never two hold the lock', async () => {
    const { story, outcomes, moves } = await legs('wait')
    expect({ outcomes, moves }).toEqual({ outcomes: ['promoted', 'unchanged', 'unchanged'], moves: 1 })
    const all = (await story.history(LOCK)).map(({ Version = 0, Value = '', LastModifiedDate }) => ({
      ...{ version: Version, value: Value, modified: LastModifiedDate?.getTime() ?? 0 },
    }))
    const holders = all.map(({ modified }, index) => holder(all.slice(0, index + 1), modified)?.claim)
    // From one holder to another only through nobody.
    const handedOver = holders.filter((claim, index) => index > 0 && holders[index - 1] !== undefined && claim !== holders[index - 1])
    expect(new Set(handedOver)).toEqual(new Set([undefined]))
  })
  test('one acts, and the others are refused', async () => {
    const { rans, outcomes, moves } = await legs('refuse')
    expect({ outcomes, moves }).toEqual({ outcomes: ['failed', 'failed', 'promoted'], moves: 1 })
    expect(rans.map(codeOf).filter(code => code !== undefined)).toEqual(['environment.locked', 'environment.locked'])
  })
})
