/** An attempt of a run that was reviewed: an approval counts while the plan that it was given for is the one that is carried out. */
import { minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { ELSEWHERE, outcome, Story } from '../../support/story.ts'

/** One run of GitHub's, with its attempts; `by`: who starts this one. The run is lee's. */
const attempt = (runAttempt: number, by = 'lee') => ({ runId: '77', runAttempt, actor: 'lee', triggeringActor: by })
const approvedBy = (...logins: readonly string[]) => ({
  fetch: (async () =>
    Response.json(
      logins.map(login => ({ state: 'approved', comment: '', environments: [{ name: 'development' }], user: { login } })),
    )) as typeof fetch,
})
const forbidden = {
  fetch: (async () => Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })) as typeof fetch,
}

const asking = async (...regions: readonly string[]): Promise<Story> => {
  const story = await (await Story.begun([REGION, ...regions])).delivers('a')
  story.targets = `{ web: { regions: [ ${[REGION, ...regions].join(', ')} ], groups: [ web ] } }\n    approvals: 1`
  return story
}
const planOf = async (story: Story, runAttempt: number): Promise<string> => {
  const page = await story.promote('b', { 'dry-run': 'true' }, { ...approvedBy(), github: attempt(runAttempt) })
  return page.outputs.get('plan-hash') ?? ''
}
const end = (ran: Ran): readonly unknown[] => [outcome(ran), ran.failed]

describe('re-run failed jobs', () => {
  test('goes on with what was approved, when the first attempt could not ask who had approved it', async () => {
    const story = await asking()
    const plan = { 'expected-plan': await planOf(story, 1) }
    expect(plan['expected-plan']).toMatch(/ run:77\/1$/)
    const first = await story.promote('b', plan, { ...forbidden, github: attempt(1) })
    expect(end(first)).toEqual(['failed', expect.stringContaining('[gate.closed]')])
    expect(await story.stands()).toMatchObject({ intent: 'none', pointer: 'a' })

    const second = await story.promote('b', plan, { ...approvedBy('kim'), github: attempt(2) })
    expect(end(second)).toEqual(['promoted', undefined])
    expect(await story.stands()).toMatchObject({ intent: 'promote b', pointer: 'b' })
  })

  test('counts the approval of who presses it: the plan is not theirs', async () => {
    const story = await asking()
    const plan = { 'expected-plan': await planOf(story, 1) }
    await story.promote('b', plan, { ...forbidden, github: attempt(1) })
    expect(end(await story.promote('b', plan, { ...approvedBy('lee'), github: attempt(2, 'kim') }))[1]).toContain('[gate.closed]')
    expect(end(await story.promote('b', plan, { ...approvedBy('kim'), github: attempt(3, 'kim') }))).toEqual(['promoted', undefined])
  })

  test('goes on after one of two pointers has moved', async () => {
    const story = await asking(ELSEWHERE)
    const plan = { 'expected-plan': await planOf(story, 1) }
    const afterAPointer = { call: 2, of: { process: story.nextRun, operation: 'PutParameter' } }
    story.world.inject({ when: afterAPointer, what: { do: 'crash', after: true } })
    expect((await story.promote('b', plan, { ...approvedBy('kim'), github: attempt(1) })).crashed).toBe(true)
    story.world.advance(minutes(10))
    expect([(await story.stands()).pointer, (await story.stands(ELSEWHERE)).pointer].sort()).toEqual(['a', 'b'])

    const second = await story.promote('b', plan, { ...approvedBy('kim'), github: attempt(2, 'kim') })
    expect(end(second)).toEqual(['promoted', undefined])
    expect([(await story.stands()).pointer, (await story.stands(ELSEWHERE)).pointer]).toEqual(['b', 'b'])
  })

  test('is refused where something has changed since', async () => {
    const story = await asking()
    const plan = { 'expected-plan': await planOf(story, 1) }
    await story.promote('b', plan, { ...forbidden, github: attempt(1) })
    story.strategy = 'warm-up: 6m'
    const second = await story.promote('b', plan, { ...approvedBy('kim'), github: attempt(2) })
    expect(end(second)).toEqual(['failed', expect.stringContaining('[plan.changed]')])
  })
})

describe('re-run all jobs', () => {
  test.each<[string, (story: Story) => Promise<Readonly<Record<string, string>>>]>([
    ['a page of this attempt', async story => ({ 'expected-plan': await planOf(story, 2) })],
    ['no plan', async () => ({})],
    ["another run's plan", async story => ({ 'expected-plan': (await planOf(story, 1)).replace(' run:77/', ' run:7/') })],
    ['a plan of nowhere', async story => ({ 'expected-plan': (await planOf(story, 1)).replace(/ run:.*/, '') })],
  ])('has %s, which nobody may have approved', async (_, planned) => {
    const story = await asking()
    await story.promote('b', {}, { ...forbidden, github: attempt(1) })
    const second = await story.promote('b', await planned(story), { ...approvedBy('kim'), github: attempt(2) })
    expect(end(second)).toEqual([
      'failed',
      expect.stringMatching(/nothing shows that those of this run were given for this plan.*\[gate\.closed\]/s),
    ])
    expect(await story.stands()).toMatchObject({ intent: 'none', pointer: 'a' })
  })
})
