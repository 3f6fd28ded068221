/** An environment with groups, and with a cluster elsewhere that launches the image itself: delivered, proved and taken back together. */
import { RunInstancesCommand } from '@aws-sdk/client-ec2'
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { ACCOUNT } from '../support/fleet.ts'
import { ec2At } from '../support/place.ts'
import { playsBuilt } from '../support/plays-built.ts'
import { ELSEWHERE, outcome, resting, Story } from '../support/story.ts'

playsBuilt()
const NODES = `nodes/${ELSEWHERE}`

const begun = async (): Promise<Story> => {
  const story = await Story.after('a')
  story.regions = [...story.regions, ELSEWHERE]
  story.targets = `{ web: { groups: [ web ] }, nodes: { regions: [ ${ELSEWHERE} ], consumer: { tag: "eks:cluster-name=blue" } } }`
  return story
}
/** The cluster launches a node from an image of its region. */
const launch = async (story: Story, letter: string, cluster = 'blue'): Promise<void> => {
  const Tags = [{ Key: 'eks:cluster-name', Value: cluster }]
  await ec2At(story.world, { account: ACCOUNT, region: ELSEWHERE }).send(
    new RunInstancesCommand({
      ...{ ImageId: await story.copyOf(letter, ELSEWHERE), InstanceType: 'm7i.large', MinCount: 1, MaxCount: 1 },
      TagSpecifications: [{ ResourceType: 'instance', Tags }],
    }),
  )
  story.world.advance(minutes(10))
}
const nodesOf = (story: Story, ran: Parameters<Story['outputs']>[0]) =>
  (story.outputs(ran).targets as readonly { readonly name: string }[]).find(({ name }) => name === NODES)

test('a release is configured until a node of the cluster runs it, and nothing of the cluster is touched', async () => {
  const story = await begun()
  const promoted = await story.promote('b')
  expect([promoted.failed, nodesOf(story, promoted)]).toEqual([undefined, expect.objectContaining({ outcome: 'promoted' })])
  expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'b', label: 'none' })
  const configured = await story.refresh()
  expect([configured.failed, outcome(configured)]).toEqual([undefined, 'configured'])
  expect(nodesOf(story, configured)).toMatchObject({ outcome: 'configured', instances: { on: 0, of: 0 } })
  expect(configured.summary).toContain('no instance with the tag eks:cluster-name=blue runs')
  await launch(story, 'b', 'green')
  expect(outcome(await story.refresh())).toBe('configured')

  await launch(story, 'b')
  const refreshed = await story.refresh()
  expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
  expect(nodesOf(story, refreshed)).toMatchObject({ outcome: 'unchanged', 'ami-id': 'copy of b', instances: { on: 1, of: 1 } })
  expect(await story.stands()).toEqual(resting('b a -'))
  expect(outcome(await story.refresh())).toBe('unchanged')

  await story.promote('c')
  await launch(story, 'c')
  const next = await story.refresh()
  expect([outcome(next), nodesOf(story, next)]).toEqual(['refreshed', expect.objectContaining({ instances: { on: 1, of: 2 } })])
  const back = await story.rollBack()
  expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
  expect(nodesOf(story, back)).toMatchObject({ 'ami-id': 'copy of b', instances: { on: 1, of: 2 } })
  expect(await story.stands()).toMatchObject({ fleet: 'b', pointer: 'b', label: 'b', current: 'b', rejected: 'c' })
  expect(await story.stands(ELSEWHERE)).toMatchObject({ pointer: 'b', label: 'b' })
  const there = story.world.journal.filter(({ region, process }) => region === ELSEWHERE && process !== 'a person')
  expect(there.filter(({ operation }) => /InstanceRefresh|LaunchTemplate|AutoScaling|Terminate/.test(operation))).toEqual([])
})
