/** Names the machine, the look and the acts for groups that no environment describes: nothing is locked and nothing is recorded. */
import { describeTurn, type Runtime, reconcile, runUrl } from '@golden-ami/actions-kit'
import { act, askOnce, type EnvironmentClients, judge, lookAtFleet } from '@golden-ami/aws'
import { assume, type Fleet, onPaper, paperMoment, type RollStep, rollout } from '@golden-ami/domain'
import { type Answer, ofGroups, planned, still } from './answer.ts'
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
  const { clock } = runtime
  const names = target.groups.by === 'names' ? target.groups.names : []
  const description = `golden-ami ${image} ${runUrl(runtime.github)}`.slice(0, 255)
  const machine = rollout({ image, strategy, onCancel, unpinned, displace: false, description }, [names])
  const look = (previous: Fleet | undefined) => lookAtFleet(clients, target.groups, [image], previous)
  if (dryRun) {
    const { steps, end } = onPaper(machine, assume, await askOnce(look(undefined)), paperMoment(clock.now()))
    return planned(steps, ofGroups(end, image))
  }
  const outcome = await reconcile(
    machine,
    { look, act: act<RollStep>({ ...clients.autoScaling.acts, ...clients.ec2.acts }), judge, tell: describeTurn(runtime) },
    clock,
    clock.now() + timeout,
  )
  return 'end' in outcome ? ofGroups(outcome.end, image) : still(outcome.still, { release: '', image })
}
