/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
import { type Runtime, runMachine, runUrl } from '@golden-ami/actions-kit'
import { act, type EnvironmentClients, judge, lookAtFleet } from '@golden-ami/aws'
import { type Fleet, type GroupResult, predictFleet, type RollStep, rollout } from '@golden-ami/domain'
import { type Answer, ofGroups, planned, stopped } from './answer.ts'
import type { RefreshWish } from './inputs.ts'

export const refreshGroups = async (
  { environment, dryRun }: RefreshWish,
  image: string,
  runtime: Runtime,
  { targets }: Pick<EnvironmentClients, 'targets'>,
): Promise<Answer> => {
  const [target] = environment.targets
  const clients = targets.get(target?.name ?? '')
  if (!target || !clients) throw new Error('inputs describe no target')
  const { strategy, onCancel, unpinned, timeout } = environment
  const names = target.groups.by === 'names' ? target.groups.names : []
  const description = `golden-ami ${image} ${runUrl(runtime.github)}`.slice(0, 255)
  const ran = await runMachine<Fleet, RollStep, readonly GroupResult[]>(
    {
      machine: rollout({ image, strategy, onCancel, unpinned, displace: 'none', restarts: 0, description }, [names]),
      look: previous => clients.use(() => lookAtFleet(clients, target.groups, [image], previous)),
      act: act<RollStep>({ ...clients.autoScaling.acts, ...clients.ec2.acts }),
      predict: predictFleet,
      ...{ judge, dryRun, timeout },
    },
    runtime,
  )
  if ('planned' in ran) return planned(ran.planned, ofGroups(ran.end, image))
  if ('end' in ran) return ofGroups(ran.end, image)
  return stopped(ran, { release: '', image })
}
