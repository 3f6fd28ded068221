/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
import { answerTo, type Job, type Runtime, runMachine, runUrl, watchCancellation } from '@golden-ami/actions-kit'
import { act, classifyError, type EnvironmentClients, fleetMemory, lookAtFleet, lookBeforeLaunch } from '@golden-ami/aws'
import { type GroupResult, groupRows, groupsAsSeen, type RollStep, stoppedBefore } from '@golden-ami/domain'
import {
  type BareGroups,
  type BareWish,
  bareRemarks,
  predictBareGroups,
  rollBareGroups,
} from '@golden-ami/domain/workload/asg/rollout/bare-groups'
import { type Answer, ofGroups, planned, stopped } from './answer.ts'
import type { RefreshWish } from './inputs.ts'
import { leaveRefresh } from './left.ts'
import type { Watch } from './live/watch.ts'

export const refreshGroups = async (
  inputs: RefreshWish,
  image: string,
  runtime: Runtime,
  job: Job,
  connecting: () => Promise<Pick<EnvironmentClients, 'targets'>>,
  live: Watch,
): Promise<Answer> => {
  const { environment, dryRun, token } = inputs
  leaveRefresh(inputs, runtime, job, undefined)
  const watch = watchCancellation(runtime, job, environment.onCancel, token)
  const { targets } = await connecting()
  const [target] = environment.targets
  const clients = targets.get(target?.name ?? '')
  if (!target || !('groups' in target) || !clients) throw new Error('inputs describe no groups')
  const { strategy, onCancel, unpinned, timeout } = environment
  const names = target.groups.by === 'names' ? target.groups.names : []
  const description = `golden-ami ${image} ${runUrl(runtime.github)}`.slice(0, 255)
  const wish: BareWish = { image, strategy, onCancel, unpinned, displace: 'none', restarts: 0, description, timeout }
  const ran = await runMachine<BareGroups, RollStep, readonly GroupResult[]>(
    {
      machine: (world, at) => {
        if (!dryRun) live.look(groupRows(wish, world, at.now), at.now)
        return rollBareGroups({ ...wish, onCancel: watch.onCancel(at) }, names)(world, at)
      },
      look: watch.asking(async previous => {
        const fleet = await clients.use(() => lookAtFleet(clients, target.groups, [image], previous))
        if (previous) return { ...fleet, ...(previous.launches ? { launches: previous.launches } : {}) }
        const first = stoppedBefore(fleet)
        return { ...first, launches: await clients.use(() => lookBeforeLaunch(clients, first, { strategy, image, tries: true })) }
      }),
      memory: fleetMemory(clients),
      act: act<RollStep>({ ...clients.autoScaling.acts, ...clients.ec2.acts, ...clients.commands.acts }),
      predict: predictBareGroups,
      remarks: world => bareRemarks(wish, world),
      ...{ classifyError, dryRun, timeout, jobEnd: job.end },
    },
    watch.runtime,
  )
  const last = ran.watched?.last
  const seen = { targets: [], groups: last ? groupsAsSeen(wish, names, last.world, last.at) : [] }
  return answerTo(ran, {
    planned: ({ planned: steps, end }) => planned(steps, ofGroups(end, image), seen),
    ended: ({ end }) => watch.told(ofGroups(end, image)),
    stopped: left => watch.told(stopped(left, { release: '', image }, seen, environment.onTimeout)),
  })
}
