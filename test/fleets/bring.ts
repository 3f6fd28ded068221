/** Brings the mishaps of a seed into its world. */
import {
  CancelInstanceRefreshCommand,
  ResumeProcessesCommand,
  RollbackInstanceRefreshCommand,
  SetDesiredCapacityCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling'
import { TerminateInstancesCommand } from '@aws-sdk/client-ec2'
import { minutes, type What } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ElbState } from '@golden-ami/local-aws/services/elasticloadbalancing/state'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { ALARM, type FleetScene } from './fleet-scene.ts'
import type { Mishap } from './mishaps.ts'

type Person = Extract<Mishap, { readonly is: 'person' }>

const placeOf = ({ delivery }: FleetScene) => delivery.world.place(ACCOUNT, REGION)

/** Before any mishap: what instances measure is well. */
export const allWell = (scene: FleetScene): void => {
  const image = { id: scene.next, value: 1 }
  placeOf(scene)
    .state(MetricsState)
    .tell({ Namespace: 'Web', MetricName: 'Errors', of: 'instances', value: 1, images: [image] })
}

/** @param process the run that calls are of */
export const bring = (scene: FleetScene, mishap: Mishap, process: string): void => {
  const { world } = scene.delivery
  const place = placeOf(scene)
  const { now } = world
  switch (mishap.is) {
    case 'no capacity':
      world.timeline.at(now + mishap.at, () => place.state(ShortageState).begin({ of: 'capacity' }, mishap.length))
      return
    case 'alarm':
      fireAt(scene, mishap.percent, mishap.length)
      return
    case 'bad image':
      place.state(Ec2State).fates.set(scene.next, mishap.fate)
      return
    case 'bad target':
      place.state(ElbState).fates.set(scene.next, { passesAfter: Number.POSITIVE_INFINITY })
      return
    case 'metric': {
      const images = [{ id: scene.next, value: mishap.value }]
      place.state(MetricsState).tell({ Namespace: 'Web', MetricName: 'Errors', of: 'instances', value: 1, images, from: now + mishap.at })
      return
    }
    case 'fault':
      world.inject({ when: { call: mishap.call, of: filterOf(mishap, process) }, what: whatOf(mishap.what), times: mishap.times })
      return
    case 'crash':
      world.inject({ when: { call: mishap.call, of: filterOf(mishap, process) }, what: { do: 'crash', after: mishap.after } })
      return
    case 'cancelled':
      world.inject({ when: { call: mishap.call, of: { process, operation: 'DescribeAutoScalingGroups' } }, what: { do: 'cancel' } })
      return
    case 'person':
      return
  }
}
const filterOf = ({ operation }: { readonly operation?: string }, process: string) => (operation ? { process, operation } : { process })

const whatOf = (what: Extract<Mishap, { readonly is: 'fault' }>['what']): What =>
  what === 'late' ? { do: 'late', by: minutes(7), answer: 'lost' } : { do: what }

const fireAt = ({ delivery, groups }: FleetScene, percent: number, length: number): void => {
  const { world } = delivery
  const place = world.place(ACCOUNT, REGION)
  const isSoFar = () => groups.some(({ name }) => (place.state(AutoScalingState).lastRefresh(name)?.PercentageComplete ?? 0) >= percent)
  const monitoring = place.state(MonitoringState)
  const change = () => {
    monitoring.set(ALARM, 'ALARM')
    world.timeline.at(world.now + length, () => monitoring.set(ALARM, 'OK'))
  }
  world.inject({ when: { once: isSoFar }, what: { do: 'change', why: 'alarm', change } })
}

/** What a person does to the first group. */
export const perform = async (scene: FleetScene, { act, choice }: Person, sleep: (ms: number) => Promise<unknown>): Promise<void> => {
  const { delivery, groups } = scene
  const [group] = groups
  if (!group) return
  const at = { AutoScalingGroupName: group.name }
  switch (act) {
    case 'cancel':
      return void (await delivery.autoScaling.send(new CancelInstanceRefreshCommand(at)))
    case 'roll back':
      return void (await delivery.autoScaling.send(new RollbackInstanceRefreshCommand(at)))
    case 'scale':
      return void (await delivery.autoScaling.send(new SetDesiredCapacityCommand({ ...at, DesiredCapacity: choice * group.weight })))
    case 'suspend and resume': {
      const ScalingProcesses = [(['Launch', 'Terminate', 'InstanceRefresh', 'ReplaceUnhealthy'] as const)[choice % 4] ?? 'Launch']
      await delivery.autoScaling.send(new SuspendProcessesCommand({ ...at, ScalingProcesses }))
      await sleep(minutes(10 * (1 + choice)))
      await delivery.autoScaling.send(new ResumeProcessesCommand({ ...at, ScalingProcesses }))
      return
    }
    case 'terminate an instance': {
      const members = placeOf(scene).state(AutoScalingState).groups.own(group.name)?.members ?? []
      const one = members[choice % Math.max(1, members.length)]
      if (one) await delivery.ec2.send(new TerminateInstancesCommand({ InstanceIds: [one.InstanceId] }))
    }
  }
}

/** Nothing more goes wrong, and what has is mended; the image stays what it is. */
export const mend = async (scene: FleetScene): Promise<void> => {
  const { world, autoScaling } = scene.delivery
  world.pipeline.faults.clear()
  placeOf(scene).state(ShortageState).end()
  placeOf(scene).state(MonitoringState).set(ALARM, 'OK')
  for (const { name } of scene.groups) await autoScaling.send(new ResumeProcessesCommand({ AutoScalingGroupName: name }))
}
