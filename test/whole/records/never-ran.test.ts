/** Targets that do not know the release that their environment goes back to: the others go back, and what is said of them leads out. */
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { describe, expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import { ELSEWHERE, outcome, POINTER, resting, Story } from '../../support/story.ts'

const added = async (): Promise<Story> => {
  const story = await Story.after('a')
  await story.adds(ELSEWHERE)
  return story.delivers('b')
}
const deleted = async (...regions: readonly string[]): Promise<Story> => {
  const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a', 'b')
  for (const region of regions) await story.ssm(region).send(new DeleteParameterCommand({ Name: POINTER }))
  return story
}

test('a promotion into a region that was added says that it could not be undone there', async () => {
  const story = await Story.after('a')
  await story.adds(ELSEWHERE)
  const { outputs } = await story.promote('b', { 'dry-run': 'true' })
  expect(JSON.parse(outputs.get('gates') ?? '[]')).toContainEqual(
    expect.objectContaining({ gate: 'rollback-ready', verdict: 'pass', because: expect.stringContaining(`${ELSEWHERE} never ran it`) }),
  )
})

describe.each<[string, () => Promise<Story>]>([
  ['was added', added],
  ['has lost its pointer', () => deleted(ELSEWHERE)],
])('a region that %s', (_, begun) => {
  test('stays when the others go back, and is brought there as the error says', async () => {
    const story = await begun()
    const back = await story.rollBack()
    expect(back.failed).toMatch(
      /cannot go back to 1\.0\.0\/1: .*`promote` with that release and `override` of the gate `hold`.*\[rollback\.never-ran\]/,
    )
    expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', rejected: 'b', hold: 'errors' })
    expect((await story.stands(ELSEWHERE)).fleet).not.toBe('a')
    expect((await story.promote('a', { override: 'hold: as it says' })).failed).toBeUndefined()
    expect([(await story.refresh()).failed]).toEqual([undefined])
    for (const region of [REGION, ELSEWHERE]) expect(await story.stands(region)).toMatchObject({ ...resting('a -'), rejected: 'b' })
  })
})

test('where all pointers were deleted, baseline records anew what runs, and it is left after that', async () => {
  const story = await deleted(REGION, ELSEWHERE)
  expect((await story.rollBack()).failed).toContain('pointer.missing')
  expect((await story.promote(undefined, { baseline: 'true' })).failed).toBeUndefined()
  expect((await story.rollBack({ 'to-release': '1.0.0/1' })).failed).toContain('rollback.unknown')
  expect(outcome(await story.promote('a'))).toBe('promoted')
  expect(outcome(await story.refresh())).toBe('refreshed')
  for (const region of [REGION, ELSEWHERE]) expect(await story.stands(region)).toMatchObject({ fleet: 'a', pointer: 'a', current: 'a' })
})
