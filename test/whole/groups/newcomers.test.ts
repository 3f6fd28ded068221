/** A group that a tag selects only now: on the page, in the plan, and in the log of whoever rolls it out. */
import { expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import { OwnGroups } from '../../support/own-groups.ts'
import { outcome } from '../../support/story.ts'

test('it is listed, changes the plan, and is said before it is rolled', async () => {
  const role = { Tags: [{ Key: 'role', Value: 'web', PropagateAtLaunch: false }] }
  const story = await OwnGroups.of({ web: role })
  story.targets = '{ web: { groups: { tag: "role=web" } } }'
  await (await story.recorded()).delivers('a')
  const before = await story.promote('b', { 'dry-run': 'true' })
  expect(before.summary).not.toContain('Selected by their tag')

  const other = await story.image('of another team')
  await story.template('other', { ImageId: other })
  await story.own('api', { LaunchTemplate: { LaunchTemplateName: 'other', Version: '1' }, ...role })
  story.world.advance(600_000)
  const page = await story.promote('b', { 'dry-run': 'true' })
  expect(page.summary).toContain(`⚠️ Selected by their tag, and never ran a release of this environment: api in web/${REGION}.`)
  const approved = { 'expected-plan': before.outputs.get('plan-hash') ?? '' }
  expect((await story.promote('b', approved)).failed).toContain('the targets or their groups')

  await story.promote('b')
  const refreshed = await story.refresh()
  expect(outcome(refreshed)).toBe('refreshed')
  const said = `Group api is selected by the tag role=web of target web/${REGION} and never ran a release of it (it has ${other})`
  expect(refreshed.annotations.map(({ message }) => message).join('\n')).toContain(said)
  expect(await story.runs('api')).toBe('bb')
  expect((await story.refresh()).annotations).toEqual([])
})
