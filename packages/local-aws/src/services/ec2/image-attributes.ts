/** ModifyImageAttribute and DescribeImageAttribute: launch permissions and the description. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { refuseMalformedDescription } from './make-images.ts'
import { refuseManagedKey } from './snapshot-keys.ts'
import { snapshotsOf } from './snapshots.ts'
import { Ec2State } from './state.ts'
import { ownImage } from './visible-images.ts'

type Changes = { readonly Add: readonly EC2.LaunchPermission[]; readonly Remove: readonly EC2.LaunchPermission[] }

/** The changes as they are, or as the older flat parameters (`OperationType`, `UserIds`, …) say them. */
const changesOf = (input: EC2.ModifyImageAttributeRequest): Changes | undefined => {
  if (input.LaunchPermission) return { Add: input.LaunchPermission.Add ?? [], Remove: input.LaunchPermission.Remove ?? [] }
  if (input.Attribute !== 'launchPermission') return undefined
  const flat: EC2.LaunchPermission[] = [
    ...(input.UserIds ?? []).map(UserId => ({ UserId })),
    ...(input.UserGroups ?? []).map(Group => ({ Group: Group as EC2.PermissionGroup })),
    ...(input.OrganizationArns ?? []).map(OrganizationArn => ({ OrganizationArn })),
    ...(input.OrganizationalUnitArns ?? []).map(OrganizationalUnitArn => ({ OrganizationalUnitArn })),
  ]
  if (input.OperationType === 'add') return { Add: flat, Remove: [] }
  if (input.OperationType === 'remove') return { Add: [], Remove: flat }
  throw new AwsError('MissingParameter', 'The request must contain the parameter OperationType')
}
const same = (a: EC2.LaunchPermission, b: EC2.LaunchPermission): boolean =>
  a.UserId === b.UserId &&
  a.Group === b.Group &&
  a.OrganizationArn === b.OrganizationArn &&
  a.OrganizationalUnitArn === b.OrganizationalUnitArn

/**
 * Account ids have 12 digits; the only group is `all`; organizations are named by their full ARN.
 * @rule ec2.images.launch-permission-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html (unverified)
 */
const refuseMalformedPermission = ({ UserId, Group, OrganizationArn, OrganizationalUnitArn }: EC2.LaunchPermission): void => {
  const bad =
    (UserId !== undefined && !/^\d{12}$/.test(UserId)) ||
    (Group !== undefined && Group !== 'all') ||
    (OrganizationArn !== undefined && !/^arn:aws[\w-]*:organizations::\d{12}:organization\/o-\w+$/.test(OrganizationArn)) ||
    (OrganizationalUnitArn !== undefined && !/^arn:aws[\w-]*:organizations::\d{12}:ou\/o-\w+\/ou-[\w-]+$/.test(OrganizationalUnitArn))
  if (bad)
    throw new AwsError(
      'InvalidAMIAttributeItemValue',
      `Invalid attribute item value "${UserId ?? Group ?? OrganizationArn ?? OrganizationalUnitArn}"`,
    )
}
/**
 * Adding what is there and removing what is not change nothing.
 * @rule ec2.images.launch-permission-idempotent https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html (moto)
 */
const permit = (state: Ec2State, imageId: string, { Add, Remove }: Changes): void => {
  for (const permission of [...Add, ...Remove]) refuseMalformedPermission(permission)
  const present = state.launchPermissions.own(imageId)?.permissions ?? []
  const added = Add.filter(permission => !present.some(each => same(each, permission)))
  const permissions = [...present, ...added].filter(permission => !Remove.some(each => same(each, permission)))
  state.launchPermissions.put(imageId, { permissions })
  state.images.patch(imageId, { Public: permissions.some(({ Group }) => Group === 'all') })
}

const LONGEST_DESCRIPTION = 255
/**
 * One attribute is changed at a time.
 * @rule ec2.images.one-attribute https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html (unverified)
 */
const refuseTwoAttributes = ({ Attribute, LaunchPermission, Description, ImdsSupport }: EC2.ModifyImageAttributeRequest): void => {
  const asked = new Set([
    ...(LaunchPermission ? ['launchPermission'] : []),
    ...(Description ? ['description'] : []),
    ...(ImdsSupport ? ['imdsSupport'] : []),
    ...(Attribute ? [Attribute] : []),
  ])
  if (asked.size > 1) throw new AwsError('InvalidParameterCombination', 'You can specify only one attribute at a time.')
}

export const imageAttributes: Handlers<typeof EC2, Context> = {
  ModifyImageAttribute(input, context) {
    const state = context.place.state(Ec2State)
    const image = ownImage(context, input.ImageId!)
    const { ImageId, State } = image
    if (State !== 'available') throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${ImageId}' is ${State}`)
    refuseTwoAttributes(input)
    const changes = changesOf(input)
    const Description = input.Description?.Value ?? (input.Attribute === 'description' ? input.Value : undefined)
    if ([...(Description ?? '')].length > LONGEST_DESCRIPTION)
      throw new AwsError('InvalidParameterValue', `A description has at most ${LONGEST_DESCRIPTION} characters`)
    if (changes && changes.Add.length > 0) for (const id of snapshotsOf(image)) refuseManagedKey(state.snapshots.own(id))
    if (changes) permit(state, ImageId!, changes)
    else if (Description !== undefined) state.images.patch(ImageId!, { Description: refuseMalformedDescription(Description) })
    else throw new AwsError('InvalidParameterCombination', 'No attributes specified.')
    return {}
  },
  DescribeImageAttribute(input, context) {
    const image = ownImage(context, input.ImageId!)
    const { ImageId } = image
    if (input.Attribute === 'description') return { ImageId, Description: { Value: image.Description } }
    if (input.Attribute === 'blockDeviceMapping') return { ImageId, BlockDeviceMappings: image.BlockDeviceMappings }
    if (input.Attribute !== 'launchPermission')
      throw new AwsError('NotImplemented', `local AWS does not have image attribute ${input.Attribute}`, { status: 501 })
    const permissions = context.place.state(Ec2State).launchPermissions.get(ImageId!, context)?.permissions ?? []
    return { ImageId, LaunchPermissions: [...permissions] }
  },
}
