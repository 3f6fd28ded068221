/** What a refresh would refuse stops a promotion before it is announced; afterwards it is told, so that no environment stays half moved. */
import { ResumeProcessesCommand, SuspendProcessesCommand } from '@aws-sdk/client-auto-scaling'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { autoScalingAt } from '../../support/place.ts'
import { ELSEWHERE, outcome, resting, Story } from '../../support/story.ts'

const LAUNCH = { AutoScalingGroupName: 'web', ScalingProcesses: ['Launch'] }
const REFUSED = /^refresh-asg would refuse: web\/us-east-1: .*Launch/

const warnings = ({ annotations }: { readonly annotations: readonly { readonly kind: string; readonly message: string }[] }) =>
  annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)

test('a promotion that is announced goes on where a refresh would refuse a group, and says so', async () => {
  const story = await Story.begun([REGION, ELSEWHERE])
  await story.delivers('a')
  const person = autoScalingAt(story.world, { account: ACCOUNT, region: ELSEWHERE })
  await person.send(new SuspendProcessesCommand(LAUNCH))
  const before = await story.promote('b')
  expect([before.failed, warnings(before)]).toEqual([expect.stringContaining('[group.suspended]'), []])
  expect(await story.stands()).toEqual(resting('a -'))

  await story.promote('b', { only: `web/${REGION}: ${ELSEWHERE} is mended` })
  expect(await story.stands()).toMatchObject({ pointer: 'b', intent: 'promote b' })
  const page = await story.promote('b', { 'dry-run': 'true' })
  expect([page.outputs.get('decision'), warnings(page)]).toEqual(['proceed', [expect.stringMatching(REFUSED)]])
  const onwards = await story.promote('b')
  expect([onwards.failed, outcome(onwards), warnings(onwards)]).toEqual([undefined, 'promoted', [expect.stringMatching(REFUSED)]])
  expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'b', fleet: 'a' })
  expect((await story.refresh()).failed).toContain('[group.suspended]')
  expect(await story.stands()).toMatchObject({ pointer: 'b', fleet: 'a' })

  await person.send(new ResumeProcessesCommand(LAUNCH))
  const again = await story.promote('b')
  expect([outcome(again), warnings(again)]).toEqual(['unchanged', []])
  expect(outcome(await story.refresh())).toBe('refreshed')
  expect(await story.stands()).toEqual(resting('b a -'))
})
