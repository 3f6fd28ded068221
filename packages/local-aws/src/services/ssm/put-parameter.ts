/** PutParameter. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { refuseBeingChecked, type Writer, writeAfterCheck } from './image-check.ts'
import { refuseName } from './name-rules.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'
import { SsmState } from './state.ts'
import { checked } from './value-rules.ts'

const KEPT_VERSIONS = 100

/** Writes a version as PutParameter does; the history names the writer. */
const putParameter = (place: AccountRegion, writer: Writer, input: SSM.PutParameterRequest): SSM.PutParameterResult => {
  const state = place.state(SsmState)
  const Name = input.Name!.trim()
  const ARN = arnOf(place, Name)
  refuseName(Name, ARN)
  const known = state.parameters.own(Name)
  refuseExisting(known, input)
  refuseTagsWithOverwrite(input)
  refuseBeingChecked(state, Name)
  refuseLabelledOldest(known)
  const last = known?.versions.at(-1)
  const { Type, DataType, Tier } = checked(input, last)
  const Version = nextVersion(state, Name, last)
  const version: ParameterVersion = {
    Name,
    Type,
    DataType,
    Tier,
    Version,
    Value: input.Value!,
    Description: descriptionOf(input, last),
    AllowedPattern: input.AllowedPattern,
    KeyId: Type === 'SecureString' ? (input.KeyId ?? 'alias/aws/ssm') : undefined,
    LastModifiedUser: writer.arn,
    Labels: [],
    Policies: [],
  }
  const write = (): void => append(state, ARN, version, input.Tags ?? [])
  if (DataType === 'aws:ec2:image') writeAfterCheck(place, writer, version, write)
  else write()
  return { Version, Tier }
}

export const arnOf = (place: AccountRegion, name: string): string => place.arn('ssm', `parameter${name.startsWith('/') ? '' : '/'}${name}`)

/**
 * An existing parameter is written again only with `Overwrite`.
 * @rule ssm.put.overwrite https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (moto)
 */
const refuseExisting = (known: Parameter | undefined, { Overwrite }: SSM.PutParameterRequest): void => {
  if (known && !Overwrite)
    throw new AwsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    )
}
/**
 * Tags are for new parameters; they cannot be sent together with `Overwrite`.
 * @rule ssm.put.no-tags-with-overwrite https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (moto)
 */
const refuseTagsWithOverwrite = ({ Tags, Overwrite }: SSM.PutParameterRequest): void => {
  if (Tags?.length && Overwrite)
    throw new AwsError('ValidationException', "Invalid request: tags and overwrite can't be used together. Use AddTagsToResource instead.")
}
/**
 * Versions are numbered one after the other.
 * @rule ssm.put.version-numbers https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html (moto)
 *
 * The number of a version whose image did not pass its check was given away and does not come again. The documentation does not say so; it is
 * the reading that is harder on who expects numbers without a gap.
 * @rule ssm.put.number-of-a-failed-check https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html (unverified)
 */
const nextVersion = ({ numbered }: SsmState, name: string, last: ParameterVersion | undefined): number => {
  const next = Math.max(last?.Version ?? 0, numbered.get(name) ?? 0) + 1
  numbered.set(name, next)
  return next
}

/**
 * A version that is written without a description has that of the version before it.
 *
 * The documentation does not say whether it is kept or gone. This is the reading that is harder on who tells writers apart by it: what a
 * person writes looks like the last writer's own. moto reads it so too, which is no more than a second opinion on the same silence.
 * @rule ssm.put.description-stays https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html (unverified)
 */
const descriptionOf = ({ Description }: SSM.PutParameterRequest, last: ParameterVersion | undefined): string | undefined =>
  Description ?? last?.Description

/**
 * The newest 100 versions are kept; when the oldest of them has a label, nothing more can be written.
 * @rule ssm.put.hundred-versions https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html (moto)
 */
const refuseLabelledOldest = (known: Parameter | undefined): void => {
  const oldest = known?.versions[0]
  if (known && known.versions.length >= KEPT_VERSIONS && oldest?.Labels?.length)
    throw new AwsError(
      'ParameterMaxVersionLimitExceeded',
      `You attempted to create a new version of ${known.Name} by calling the PutParameter API with the overwrite flag. Version ${oldest.Version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`,
    )
}
/**
 * A version is dated by when it is there, which is later than its request for an image that is checked first. The documentation does not say
 * which of the two it is; dated by the request a version would be older than what was decided before it was there.
 * @rule ssm.put.date-of-a-checked-version https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterHistory.html (unverified)
 */
const append = (state: SsmState, ARN: string, version: ParameterVersion, tags: readonly SSM.Tag[]): void => {
  const known = state.parameters.own(version.Name)
  const dated = { ...version, LastModifiedDate: state.place.world.timeline.date }
  const versions = [...(known?.versions ?? []), dated].slice(-KEPT_VERSIONS)
  state.parameters.put(version.Name, { Name: version.Name, ARN, versions, Tags: known?.Tags ?? tags })
}

export const putParameters: Handlers<typeof SSM, Context> = {
  PutParameter: (input, { place, principal }) => putParameter(place, principal, input),
}
