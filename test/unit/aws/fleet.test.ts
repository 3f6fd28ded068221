/** What Auto Scaling's words for the life of an instance mean. */
import { type FleetClients, lookAtFleet } from '@golden-ami/aws/autoscaling/fleet'
import { expect, test } from 'vitest'

/** One group of one instance in that state. */
const seen = async (LifecycleState: string | undefined) => {
  const group = { AutoScalingGroupName: 'web', Instances: [{ InstanceId: 'i-1', ...(LifecycleState ? { LifecycleState } : {}) }] }
  const clients = {
    autoScaling: { groups: async () => [group], refreshes: async () => [] },
    ec2: { instances: async () => new Map([['i-1', { image: 'ami-1', launched: 5 }]]) },
  } as unknown as FleetClients
  const { groups } = await lookAtFleet(clients, { by: 'names', names: ['web'] }, [], undefined)
  const web = groups.get('web')
  const [instance] = web && 'instances' in web ? web.instances : []
  if (!instance) throw new Error('no instance')
  const { inService, leaving, standby } = instance
  return [inService ? 'in service' : '', leaving ? 'leaving' : '', standby ? 'standby' : ''].filter(word => word !== '').join(', ')
}

// https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
test.each([
  ['Pending', ''],
  ['Pending:Wait', ''],
  ['Pending:Proceed', ''],
  ['InService', 'in service'],
  ['EnteringStandby', 'standby'],
  ['Standby', 'standby'],
  ['Detaching', ''],
  ['Terminating', 'leaving'],
  ['Terminating:Wait', 'leaving'],
  ['Terminating:Proceed', 'leaving'],
  ['Terminated', 'leaving'],
  ['Warmed:Stopped', ''],
  [undefined, ''],
])('an instance that is %s: %s', async (state, words) => {
  expect(await seen(state)).toBe(words)
})
