/** Public parameters: the vendors' newest images, readable by everybody, written by nobody here. */

import type { Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State } from '../ec2/state.ts'
import { VENDOR_LINES, type VendorLine } from '../ec2/vendors.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'

/**
 * Each image that a vendor publishes is the next version of the line's parameter.
 * @rule ssm.public.ami https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html (moto)
 */
const parameterOf = (place: AccountRegion, line: VendorLine, { asOf }: Sight): Parameter => {
  const vendor = place.world.place(line.owner, place.region).state(Ec2State)
  const published = (vendor.published.get(line.parameter) ?? []).map((imageId, index): ParameterVersion => {
    const created = vendor.images.own(imageId)?.CreationDate ?? place.world.timeline.date
    return {
      Name: line.parameter,
      Type: 'String',
      Value: imageId,
      Version: index + 1,
      LastModifiedDate: new Date(created),
      LastModifiedUser: `arn:${place.partition}:iam::${line.owner}:root`,
      DataType: 'text',
      Tier: 'Standard',
      Labels: [],
      Policies: [],
    }
  })
  return {
    Name: line.parameter,
    ARN: place.publicArn('ssm', `parameter${line.parameter}`),
    versions: published.filter((version, index) => index === 0 || version.LastModifiedDate!.getTime() <= asOf),
    Tags: [],
  }
}
export const publicParameters = (place: AccountRegion, sight: Sight): Parameter[] =>
  VENDOR_LINES.map(line => parameterOf(place, line, sight))

export const publicParameter = (place: AccountRegion, name: string, sight: Sight): Parameter | undefined => {
  const line = VENDOR_LINES.find(({ parameter }) => parameter === name)
  return line && parameterOf(place, line, sight)
}
