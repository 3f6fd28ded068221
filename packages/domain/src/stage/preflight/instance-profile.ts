/**
 * The instance profile exists and has a role; what the role may is for IAM to say.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-infra-config.html
 */
import { type Rule, seenOf } from './objection.ts'

export const profileIsThere: Rule = ({ launch: { instanceProfile: name }, instanceProfile }) => {
  if (!('seen' in instanceProfile)) return []
  const profile = seenOf(instanceProfile)
  if (!profile)
    return [
      {
        key: 'instance-profile',
        wrong: `there is no instance profile ${name} in this account`,
        remedy: 'Create it, with a role that has EC2InstanceProfileForImageBuilder and AmazonSSMManagedInstanceCore, or correct the name',
      },
    ]
  return profile.roles.length > 0
    ? []
    : [{ key: 'instance-profile', wrong: `instance profile ${name} has no role`, remedy: 'Add a role to it' }]
}
