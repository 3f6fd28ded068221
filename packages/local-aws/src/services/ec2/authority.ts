/** IAM actions of EC2's operations, with the resources that each touches. Those that are not here look at nothing in particular. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { type Needed, requestTags, type Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import { copyNeeds } from './copy-needs.ts'
import { createTagsNeeds, launchNeeds } from './launch-needs.ts'
import { imageTouched, newOne, snapshotTouched, templateNamed, templateTouched, touchedById } from './touched.ts'

type Of<I> = (input: I, context: Context) => readonly Needed[]

const ofImage =
  (operation: string): Of<{ ImageId?: string | undefined; Attribute?: string | undefined }> =>
  ({ ImageId = '', Attribute }, { place }) => [
    { action: `ec2:${operation}`, on: [withKeys(imageTouched(place, ImageId), { 'ec2:Attribute': Attribute })] },
  ]
const ofSnapshot =
  (
    operation: string,
  ): Of<{ SnapshotId?: string | undefined; CreateVolumePermission?: EC2.CreateVolumePermissionModifications; UserIds?: string[] }> =>
  ({ SnapshotId = '', CreateVolumePermission, UserIds }, { place }) => {
    const added = (CreateVolumePermission?.Add ?? []).flatMap(({ UserId }) => UserId ?? []).concat(UserIds ?? [])
    const keys = added.length > 0 ? { 'ec2:Add/userId': added } : {}
    return [{ action: `ec2:${operation}`, on: [withKeys(snapshotTouched(place, SnapshotId), keys)] }]
  }
const withKeys = (touched: Touched, keys: NonNullable<Touched['keys']>): Touched => ({ ...touched, keys: { ...touched.keys, ...keys } })

const ofTemplate =
  (operation: string): Of<{ LaunchTemplateId?: string | undefined; LaunchTemplateName?: string | undefined }> =>
  (input, { place }) => {
    const template = templateNamed(place, input)
    return [{ action: `ec2:${operation}`, on: template ? [templateTouched(place, template)] : [] }]
  }
const making =
  (operation: string, ...kinds: readonly string[]): Of<{ TagSpecifications?: EC2.TagSpecification[] | undefined }> =>
  ({ TagSpecifications }, { place }) => [
    { action: `ec2:${operation}`, on: kinds.map(kind => newOne(place, kind)) },
    ...createTagsNeeds(place, operation, TagSpecifications),
  ]
const retagging =
  (operation: string): Of<{ Resources: string[] | undefined; Tags?: EC2.Tag[] | undefined }> =>
  ({ Resources, Tags }, { place }) => [
    { action: `ec2:${operation}`, on: (Resources ?? []).map(id => withKeys(touchedById(place, id), requestTags(Tags))) },
  ]
const terminate: Of<EC2.TerminateInstancesRequest> = ({ InstanceIds }, { place }) => [
  { action: 'ec2:TerminateInstances', on: (InstanceIds ?? []).map(id => touchedById(place, id)) },
]
const entries = <I>(names: readonly string[], of: (operation: string) => Of<I>) => Object.fromEntries(names.map(name => [name, of(name)]))

/**
 * The reference does not have GetImageFindings and the watermarks: they are taken for actions without resources and without keys.
 * @rule ec2.authority.not-in-the-reference https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (unverified)
 */
export const authority: Authority = {
  /** Of the hundred that EC2 has, those that local AWS has, or that a launch makes or names. */
  kinds: [
    ...['image', 'instance', 'key-pair', 'launch-template', 'network-interface', 'security-group', 'snapshot', 'subnet', 'volume'],
    ...['placement-group', 'capacity-reservation', 'group', 'license-configuration', 'elastic-inference'],
  ],
  operations: {
    ...entries(
      [
        ...['DescribeImageAttribute', 'ModifyImageAttribute', 'DeregisterImage', 'DisableImage', 'EnableImage', 'GetImageAncestry'],
        ...['EnableImageDeprecation', 'DisableImageDeprecation'],
        ...['EnableImageDeregistrationProtection', 'DisableImageDeregistrationProtection'],
      ],
      ofImage,
    ),
    ...entries(['DescribeSnapshotAttribute', 'ModifySnapshotAttribute', 'DeleteSnapshot'], ofSnapshot),
    ...entries(['CreateLaunchTemplateVersion', 'DeleteLaunchTemplateVersions', 'ModifyLaunchTemplate', 'DeleteLaunchTemplate'], ofTemplate),
    ...entries(['CreateTags', 'DeleteTags'], retagging),
    CreateLaunchTemplate: making('CreateLaunchTemplate', 'launch-template'),
    CreateImage: making('CreateImage', 'image', 'snapshot', 'instance'),
    RegisterImage: making('RegisterImage', 'image'),
    CopyImage: (input: EC2.CopyImageRequest, { place }: Context) => copyNeeds(place, input),
    RunInstances: (input: EC2.RunInstancesRequest, { place }: Context) => launchNeeds(place, input),
    TerminateInstances: terminate,
  },
}
