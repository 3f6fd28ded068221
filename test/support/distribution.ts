/** An image that is made available in many accounts and regions, through the real clients, on local AWS. */
import {
  CreateTagsCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  EC2Client,
  type Image,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2'
import { CreateGrantCommand, CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { awsContext, type Runtime, reconcile } from '@golden-ami/actions-kit'
import {
  classifyError,
  type DistributionClients,
  digest,
  distributionActs,
  lookAtDistribution,
  type PlaceClient,
  placeClient,
} from '@golden-ami/aws'
import {
  type AccountRegion,
  type AwsCredentials,
  accountRegionName,
  type Distributed,
  type DistributionStep,
  type DistributionWish,
  type DistributionWorld,
  distribute,
} from '@golden-ami/domain'
import { hours, transport, World } from '@golden-ami/local-aws'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { type Ran, runInProcess } from './in-process.ts'

export const HOME: AccountRegion = { account: '111111111111', region: 'eu-west-1' }
export const FINGERPRINT = 'f'.repeat(64)
export const roleOf = (account: string): string => `arn:aws:iam::${account}:role/golden-ami`
/** `accounts` times `regions`. */
export const grid = (accounts: readonly string[], regions: readonly string[]): readonly AccountRegion[] =>
  accounts.flatMap(account => regions.map(region => ({ account, region })))

export class Estate {
  readonly world = new World()
  image = ''
  /** What a person with all rights sees and does. */
  ec2({ account, region }: AccountRegion): EC2Client {
    return new EC2Client({
      region,
      credentials: { accessKeyId: account, secretAccessKey: 'secret' },
      requestHandler: transport(this.world, 'a person'),
      maxAttempts: 1,
    })
  }
  /** The image at home, of a snapshot for each volume; `ebs`: how these are encrypted. */
  async register(ebs: { readonly Encrypted?: boolean; readonly KmsKeyId?: string } = {}, volumes = ['/dev/xvda']): Promise<string> {
    const ec2 = this.ec2(HOME)
    const { ImageId = '' } = await ec2.send(
      new RegisterImageCommand({
        Name: 'web 1.4.0/2',
        Architecture: 'x86_64',
        RootDeviceName: '/dev/xvda',
        BlockDeviceMappings: volumes.map(DeviceName => ({ DeviceName, Ebs: { VolumeSize: 8, ...ebs } })),
      }),
    )
    const Tags = [
      { Key: 'golden-ami:fingerprint', Value: FINGERPRINT },
      { Key: 'golden-ami:family', Value: 'web' },
    ]
    await ec2.send(new CreateTagsCommand({ Resources: [ImageId], Tags }))
    this.world.advance(hours(1))
    this.image = ImageId
    return ImageId
  }
  #kms(region: string): KMSClient {
    return new KMSClient({
      region,
      credentials: { accessKeyId: HOME.account, secretAccessKey: 'secret' },
      requestHandler: transport(this.world, 'a person'),
      maxAttempts: 1,
    })
  }
  /** The ARN of a key of home's own. */
  async key(region: string): Promise<string> {
    const { KeyMetadata } = await this.#kms(region).send(new CreateKeyCommand({}))
    return KeyMetadata?.Arn ?? ''
  }
  async grant(key: string, GranteePrincipal: string): Promise<void> {
    const region = key.split(':')[3] ?? ''
    await this.#kms(region).send(new CreateGrantCommand({ KeyId: key, GranteePrincipal, Operations: ['Decrypt', 'CreateGrant'] }))
    this.world.advance(hours(1))
  }
  async imagesIn(cell: AccountRegion): Promise<readonly Image[]> {
    const { Images = [] } = await this.ec2(cell).send(new DescribeImagesCommand({ Owners: ['self'] }))
    return Images
  }
  async launchableBy(cell: AccountRegion, ImageId: string): Promise<readonly string[]> {
    const { LaunchPermissions = [] } = await this.ec2(cell).send(
      new DescribeImageAttributeCommand({ ImageId, Attribute: 'launchPermission' }),
    )
    return LaunchPermissions.flatMap(
      ({ UserId, OrganizationArn, OrganizationalUnitArn }) => UserId ?? OrganizationArn ?? OrganizationalUnitArn ?? [],
    )
  }
  /** A role that may do only this. */
  limit(account: string, Action: readonly string[]): void {
    const policy: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }
    this.world.identities.roles.set(roleOf(account), [policy])
  }
}

/** One client a place, by a session of the role of its account. */
const clientsOf = (runtime: Runtime, { world }: Estate): DistributionClients => {
  const clients = new Map<string, PlaceClient>()
  const sessions = new Map<string, AwsCredentials>()
  return async ({ account, region }, calls) => {
    const name = accountRegionName({ account, region })
    const credentials = sessions.get(account) ?? world.identities.assume(roleOf(account), 'golden-ami')
    sessions.set(account, credentials)
    const client = clients.get(name) ?? placeClient({ ...awsContext(runtime, 'sts.amazonaws.com'), credentials, region })
    clients.set(name, client)
    return calls(client)
  }
}
export type Wished = Pick<DistributionWish, 'cells' | 'distribute'> & Partial<DistributionWish>

export interface Run {
  readonly name?: string
  readonly within?: number
}
/** One run; `end` is undefined when it crashed or left before the machine ended. */
export const distributeOnce = async (
  estate: Estate,
  wished: Wished,
  { name = `run ${estate.world.journal.length}`, within = hours(3) }: Run = {},
): Promise<{ readonly ran: Ran; readonly end: Distributed | undefined; readonly looks: number }> => {
  let end: Distributed | undefined
  let looks = 0
  const wish: DistributionWish = {
    source: { image: estate.image, fingerprint: FINGERPRINT },
    home: HOME,
    shareWith: [],
    keys: [],
    watermark: undefined,
    deadline: estate.world.now + within,
    digest,
    ...wished,
  }
  const ran = await runInProcess(estate.world, {
    name,
    inputs: {},
    account: HOME.account,
    action: async runtime => {
      const clients = clientsOf(runtime, estate)
      const outcome = await reconcile<DistributionWorld, DistributionStep, Distributed>(
        (world, at) => distribute(wish, world, at),
        {
          look: previous => {
            looks++
            return lookAtDistribution(clients, wish, previous)
          },
          act: distributionActs(clients),
          classifyError,
          tell: () => {},
        },
        runtime.clock,
        wish.deadline + hours(1),
      )
      if ('end' in outcome) end = outcome.end
      runtime.output('outcome', end?.outcome ?? 'still-running')
    },
  })
  return { ran, end, looks }
}
