/** What is true in AWS when all runs have ended, moments left out. */
import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling'
import { DescribeImagesCommand, DescribeInstancesCommand } from '@aws-sdk/client-ec2'
import { GetParameterHistoryCommand, type ParameterHistory } from '@aws-sdk/client-ssm'
import { decodePointerMetadata } from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { eventsIn } from '../../support/ledger.ts'
import { autoScalingAt, ec2At, ssmAt } from '../../support/place.ts'

const HOME = { account: '111111111111', region: 'eu-west-1' }
const FAMILY = 'web'
const ENVIRONMENTS = ['development', 'staging', 'production'] as const

const history = async (world: World, name: string): Promise<readonly ParameterHistory[]> => {
  const all: ParameterHistory[] = []
  for (let NextToken: string | undefined; ; ) {
    const page = await ssmAt(world, HOME)
      .send(new GetParameterHistoryCommand({ Name: name, MaxResults: 50, ...(NextToken ? { NextToken } : {}) }))
      .catch(() => undefined)
    all.push(...(page?.Parameters ?? []))
    NextToken = page?.NextToken
    if (!NextToken) return all
  }
}
const environmentState = async (world: World, environment: string) => {
  const pointer = await history(world, `/golden-ami/${FAMILY}/${environment}/x86_64`)
  const { AutoScalingGroups = [] } = await autoScalingAt(world, HOME).send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [`${FAMILY}-${environment}`] }),
  )
  const InstanceIds = (AutoScalingGroups[0]?.Instances ?? []).flatMap(({ InstanceId }) => InstanceId ?? [])
  const { Reservations = [] } = await ec2At(world, HOME).send(new DescribeInstancesCommand({ InstanceIds }))
  return {
    pointer: pointer.map(({ Value, Description, Labels = [] }) => ({
      image: Value,
      release: decodePointerMetadata(Description)?.release,
      labels: [...Labels].sort(),
    })),
    ledger: eventsIn(await history(world, `/golden-ami/${FAMILY}/${environment}/ledger`)).map(event => ({
      kind: event.kind,
      ...('release' in event ? { release: event.release } : {}),
    })),
    lockIsFree: (await history(world, `/golden-ami/${FAMILY}/${environment}/lock`)).at(-1)?.Value?.includes('"free"') ?? true,
    running: Reservations.flatMap(({ Instances = [] }) => Instances.map(({ ImageId }) => ImageId)).sort(),
  }
}
/** Plain values that two worlds can be compared by. */
export const endState = async (world: World) => {
  const { Images = [] } = await ec2At(world, HOME).send(new DescribeImagesCommand({ Owners: ['self'] }))
  return {
    images: Images.map(({ ImageId, State, Tags = [] }) => ({
      ...{ id: ImageId, state: State },
      tags: Object.fromEntries(
        Tags.filter(({ Key = '' }) => Key.startsWith('golden-ami:') && !/built|run|date|moment/i.test(Key))
          .map(({ Key = '', Value = '' }) => [Key, Value] as const)
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    })).sort((a, b) => (a.id ?? '').localeCompare(b.id ?? '')),
    environments: Object.fromEntries(
      await Promise.all(ENVIRONMENTS.map(async name => [name, await environmentState(world, name)] as const)),
    ),
  }
}
