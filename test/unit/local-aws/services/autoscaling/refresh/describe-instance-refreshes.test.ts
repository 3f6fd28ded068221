import { hours } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }

test('refreshes are told newest first, by id, in pages, for six weeks', async () => {
  const fleet = await Fleet.of(0)
  const started: string[] = []
  for (let n = 0; n < 3; n++) {
    started.push(await fleet.refresh())
    fleet.world.advance(hours(24))
  }
  const told = async (input: object): Promise<(string | undefined)[]> => {
    const { InstanceRefreshes } = await fleet.autoscaling.describeInstanceRefreshes({ ...group, ...input })
    return InstanceRefreshes!.map(({ InstanceRefreshId }) => InstanceRefreshId)
  }
  expect(await told({})).toEqual(started.toReversed())
  expect(await told({ InstanceRefreshIds: [started[1]] })).toEqual([started[1]])
  const { NextToken } = await fleet.autoscaling.describeInstanceRefreshes({ ...group, MaxRecords: 2 })
  expect(await told({ MaxRecords: 2, NextToken })).toEqual([started[0]])
  fleet.world.advance(hours(6 * 7 * 24 - 40))
  expect(await told({})).toEqual([started[2]])
})
