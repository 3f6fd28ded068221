/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  allRead,
  audienceInput,
  booleanInput,
  type DeliveryText,
  type EnvironmentDelivery,
  enumInput,
  type Input,
  integerInput,
  JOB_INPUTS,
  type JobInputs,
  optional,
  type Runtime,
  readEnvironment,
  readInputs,
  readVerdicts,
  required,
  STS_AUDIENCE,
  textInput,
  verbatim,
} from '@golden-ami/actions-kit'
import { type Complaint, type ExternalVerdict, type Only, readOnly, type Strategy } from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { advanceOf, checkpointsOf } from '@golden-ami/domain/workload/asg/canary/reached'
import type { OwnInput } from './input-names.ts'

export interface RefreshWish extends EnvironmentDelivery {
  /** Given: the groups are to run this image, and nothing is recorded. */
  readonly image: string | undefined
  readonly dryRun: boolean
  /** What becomes of a pointer that a person has moved. */
  readonly drift: 'stop' | 'restore'
  /** It only goes on with what is unfinished. */
  readonly continues: boolean
  readonly only: Only
  /** Percent: canaries go no further than that. Undefined: they go all the way. */
  readonly until: number | undefined
  /** What earlier steps say. */
  readonly verdicts: readonly ExternalVerdict[]
  /** It keeps a GitHub deployment. */
  readonly deployment: boolean
  readonly token: string
  /** For whom the job's OIDC token is. */
  readonly audience: string
  /** What GitHub says of the job. */
  readonly job: JobInputs
}
const INPUTS = {
  environment: optional(textInput(ENVIRONMENT_NAME)),
  'ami-id': optional(textInput(AMI_ID)),
  config: verbatim,
  only: verbatim,
  drift: required(enumInput('stop', 'restore')),
  continue: required(booleanInput),
  deployment: required(booleanInput),
  until: optional(integerInput(1, 99)),
  verdicts: verbatim,
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  'github-token': verbatim,
  ...JOB_INPUTS,
}
/** What inputs do not say of an image without an environment. */
const UNNAMED = { name: 'image', keys: { family: 'image' } }

export const readWish = async (runtime: Runtime): Promise<RefreshWish> => {
  const input: Input<OwnInput> = runtime.input
  const own = readInputs(INPUTS, input)
  const named = { config: input('config'), environment: input('environment') }
  const isImage = input('ami-id') !== ''
  const { file, complaints, found } = await readEnvironment(runtime, 'refresh-asg', named, isImage ? UNNAMED : undefined)
  // Without an environment nobody can say which targets there are.
  const only = found && readOnly(isImage ? '' : input('only'), found.environment, { goesOn: true })
  const verdicts = await readVerdicts(runtime, input('verdicts'))
  const stops = found && !isImage ? untilComplaints(Number(input('until')), found.environment.strategy) : []
  const read = allRead({ own, contradictions: contradictions(input, file), complaints, found, only, verdicts, stops })
  const { values } = read.own
  return {
    ...read.found,
    image: values['ami-id'],
    dryRun: values['dry-run'],
    drift: values.drift,
    continues: values.continue,
    deployment: values.deployment,
    token: values['github-token'],
    audience: values.audience ?? STS_AUDIENCE,
    job: values,
    only: read.only,
    until: values.until,
    verdicts: read.verdicts.verdicts,
  }
}

/** Where it would not be held to, everything would be replaced before the next job is asked. */
const untilComplaints = (until: number, strategy: Strategy): readonly Complaint[] => {
  const complain = (wrong: string, allowed: string): readonly Complaint[] => [{ at: { source: 'input until' }, wrong, allowed }]
  // What is no percentage is told by its type.
  if (!(until >= 1 && until <= 99)) return []
  if (strategy.type !== 'canary')
    return complain(`the strategy is ${strategy.type}, which goes all the way`, 'allowed: nothing, or a canary')
  if (advanceOf(strategy) === 'timed')
    return complain('the canary is advance: timed, and AWS goes on by itself', 'allowed: nothing, or advance: verdict')
  const stages = checkpointsOf(strategy).filter(percent => percent < 100)
  return stages.includes(until)
    ? []
    : complain(`${until} is no checkpoint before the last`, `allowed: ${stages.join(', ') || 'nothing, as there is none'}`)
}

/** An image is given, or an environment whose pointer says it: each is a rule that does not hold, and what is allowed. */
const contradictions = (input: Input<OwnInput>, file: DeliveryText | undefined): readonly Complaint[] => {
  const image = input('ami-id') !== ''
  const environment = input('environment') !== ''
  const continues = input('continue') === 'true'
  const restores = input('drift') === 'restore'
  const rules: readonly (readonly [broken: boolean, name: OwnInput, wrong: string, allowed: string])[] = [
    [
      image && file !== undefined,
      'ami-id',
      `${file?.path} describes the groups, whose image is the pointer's`,
      'allowed: environment, or config: none with ami-id and auto-scaling-groups',
    ],
    [
      image && environment,
      'ami-id',
      "an environment is named too, whose image is the pointer's",
      'allowed: ami-id or environment, not both',
    ],
    [image && restores, 'drift', 'it is restore, and an image without an environment has no pointer', 'allowed: stop, or an environment'],
    [
      image && continues,
      'continue',
      'it is true, and an image without an environment has no ledger that says what is unfinished',
      'allowed: false, or an environment',
    ],
    [continues && restores, 'drift', 'it is restore, and a run that only continues puts nothing back', 'allowed: stop, or continue: false'],
    [
      image && input('deployment') === 'true',
      'deployment',
      'it is true, and an image without an environment is deployed to none',
      'allowed: false, or an environment',
    ],
    [image && input('until') !== '', 'until', 'an image without an environment has no verdicts', 'allowed: nothing, or an environment'],
    [image && input('only') !== '', 'only', 'an image without an environment has no targets', 'allowed: nothing, or an environment'],
    [
      !image && !environment,
      'environment',
      'neither environment nor ami-id is given',
      'allowed: the name of an environment, or an AMI id in ami-id',
    ],
  ]
  return rules.flatMap(([broken, name, wrong, allowed]) => (broken ? [{ at: { source: `input ${name}` }, wrong, allowed }] : []))
}
