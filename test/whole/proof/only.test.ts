/** A target that is left out by name, with a reason: the page says it, the ledger keeps it, and a run that sees all finishes it. */
import { describe, expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import { ELSEWHERE, HALT, outcome, resting, Story } from '../../support/story.ts'

const HERE = `web/${REGION}`
const THERE = `web/${ELSEWHERE}`
const ONLY = { only: `${HERE}: us is down, INC-18` }
const LEFT = `left out: ${THERE} (us is down, INC-18)`
const leftOut = async (story: Story) =>
  (await story.ledger('development')).findLast(({ kind }) => kind === 'promoting')?.evidence['left-out']

describe('a region is left out', () => {
  const begun = async () => (await Story.begun([REGION, ELSEWHERE])).delivers('a')

  test('of a promotion and of its rollout; a run with all of them finishes both', async () => {
    const story = await begun()
    const page = await story.promote('b', { ...ONLY, 'dry-run': 'true' })
    expect(story.outputs(page)).toMatchObject({
      ...{ outcome: 'planned', decision: 'proceed' },
      targets: [{ name: HERE }, { name: THERE, outcome: 'left-out', why: 'us is down, INC-18' }],
    })
    expect(page.summary).toContain(`> ⚠️ Left out: ${THERE}: us is down, INC-18`)
    expect(page.summary).not.toContain(`put-pointer | the pointer of ${THERE}`)

    const plan = { 'expected-plan': page.outputs.get('plan-hash') ?? '' }
    expect((await story.promote('b', plan)).failed).toContain('plan.changed')
    const promoted = await story.promote('b', { ...ONLY, ...plan })
    expect([promoted.failed, outcome(promoted), promoted.lines.at(-1)]).toEqual([
      ...[undefined, 'promoted', `promoted: the pointer says 1.1.0/1; ${LEFT}`],
    ])
    expect(await leftOut(story)).toBe(`${THERE}: us is down, INC-18`)
    // That it is promoted is for a run to say that sees all of it.
    expect(await story.stands()).toMatchObject({ pointer: 'b', label: 'a', intent: 'promote b', current: 'a' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a' })
    expect(outcome(await story.promote('b', ONLY))).toBe('unchanged')

    const refreshed = await story.refresh(ONLY)
    expect([outcome(refreshed), refreshed.lines.at(-1)]).toEqual(['refreshed', expect.stringContaining(LEFT)])
    expect(story.outputs(refreshed)).toMatchObject({
      targets: [
        { name: HERE, outcome: 'refreshed', release: 'b' },
        { name: THERE, outcome: 'left-out', release: 'a', why: 'us is down, INC-18' },
      ],
    })
    expect(await story.stands()).toMatchObject({ fleet: 'b', label: 'b', good: 'a -', intent: 'promote b' })
    expect(outcome(await story.refresh(ONLY))).toBe('unchanged')
    expect((await story.refresh()).failed).toContain('pointer.differs')

    expect(outcome(await story.promote('b'))).toBe('promoted')
    expect(outcome(await story.refresh())).toBe('refreshed')
    for (const region of [REGION, ELSEWHERE]) expect(await story.stands(region)).toEqual(resting('b a -'))
  })

  test('and the rest is rolled back: everywhere', async () => {
    const story = await begun()
    await story.promote('b', ONLY)
    await story.refresh(ONLY)
    const back = await story.rollBack()
    expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
    for (const region of [REGION, ELSEWHERE]) expect(await story.stands(region)).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test('and heard all the same: a halt there stops the others too', async () => {
    const story = await begun()
    await story.put(HALT, 'stop', {}, ELSEWHERE)
    expect((await story.promote('b', ONLY)).failed).toContain('[environment.halted]')
    expect((await story.promote('b', { ...ONLY, 'dry-run': 'true' })).failed).toContain('[environment.halted]')
    expect((await story.refresh(ONLY)).failed).toContain('[environment.halted]')
    expect(await story.stands()).toEqual(resting('a -'))
  })

  test('and was the first wave: the others are one', async () => {
    const story = await begun()
    story.targets = `{ web: { groups: [ web ] }, us: { regions: [ ${ELSEWHERE} ], groups: [ web ] } }\n    waves: [ [ us ], [ web ] ]`
    await story.promote('b', ONLY)
    expect(outcome(await story.refresh(ONLY))).toBe('refreshed')
    expect(await story.stands()).toMatchObject({ fleet: 'b', label: 'b' })
    expect(await story.stands(ELSEWHERE)).toMatchObject({ fleet: 'a', label: 'a' })
  })
})

describe('only is refused', () => {
  test.each([
    [HERE, 'is not <target>, <target>: <reason>'],
    [`${HERE}:`, 'is not <target>, <target>: <reason>'],
    [': us is down', 'is not <target>, <target>: <reason>'],
    ['wbe: us is down', '"wbe" is no target of development'],
    [`${HERE}, ${THERE}: nothing is down`, 'every target is named, so nothing is left out'],
    [`${HERE}: ${'x'.repeat(201)}`, 'the reason is longer than 200 characters'],
    [`${HERE}: one\n${THERE}: two`, 'is not <target>, <target>: <reason>'],
  ])('%j', async (only, wrong) => {
    const story = new Story([REGION, ELSEWHERE])
    for (const ran of [await story.promote('a', { only }), await story.refresh({ only })])
      expect([ran.failed, outcome(ran)]).toEqual([expect.stringMatching(/input only: /), 'failed'])
    expect((await story.promote('a', { only })).failed).toContain(wrong)
  })
  test('with a baseline, which records all', async () => {
    const story = new Story([REGION, ELSEWHERE])
    expect((await story.promote(undefined, { ...ONLY, baseline: 'true' })).failed).toContain('only say what to promote')
  })
  test('where the others have their pointer in common with what is named', async () => {
    const story = new Story([REGION])
    story.targets = '{ web: { groups: [ web ] }, api: { groups: [ api ] } }'
    const { failed } = await story.promote('a', { only: `${HERE}: api is not ours` })
    expect(failed).toContain(`api/${REGION} has its pointer in common with a target that is named`)
  })
})
