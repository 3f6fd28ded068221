/** The form of resource ids. */
import { AwsError } from '../../wire/aws-error.ts'

const MALFORMED: Readonly<Record<string, string>> = {
  ami: 'InvalidAMIID.Malformed',
  i: 'InvalidInstanceID.Malformed',
  lt: 'InvalidLaunchTemplateId.Malformed',
  snap: 'InvalidParameterValue',
}
/**
 * An id is its prefix and 8 or 17 hexadecimal digits.
 * @rule ec2.ids.form https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html (unverified)
 * @throws AwsError Invalid….Malformed
 */
export const refuseMalformedId = (id: string, prefix = id.slice(0, id.indexOf('-'))): void => {
  if (!new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`).test(id))
    throw new AwsError(
      Object.hasOwn(MALFORMED, prefix) ? MALFORMED[prefix]! : 'InvalidID',
      `Invalid id: "${id}" (expecting "${prefix}-...")`,
    )
}
