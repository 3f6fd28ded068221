/** What has no instance in service proves nothing: it is configured, and the next run that finds instances completes it. */
import { SuspendProcessesCommand } from '@aws-sdk/client-auto-scaling'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { autoScalingAt } from '../../support/place.ts'
import { ELSEWHERE, outcome, resting, Story } from '../../support/story.ts'

const warnings = ({ annotations }: Ran) => annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)

describe('a group without an instance in service', () => {
  test('would launch the release, which is not verified: green, with a warning, and the intent stays', async () => {
    const story = await Story.after('a')
    await story.scale(0)
    await story.promote('b')
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'configured'])
    expect(warnings(refreshed)).toEqual([
      'Configured: development would launch 1.1.0/1, and no instance in service proves it. Run again when instances are in service: they prove it.',
    ])
    const configured = { fleet: '', pointer: 'b', label: 'a', current: 'b', good: 'a -', intent: 'promote b' }
    expect(await story.stands()).toEqual(resting('a -', configured))
    expect(outcome(await story.refresh())).toBe('configured')
    expect(await story.stands()).toEqual(resting('a -', configured))

    await story.scale(2)
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('b a -'))
  })

  test('is rolled back: what it would launch is what was proved before', async () => {
    const story = await Story.after('a', 'b')
    await story.scale(0)
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    const gone = resting('a -', { fleet: '', rejected: 'b', hold: 'errors' })
    expect(await story.stands()).toEqual(gone)
    expect(outcome(await story.rollBack())).toBe('unchanged')
    expect(outcome(await story.refresh())).toBe('unchanged')
    await story.scale(2)
    expect(await story.stands()).toEqual({ ...gone, fleet: 'a' })
  })

  test('is not proved by going back to what was never proved: that is finished when there are instances', async () => {
    const story = await Story.after('a')
    await story.scale(0)
    await story.promote('b')
    await story.refresh()
    const back = await story.rollBack({ 'to-release': '1.1.0/1' })
    expect([outcome(back), back.failed]).toEqual(['still-running', expect.stringContaining('[rollback.unfinished]')])
    expect(await story.stands()).toMatchObject({ pointer: 'b', label: 'a', good: 'a -', intent: 'rollback b' })
    await story.scale(2)
    expect(outcome(await story.rollBack({ 'to-release': '1.1.0/1' }))).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('b a -', { hold: 'errors' }))
  })

  test('of what was verified before stays verified', async () => {
    const story = await Story.after('a')
    await story.scale(0)
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(resting('a -', { fleet: '' }))
  })

  test('in one of two regions keeps the environment from being verified, unless its target may be empty', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    await story.scale(0, ELSEWHERE)
    await story.promote('a')
    const refreshed = await story.refresh()
    expect(outcome(refreshed)).toBe('configured')
    expect(warnings(refreshed)[0]).toContain(`no instance in service proves it in web/${ELSEWHERE}`)
    expect(await story.stands()).toEqual(resting('-', { fleet: 'a', pointer: 'a', label: 'a', current: 'a', intent: 'promote a' }))
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: '', pointer: 'a', label: '-' })

    story.targets = `{ web: { groups: [ web ] }, spare: { regions: [ ${ELSEWHERE} ], groups: [ web ], allow-empty: true } }`
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('a -'))
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: '', pointer: 'a', label: '-' })
  })

  test('in the first wave keeps the next one waiting: nobody has tried the release', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    story.targets = `{ canary: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: [ web ] } }\n    waves: [ [ canary ], [ rest ] ]`
    await story.scale(0)
    await story.promote('a')
    const refreshed = await story.refresh()
    expect(outcome(refreshed)).toBe('configured')
    expect(story.outputs(refreshed)).toMatchObject({
      targets: [
        { name: `canary/${REGION}`, outcome: 'configured' },
        { name: `rest/${ELSEWHERE}`, outcome: 'waiting', why: 'an earlier wave has proved nothing yet' },
      ],
    })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: '-', label: '-' })
    await story.scale(2)
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('a -'))
    expect(await story.stands(ELSEWHERE)).toEqual(resting('a -'))
  })
})

