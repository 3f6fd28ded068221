/** The resources of EC2 that a call touches, as IAM names them, with what policies can ask about each. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { resourceTags, type Touched } from '../../iam/needed.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State, statesOfRegion, type Template } from './state.ts'

/** Images and snapshots have no account in their ARNs. */
const publicArn = (place: AccountRegion, resource: string): string => place.publicArn('ec2', resource)
const SHOWN_KINDS: ReadonlySet<string> = new Set(['image', 'snapshot'])
/** What is about to be made has no id yet. */
export const newOne = (place: AccountRegion, kind: string): Touched => ({
  kind,
  arn: SHOWN_KINDS.has(kind) ? publicArn(place, `${kind}/*`) : place.arn('ec2', `${kind}/*`),
})

/**
 * Tags on a resource of another account are not seen: a condition on them is one on a key that is not there. The documentation is silent;
 * the other reading would let a stranger's tags open doors here.
 * @rule ec2.authority.foreign-tags https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (unverified)
 * @rule ec2.authority.owner https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (unverified)
 */
export const imageTouched = (place: AccountRegion, id: string): Touched => {
  const image = place.state(Ec2State).image(id)
  const own = image?.OwnerId === place.account
  return {
    kind: 'image',
    arn: publicArn(place, `image/${id}`),
    keys: {
      'ec2:ImageID': id,
      'ec2:Owner': image?.ImageOwnerAlias ?? image?.OwnerId,
      'ec2:Public': image?.Public ?? false,
      'ec2:ImageType': 'machine',
      ...resourceTags(own ? image?.Tags : [], 'ec2'),
    },
  }
}
export const snapshotTouched = (place: AccountRegion, id: string): Touched => {
  const owner = statesOfRegion(place).find(state => state.snapshots.own(id))
  const snapshot = owner?.snapshots.own(id)
  return {
    kind: 'snapshot',
    arn: publicArn(place, `snapshot/${id}`),
    keys: {
      'ec2:SnapshotID': id,
      'ec2:Owner': owner?.place.account,
      'ec2:Encrypted': snapshot?.Encrypted ?? false,
      ...resourceTags(owner?.place === place ? snapshot?.Tags : [], 'ec2'),
    },
  }
}
export const templateTouched = (place: AccountRegion, template: Template): Touched => ({
  kind: 'launch-template',
  arn: place.arn('ec2', `launch-template/${template.LaunchTemplateId}`),
  keys: resourceTags(template.Tags, 'ec2'),
})
const instanceTouched = (place: AccountRegion, id: string): Touched => ({
  kind: 'instance',
  arn: place.arn('ec2', `instance/${id}`),
  keys: resourceTags(place.state(Ec2State).instances.own(id)?.Tags, 'ec2'),
})

/** Any resource by its id; one of a kind that is not here is touched by its id alone. */
export const touchedById = (place: AccountRegion, id: string): Touched => {
  if (id.startsWith('ami-')) return imageTouched(place, id)
  if (id.startsWith('snap-')) return snapshotTouched(place, id)
  if (id.startsWith('i-')) return instanceTouched(place, id)
  const template = templateNamed(place, { LaunchTemplateId: id })
  return template ? templateTouched(place, template) : { arn: place.arn('ec2', `*/${id}`) }
}
type TemplateName = Pick<EC2.LaunchTemplateSpecification, 'LaunchTemplateId' | 'LaunchTemplateName'>
/** Undefined: it is not there, which the operation will say. */
export const templateNamed = (place: AccountRegion, { LaunchTemplateId, LaunchTemplateName }: TemplateName): Template | undefined =>
  place
    .state(Ec2State)
    .templates.owned()
    .find(row =>
      LaunchTemplateId === undefined ? row.LaunchTemplateName === LaunchTemplateName : row.LaunchTemplateId === LaunchTemplateId,
    )
