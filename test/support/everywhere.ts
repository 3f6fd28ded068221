/** An environment over several accounts and regions whose image is at home only, and what is true of every place. */
import { AutoScalingClient, CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import {
  CreateLaunchTemplateCommand,
  DescribeImagesCommand,
  EC2Client,
  EnableImageDeprecationCommand,
  EnableImageDeregistrationProtectionCommand,
  type Image,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2'
import { GetParameterHistoryCommand, SSMClient } from '@aws-sdk/client-ssm'
import { run as promote } from '@golden-ami/actions/promote'
import { type AccountRegion, accountRegionName, type Distribute, decodePointerMetadata } from '@golden-ami/domain'
import { transport } from '@golden-ami/local-aws'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { type Ran, type Run, runInProcess } from './in-process.ts'

export const roleIn = (account: string): string => `arn:aws:iam::${account}:role/golden-ami-target`
/** Of the job, at home. */
export const DELIVERER = `arn:aws:iam::${ACCOUNT}:role/golden-ami-deliver`

export interface Spread {
  readonly accounts: readonly string[]
  readonly regions: readonly string[]
  readonly distribute: Distribute
  readonly watermark?: boolean
  /** The image is deprecated some day and protected from deregistration. */
  readonly kept?: boolean
  /** The image is encrypted, and each account has a key of its own in each region. */
  readonly encrypted?: boolean
}
export const cellsIn = ({ accounts, regions }: Spread): readonly AccountRegion[] =>
  accounts.flatMap(account => regions.map(region => ({ account, region })))

/** By its first digit, where that tells the accounts apart. */
const targetName = (account: string, accounts: readonly string[]): string =>
  new Set(accounts.map(one => one[0])).size === accounts.length ? `a${account[0]}` : `a${account}`

const files = ({ accounts, regions, distribute, watermark = false }: Spread, keys: readonly string[]) => ({
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    distribute: ${distribute}
    watermark: ${watermark}${keys.length === 0 ? '' : `\n    kms-keys: ${JSON.stringify(keys)}`}
    targets:
${accounts.map(account => `      ${targetName(account, accounts)}: { role: "${roleIn(account)}", regions: [ ${regions.join(', ')} ], groups: [ web ] }`).join('\n')}
`,
})

export class Everywhere extends Delivery {
  readonly spread: Spread
  /** ARNs of the keys that copies are encrypted with. */
  keys: readonly string[] = []
  #runs = 0
  constructor(spread: Spread) {
    super()
    this.spread = spread
  }
  #config({ account, region }: AccountRegion) {
    const credentials = { accessKeyId: account, secretAccessKey: 'secret' }
    return { region, credentials, requestHandler: transport(this.world, 'a person'), maxAttempts: 1 }
  }
  /** An empty group in every place. */
  async groups(): Promise<void> {
    for (const cell of cellsIn(this.spread)) {
      const ec2 = new EC2Client(this.#config(cell))
      const { ImageId = '' } = await ec2.send(new RegisterImageCommand({ Name: 'base', RootDeviceName: '/dev/xvda' }))
      await ec2.send(
        new CreateLaunchTemplateCommand({
          ...{ LaunchTemplateName: 'web', LaunchTemplateData: { ImageId, InstanceType: 'm7i.large' } },
          TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'golden-ami:environment', Value: 'development' }] }],
        }),
      )
      await new AutoScalingClient(this.#config(cell)).send(
        new CreateAutoScalingGroupCommand({
          ...{ AutoScalingGroupName: 'web', MinSize: 0, MaxSize: 2, DesiredCapacity: 0, AvailabilityZones: [`${cell.region}a`] },
          LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' },
        }),
      )
    }
  }
  /** A key in every place; that of home's own region is the image's. */
  makeKeys(): void {
    this.keys = cellsIn(this.spread).map(({ account, region }) => this.world.place(account, region).state(KmsState).create().arn)
  }
  /** As its owner wishes to keep it. */
  async keep(ImageId: string): Promise<void> {
    const ec2 = new EC2Client(this.#config({ account: ACCOUNT, region: REGION }))
    await ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(this.world.now + 9e9) }))
    await ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId }))
  }
  /** The image and copies of it, available, that the account owns. */
  async owned(cell: AccountRegion): Promise<readonly Image[]> {
    const { Images = [] } = await new EC2Client(this.#config(cell)).send(new DescribeImagesCommand({ Owners: ['self'] }))
    return Images.filter(({ State, Name }) => State === 'available' && Name !== 'base')
  }
  /** An image as an account that may launch it sees it; undefined: it may not. */
  async visible(cell: AccountRegion, image: string): Promise<Image | undefined> {
    const Filters = [{ Name: 'image-id', Values: [image] }]
    const { Images = [] } = await new EC2Client(this.#config(cell)).send(new DescribeImagesCommand({ Filters }))
    return Images[0]
  }
  /** What the pointer of a place says; undefined: there is none. */
  async pointed(cell: AccountRegion) {
    const name = '/golden-ami/web/development/x86_64'
    const { Parameters = [] } = await new SSMClient(this.#config(cell))
      .send(new GetParameterHistoryCommand({ Name: name }))
      .catch(() => ({ Parameters: [] }))
    const newest = Parameters.toSorted((a, b) => (b.Version ?? 0) - (a.Version ?? 0))[0]
    const says = decodePointerMetadata(newest?.Description)
    return newest && { image: newest.Value ?? '', release: says?.release, source: says?.source, fingerprint: says?.fingerprint }
  }
  promote(inputs: Run['inputs'], more: Partial<Run> = {}): Promise<Ran> {
    const name = `run ${++this.#runs}`
    return runInProcess(this.world, {
      ...{ action: promote, name, role: DELIVERER, files: files(this.spread, this.keys), github: { runId: String(this.#runs) } },
      inputs: {
        ...{ environment: 'development', 'dry-run': 'false', 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token' },
        ...inputs,
      },
      ...more,
    })
  }
  /** What a run changed outside of home's ledger and lock: `<account>/<region> <call>`. */
  changes(from: number): readonly string[] {
    return this.world.journal
      .slice(from)
      .filter(
        ({ operation, account, region }) =>
          operation !== 'PutParameter' || accountRegionName({ account, region }) !== `${ACCOUNT}/${REGION}`,
      )
      .filter(({ operation }) => !/^(Describe|Get|List|AssumeRole)/.test(operation))
      .map(({ account, region, operation }) => `${account}/${region} ${operation}`)
      .sort()
  }
}
/** The release is tagged, at home; nothing else was done with it. */
export const everywhere = async (spread: Spread): Promise<{ readonly there: Everywhere; readonly image: string }> => {
  const there = new Everywhere(spread)
  await there.groups()
  if (spread.encrypted) there.makeKeys()
  const image = await there.release('1.0.0/1', 'f1', spread.encrypted ? { Encrypted: true, KmsKeyId: there.keys[0] } : {})
  if (spread.kept) await there.keep(image)
  return { there, image }
}