describe('a target that selects no group', () => {
  const TYPO = '{ web: { groups: { tag: "golden-ami:group=wbe" } } }'
  test('is refused before its intent, on the page and in the run; refresh fails', async () => {
    const story = await Story.after('a')
    story.targets = TYPO
    const why = `Target web/${REGION} selects no Auto Scaling group: none has the tag golden-ami:group=wbe.`
    const page = await story.promote('b', { 'dry-run': 'true' })
    expect([page.outputs.get('decision'), page.summary]).toEqual(['refuse', expect.stringContaining('target.empty')])
    const promoted = await story.promote('b')
    expect(promoted.failed).toContain(why)
    expect(await story.stands()).toEqual(resting('a -'))
    const refreshed = await story.refresh()
    expect(refreshed.failed).toContain(why)
    expect(await story.stands()).toEqual(resting('a -'))
  })

  test('that may be empty is promoted to, beside one that proves the release', async () => {
    const story = await Story.after('a')
    story.targets = `{ web: { groups: [ web ] }, next: { regions: [ ${ELSEWHERE} ], groups: { tag: "golden-ami:group=next" }, allow-empty: true } }`
    expect((await story.promote('b')).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('b a -'))
    expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'b', label: 'none' })
  })

  test('that may be empty, and that nothing was ever brought to, keeps nobody waiting', async () => {
    const spare = `next: { regions: [ ${ELSEWHERE} ], groups: { tag: "golden-ami:group=next" }, allow-empty: true }`
    const story = await Story.after('a')
    story.targets = `{ web: { groups: [ web ] }, ${spare} }`
    const unchanged = await story.refresh()
    expect([unchanged.failed, outcome(unchanged)]).toEqual([undefined, 'unchanged'])
    await story.promote('b')
    await story.refresh()
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    const gone = resting('a -', { rejected: 'b', hold: 'errors' })
    expect(await story.stands()).toEqual(gone)
    expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'b', label: 'none' })
    expect(outcome(await story.rollBack())).toBe('unchanged')
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(gone)
    expect((await story.promote('c', { override: 'hold: mended' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'c', label: 'none' })
  })

  test('that may be empty and is about to launch what is left does not count as empty', async () => {
    const story = await Story.begun()
    await story.adds(ELSEWHERE)
    await story.scale(0, ELSEWHERE)
    story.targets = `{ web: { groups: [ web ] }, spare: { regions: [ ${ELSEWHERE} ], groups: [ web ], allow-empty: true } }`
    await story.delivers('a')
    const person = autoScalingAt(story.world, { account: ACCOUNT, region: ELSEWHERE })
    await person.send(new SuspendProcessesCommand({ AutoScalingGroupName: 'web', ScalingProcesses: ['Launch'] }))
    await story.scale(2, ELSEWHERE)
    const back = await story.rollBack()
    expect(back.failed).toMatch(/cannot go back to .*\[rollback\.never-ran\]$/)
    expect(await story.stands()).toMatchObject({ fleet: '-', pointer: '-', rejected: 'a' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: '', pointer: 'a' })
  })

  test('that may be empty is left out of a baseline, which records the others', async () => {
    const story = new Story([REGION])
    await story.raised()
    story.targets = `{ web: { groups: [ web ] }, next: { regions: [ ${ELSEWHERE} ], groups: { tag: "golden-ami:group=next" }, allow-empty: true } }`
    const recorded = await story.promote(undefined, { baseline: 'true' })
    expect([recorded.failed, outcome(recorded)]).toEqual([undefined, 'promoted'])
    expect(JSON.parse(recorded.outputs.get('targets') ?? '')).toMatchObject([
      { name: `web/${REGION}`, outcome: 'promoted' },
      { name: `next/${ELSEWHERE}`, outcome: 'open', why: 'it has no instance yet, which may be so: nothing is recorded' },
    ])
    expect(await story.stands()).toEqual(resting('-'))
    expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'none' })
    await story.delivers('a')
    expect(await story.stands()).toEqual(resting('a -'))
  })

  test('that may be empty cannot be recorded alone', async () => {
    const story = new Story([REGION])
    await story.raised()
    story.targets = `{ next: { groups: { tag: "golden-ami:group=next" }, allow-empty: true } }`
    const recorded = await story.promote(undefined, { baseline: 'true' })
    expect(recorded.failed).toContain(`no target with an instance: next/${REGION} may be empty`)
  })

  test('that may be empty proves nothing alone', async () => {
    const story = await Story.after('a')
    await story.scale(0)
    story.targets = '{ web: { groups: [ web ], allow-empty: true } }'
    await story.promote('b')
    expect(outcome(await story.refresh())).toBe('configured')
    expect(await story.stands()).toMatchObject({ pointer: 'b', label: 'a', good: 'a -' })
  })

  test('does not keep a rollback from the others, which says that it is not proved there', async () => {
    const story = await Story.begun([REGION, ELSEWHERE])
    await story.delivers('a', 'b')
    story.targets = `{ web: { groups: [ web ] }, rest: { regions: [ ${ELSEWHERE} ], groups: { tag: "golden-ami:group=wbe" } } }`
    const back = await story.rollBack()
    expect(back.failed).toContain('target.empty')
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', intent: 'rollback a' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: 'b', pointer: 'a' })
  })
})
