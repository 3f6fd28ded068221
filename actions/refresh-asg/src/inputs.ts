/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  audienceInput,
  booleanInput,
  type DeliveryText,
  type EnvironmentDelivery,
  enumInput,
  JOB_INPUTS,
  type JobInputs,
  optional,
  type Runtime,
  readEnvironment,
  readInputs,
  required,
  STS_AUDIENCE,
  textInput,
} from '@golden-ami/actions-kit'
import { type Complaint, invalidInput, type Only, readOnly } from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'

export interface RefreshWish extends EnvironmentDelivery {
  /** Given: the groups are to run this image, and nothing is recorded. */
  readonly image: string | undefined
  readonly dryRun: boolean
  /** What becomes of a pointer that a person has moved. */
  readonly drift: 'stop' | 'restore'
  /** It only goes on with what is unfinished. */
  readonly continues: boolean
  readonly only: Only
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
  drift: required(enumInput('stop', 'restore')),
  continue: required(booleanInput),
  deployment: required(booleanInput),
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  ...JOB_INPUTS,
}
/** What inputs do not say of an image without an environment. */
const UNNAMED = { name: 'image', keys: { family: 'image' } }

export const readWish = async (runtime: Runtime): Promise<RefreshWish> => {
  const own = readInputs(INPUTS, runtime.input)
  const image = runtime.input('ami-id')
  const environment = runtime.input('environment')
  const { file, complaints, found } = await readEnvironment(runtime, 'refresh-asg', environment, image === '' ? undefined : UNNAMED)
  // Without an environment nobody can say which targets there are.
  const only = found && readOnly(image === '' ? runtime.input('only') : '', found.environment)
  const all = [
    ...('complaints' in own ? own.complaints : []),
    ...contradictions(runtime, file),
    ...complaints,
    ...(only && 'complaints' in only ? only.complaints : []),
  ]
  if (all.length > 0 || 'complaints' in own || !found || !only || 'complaints' in only) throw invalidInput(all)
  return {
    ...found,
    image: own.values['ami-id'],
    dryRun: own.values['dry-run'],
    drift: own.values.drift,
    continues: own.values.continue,
    deployment: own.values.deployment,
    token: runtime.input('github-token'),
    audience: own.values.audience ?? STS_AUDIENCE,
    job: own.values,
    only,
  }
}

/** An image is given, or an environment whose pointer says it. */
const contradictions = (runtime: Runtime, file: DeliveryText | undefined): readonly Complaint[] => {
  const image = runtime.input('ami-id') !== ''
  const environment = runtime.input('environment') !== ''
  const complaints: Complaint[] = []
  if (image && file)
    complaints.push({
      at: { source: 'input ami-id' },
      wrong: `${file.path} describes the groups, whose image is the pointer's`,
      allowed: 'allowed: environment, or config: none with ami-id and auto-scaling-groups',
    })
  if (image && environment)
    complaints.push({
      at: { source: 'input ami-id' },
      wrong: "an environment is named too, whose image is the pointer's",
      allowed: 'allowed: ami-id or environment, not both',
    })
  if (image && runtime.input('drift') === 'restore')
    complaints.push({
      at: { source: 'input drift' },
      wrong: 'it is restore, and an image without an environment has no pointer',
      allowed: 'allowed: stop, or an environment',
    })
  if (image && runtime.input('continue') === 'true')
    complaints.push({
      at: { source: 'input continue' },
      wrong: 'it is true, and an image without an environment has no ledger that says what is unfinished',
      allowed: 'allowed: false, or an environment',
    })
  if (runtime.input('continue') === 'true' && runtime.input('drift') === 'restore')
    complaints.push({
      at: { source: 'input drift' },
      wrong: 'it is restore, and a run that only continues puts nothing back',
      allowed: 'allowed: stop, or continue: false',
    })
  if (image && runtime.input('deployment') === 'true')
    complaints.push({
      at: { source: 'input deployment' },
      wrong: 'it is true, and an image without an environment is deployed to none',
      allowed: 'allowed: false, or an environment',
    })
  if (image && runtime.input('only') !== '')
    complaints.push({
      at: { source: 'input only' },
      wrong: 'an image without an environment has no targets',
      allowed: 'allowed: nothing, or an environment',
    })
  if (!image && !environment)
    complaints.push({
      at: { source: 'input environment' },
      wrong: 'neither environment nor ami-id is given',
      allowed: 'allowed: the name of an environment, or an AMI id in ami-id',
    })
  return complaints
}
