/** What is known of a template answers for a group that follows another version by now, and for no image that nobody had asked about. */
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling'
import { fleetFacts } from '@golden-ami/aws/autoscaling/fleet-facts'
import { lookAtLaunches } from '@golden-ami/aws/autoscaling/group-launches'
import { expect, test } from 'vitest'

const VERSIONS = [
  { number: '1', image: 'ami-a', rest: 'rest' },
  { number: '2', image: 'ami-b', rest: 'rest' },
  { number: '3', image: 'ami-c', rest: 'rest' },
]
/** Looks one after the other with the same memory; each answers with the numbers of the versions that it shows, and how often EC2 was asked. */
const looks = async (...asked: readonly (readonly [version: string, ...images: string[]])[]) => {
  let calls = 0
  const facts = fleetFacts(() => 1_000)
  const ec2 = {
    templateVersions: async (_: object, version: string, images: readonly string[]) => {
      calls++
      const versions = VERSIONS.filter(({ number, image }) => number === version || images.includes(image))
      return { template: 'lt-web', number: version, versions }
    },
  } as unknown as Parameters<typeof lookAtLaunches>[0]['ec2']
  const told = []
  for (const [version, ...images] of asked) {
    const group = { AutoScalingGroupName: 'web', LaunchTemplate: { LaunchTemplateId: 'lt-web', Version: version } } as AutoScalingGroup
    const [launch] = await lookAtLaunches({ ec2, facts }, group as never, [], images, [])
    told.push([launch?.versions.map(({ number }) => number).join(' '), calls])
  }
  return told
}

test('a version that was seen with the images in question is not asked for again when the group follows it', async () => {
  expect(await looks(['1', 'ami-b'], ['2', 'ami-b'])).toEqual([
    ['1 2', 1],
    ['2', 1],
  ])
})
test('of an image that nobody had asked about EC2 is asked', async () => {
  expect(await looks(['1', 'ami-b'], ['2', 'ami-b', 'ami-c'])).toEqual([
    ['1 2', 1],
    ['2 3', 2],
  ])
})
