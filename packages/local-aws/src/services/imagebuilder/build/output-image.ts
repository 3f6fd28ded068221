/** Name, description and tags of the AMI that a build makes. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import { refuseMalformedDescription } from '../../ec2/make-images.ts'
import { parseArn } from '../arn.ts'
import type { Job } from './job.ts'

/**
 * Image Builder puts two tags of its own on what it makes: CreatedBy and Ec2ImageBuilderArn.
 * @rule imagebuilder.output.own-tags https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html (example)
 */
export const ownTags = ({ arn }: Job): EC2.Tag[] => [
  { Key: 'CreatedBy', Value: 'EC2 Image Builder' },
  { Key: 'Ec2ImageBuilderArn', Value: arn },
]

/**
 * The date of a build is the moment at which its image was created, spelt as AMI names may have it.
 * @rule imagebuilder.output.build-date https://docs.aws.amazon.com/parallelcluster/latest/ug/building-custom-ami-v3.html (example)
 */
const buildDate = ({ image }: Job): string => image.dateCreated!.replaceAll(':', '-')

/**
 * `{{ imagebuilder:buildDate }}` and `{{ imagebuilder:buildVersion }}` are filled in where names and tags have them.
 * @rule imagebuilder.output.variables https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html (example)
 */
const fill = (job: Job, template: string): string =>
  template
    .replace(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, buildDate(job))
    .replace(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(parseArn(job.arn)?.build))

const tagsOf = (job: Job, tags: Readonly<Record<string, string>> | undefined): EC2.Tag[] =>
  Object.entries(tags ?? {}).map(([Key, value]) => ({ Key, Value: fill(job, value) }))
export const merged = (...lists: readonly EC2.Tag[][]): EC2.Tag[] => [...new Map(lists.flat().map(tag => [tag.Key, tag])).values()]

/** What the distribution configuration says of a Region. */
export const distributionIn = (job: Job, region: string): IB.AmiDistributionConfiguration | undefined =>
  job.image.distributionConfiguration?.distributions?.find(distribution => distribution.region === region)?.amiDistributionConfiguration

/**
 * Without a name in the distribution configuration, the name is the image's with the date.
 * @rule imagebuilder.output.default-name https://docs.aws.amazon.com/parallelcluster/latest/ug/building-custom-ami-v3.html (example)
 */
export const nameIn = (job: Job, region: string): string => {
  const template = distributionIn(job, region)?.name
  return template === undefined ? `${job.image.name} ${buildDate(job)}` : fill(job, template)
}
/**
 * The AMI of the build begins with the recipe's description.
 * @rule imagebuilder.output.built-description https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (unverified)
 */
export const builtDescription = ({ recipe }: Job): string | undefined => refuseMalformedDescription(recipe.description)
/**
 * The AMI in the build Region takes the recipe's description when the distribution has none; copies do not.
 * @rule imagebuilder.output.description https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (example)
 */
export const descriptionIn = (job: Job, region: string): string | undefined =>
  refuseMalformedDescription(
    distributionIn(job, region)?.description ?? (region === job.state.place.region ? job.recipe.description : undefined),
  )
/**
 * The recipe's amiTags are of the AMI of the build, before it is distributed.
 * @rule imagebuilder.output.recipe-tags https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (botocore)
 */
export const builtTags = (job: Job): EC2.Tag[] => merged(tagsOf(job, job.recipe.amiTags), ownTags(job))
/**
 * The distribution's amiTags come with the distribution, to each of its Regions. An AMI that it makes has none of the recipe's.
 * @rule imagebuilder.output.distribution-tags https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (unverified)
 */
export const distributedTags = (job: Job, region: string): EC2.Tag[] =>
  merged(tagsOf(job, distributionIn(job, region)?.amiTags), ownTags(job))
/**
 * The key of a Region encrypts the AMIs there, whatever the build's own AMI is encrypted with.
 * @rule imagebuilder.output.region-key https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html (unverified)
 */
export const encryptedIn = (job: Job, region: string, { BlockDeviceMappings = [] }: EC2.Image): EC2.BlockDeviceMapping[] => {
  const KmsKeyId = distributionIn(job, region)?.kmsKeyId
  if (KmsKeyId === undefined) return BlockDeviceMappings
  return BlockDeviceMappings.map(device => (device.Ebs ? { ...device, Ebs: { ...device.Ebs, Encrypted: true, KmsKeyId } } : device))
}
/**
 * Launch permissions are set on every AMI of the Region.
 * @rule imagebuilder.output.launch-permissions https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LaunchPermissionConfiguration.html (botocore)
 */
export const permissionsIn = (job: Job, region: string): EC2.LaunchPermission[] => {
  const {
    userIds = [],
    userGroups = [],
    organizationArns = [],
    organizationalUnitArns = [],
  } = distributionIn(job, region)?.launchPermission ?? {}
  return [
    ...userIds.map(UserId => ({ UserId })),
    ...userGroups.map(Group => ({ Group: Group as EC2.PermissionGroup })),
    ...organizationArns.map(OrganizationArn => ({ OrganizationArn })),
    ...organizationalUnitArns.map(OrganizationalUnitArn => ({ OrganizationalUnitArn })),
  ]
}
