/** What people do in local AWS, told in the words that the explorer has for it. */
import { DeleteAutoScalingGroupCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { DeregisterImageCommand } from '@aws-sdk/client-ec2'
import { DeleteParameterCommand, GetParameterHistoryCommand, PutParameterCommand } from '@aws-sdk/client-ssm'
import { haltName, ledgerName, lockName, pointerName, type Target } from '@golden-ami/domain'
import { seconds } from '@golden-ami/local-aws'
import { autoScalingAt, ec2At, ssmAt } from '../../support/place.ts'
import type { Estate } from '../estate.ts'
import { GROUP } from '../fleet.ts'
import { imageOf, LETTERS } from '../names.ts'
import { environmentName, groupName, targetName } from '../words.ts'
import { ARCHITECTURE, FAMILY, type LocalEnvironment } from './local-environment.ts'

export interface ByHand {
  readonly kind: string
  /** In the explorer's words. */
  readonly what: string
  readonly does: () => Promise<unknown>
  /** Little comes after it. */
  readonly isRare?: true
}

export const everythingByHand = (local: LocalEnvironment, estate: Estate): readonly ByHand[] => {
  const { targets, name } = local.environment
  const [home] = targets
  if (!home) throw new Error('nobody is at home')
  return [
    ...targets.flatMap((target, at) => [
      ...toGroup(local, target, groupName(estate, at)),
      ...toPointer(local, target, targetName(estate, at)),
    ]),
    ...atHome(local, home, name, environmentName(estate, 0)),
    ...LETTERS.map(imageOf).map(ImageId => ({
      kind: 'image deregistered',
      what: `the image ${ImageId} is deregistered`,
      does: async () => {
        for (const target of targets) await ec2At(local.world, target).send(new DeregisterImageCommand({ ImageId }))
      },
    })),
  ]
}

const toGroup = ({ world }: LocalEnvironment, target: Target, group: string): readonly ByHand[] => {
  const client = autoScalingAt(world, target)
  const scale = (DesiredCapacity: number) => () =>
    client.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, DesiredCapacity }))
  return [
    { kind: 'scaled to zero', what: `${group} is scaled to zero`, does: scale(0) },
    { kind: 'scaled up', what: `${group} is scaled up again`, does: scale(2) },
    {
      ...{ kind: 'group deleted', what: `${group} is deleted`, isRare: true as const },
      does: () => client.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, ForceDelete: true })),
    },
  ]
}

const toPointer = ({ world, environment }: LocalEnvironment, target: Target, words: string): readonly ByHand[] =>
  LETTERS.map(letter => ({
    kind: 'pointer moved',
    what: `a person moves the pointer of ${words} to the image of ${letter}`,
    does: async () => {
      const Name = pointerName(FAMILY, environment.name, ARCHITECTURE)
      const how = { Type: 'String', DataType: 'aws:ec2:image', Overwrite: true } as const
      await ssmAt(world, target).send(new PutParameterCommand({ ...how, Name, Value: imageOf(letter) }))
      world.advance(seconds(11))
    },
  }))

const atHome = ({ world }: LocalEnvironment, home: Target, environment: string, words: string): readonly ByHand[] => {
  const ssm = ssmAt(world, home)
  const halt = haltName(FAMILY, environment)
  const put = (Name: string, Value: string) => ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true }))
  /** The newest version is 1. */
  const putBack = async (Name: string, back: number) => {
    const { Parameters = [] } = await ssm.send(new GetParameterHistoryCommand({ Name }))
    await put(Name, Parameters.at(-back)?.Value ?? '')
  }
  const [ledger, lock] = [ledgerName(FAMILY, environment), lockName(FAMILY, environment)]
  return [
    { kind: 'note in the ledger', what: `a person writes a note into the ledger of ${words}`, does: () => put(ledger, 'a note') },
    {
      kind: 'former event once more',
      what: `a person puts the former version back into the ledger of ${words}`,
      does: () => putBack(ledger, 2),
    },
    { kind: 'note in the lock', what: `a person writes a note into the lock of ${words}`, does: () => put(lock, 'a note') },
    { kind: 'lock once more', what: `a person puts the newest version once more into the lock of ${words}`, does: () => putBack(lock, 1) },
    { kind: 'halted', what: `${words} is halted`, does: () => put(halt, 'an incident') },
    { kind: 'goes on', what: `${words} goes on`, does: () => ssm.send(new DeleteParameterCommand({ Name: halt })) },
  ]
}
