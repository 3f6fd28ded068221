/** EC2: copies of an image, who may use them, and what marks them; in one account and region. */
import {
  DescribeImageAttributeCommand,
  DescribeSnapshotAttributeCommand,
  EC2Client,
  type Filter,
  type Image,
  paginateDescribeImages,
  paginateDescribeSnapshots,
} from '@aws-sdk/client-ec2'
import type { CopyFacts, Permissions } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'
import { copyActs } from './copy-acts.ts'
import { copyFactsOf } from './copy-facts.ts'
import { EC2_PAGE } from './page.ts'

/** An image with what says where it comes from. */
export interface Descendant {
  readonly facts: CopyFacts
  /** It was made of an instance: other content, though EC2 names the same source. */
  readonly fromInstance: boolean
}
export type Ec2Copies = ReturnType<typeof ec2Copies>

export const ec2Copies = (edge: AwsContext) => {
  const client = paced(new EC2Client(clientConfig(edge)), edge)
  const paged = { client, pageSize: EC2_PAGE }
  const describe = (own: boolean, Filters: Filter[]): Promise<readonly Image[]> => {
    const asked = { ...(own ? { Owners: ['self'], IncludeDisabled: true } : {}), Filters, IncludeDeprecated: true }
    return collect(paginateDescribeImages(paged, asked), page => page.Images)
  }
  return {
    /** The image, if this account owns it. In any state. */
    async own(image: string): Promise<CopyFacts | undefined> {
      const [found] = await describe(true, [{ Name: 'image-id', Values: [image] }])
      return found && copyFactsOf(found)
    },
    /** Whether this account may launch the image, its own or another's. */
    async sees(image: string): Promise<boolean> {
      const found = await describe(false, [
        { Name: 'image-id', Values: [image] },
        { Name: 'state', Values: ['available'] },
      ])
      return found.length > 0
    },
    /** What this account owns and EC2 says was made of an image. In any state. */
    async descendants(image: string, region: string): Promise<readonly Descendant[]> {
      const found = await describe(true, [
        { Name: 'source-image-id', Values: [image] },
        { Name: 'source-image-region', Values: [region] },
      ])
      return found.map(each => ({ facts: copyFactsOf(each), fromInstance: each.SourceInstanceId !== undefined }))
    },
    /** Who may launch an image of this account, and who may read all of its snapshots. */
    async permissions(image: string, snapshots: readonly string[], withVolumes: boolean): Promise<Permissions> {
      const { LaunchPermissions = [] } = await client.send(
        new DescribeImageAttributeCommand({ ImageId: image, Attribute: 'launchPermission' }),
      )
      const launch = LaunchPermissions.flatMap(
        ({ UserId, OrganizationArn, OrganizationalUnitArn }) => UserId ?? OrganizationArn ?? OrganizationalUnitArn ?? [],
      )
      const readers = await allEnded((withVolumes ? snapshots : []).map(readersOf))
      const [first = new Set<string>(), ...others] = readers
      return { launch: new Set(launch), volumes: new Set([...first].filter(account => others.every(set => set.has(account)))) }
    },
    /** ARNs of the keys that snapshots of this account are encrypted with. */
    async keysOf(snapshots: readonly string[]): Promise<readonly string[]> {
      const asked = { OwnerIds: ['self'], Filters: [{ Name: 'snapshot-id', Values: [...snapshots] }] }
      const found = await collect(paginateDescribeSnapshots(paged, asked), page => page.Snapshots)
      return [...new Set(found.flatMap(({ KmsKeyId }) => KmsKeyId ?? []))]
    },
    acts: copyActs(client, edge.region, name => describe(true, [{ Name: 'name', Values: [name] }])),
  }

  async function readersOf(SnapshotId: string): Promise<ReadonlySet<string>> {
    const { CreateVolumePermissions = [] } = await client.send(
      new DescribeSnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission' }),
    )
    return new Set(CreateVolumePermissions.flatMap(({ UserId }) => UserId ?? []))
  }
}
