/** The check of an `aws:ec2:image`: it is done after the write was answered, and the version is there only when it has passed. */
import { evaluate } from '../../iam/evaluate.ts'
import type { Principal } from '../../iam/principal.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State } from '../ec2/state.ts'
import type { ParameterVersion } from './parameter.ts'
import { SsmState } from './state.ts'

/** Who writes a parameter. */
export type Writer = Pick<Principal, 'arn' | 'role'>

/**
 * While one version is checked no other one is taken: AWS reports that validation is still in process. By which code is not documented; this
 * is the one that says least to a program.
 * @rule ssm.put.one-check-at-a-time https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html (unverified)
 */
export const refuseBeingChecked = ({ checking }: SsmState, name: string): void => {
  if (checking.has(name))
    throw new AwsError('ValidationException', `The validation of parameter ${name} is still in process. Retry after five minutes.`)
}

/**
 * The image is checked after the answer: the write happens some seconds or minutes later when the id is that of an image which is available
 * to the account in the region, and which the writer may describe; never otherwise. The answer is the same in all cases.
 * @rule ssm.put.image-checked-later https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html (unverified)
 */
export const writeAfterCheck = (place: AccountRegion, { role }: Writer, { Name, Value }: ParameterVersion, write: () => void): void => {
  const { timeline } = place.world
  const state = place.state(SsmState)
  state.checking.add(Name)
  timeline.at(timeline.now + state.imageCheck, () => {
    state.checking.delete(Name)
    if (mayDescribeImages(place, role) && place.state(Ec2State).image(Value)?.State === 'available') write()
  })
}

const DESCRIBE_IMAGES = { action: 'ec2:DescribeImages', resource: '*', keys: new Map() }
const mayDescribeImages = ({ world }: AccountRegion, role: string | undefined): boolean => {
  const policies = role === undefined ? undefined : world.identities.roles.get(role)
  return policies === undefined || evaluate(policies, DESCRIBE_IMAGES) === 'allowed'
}
