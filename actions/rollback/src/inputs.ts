/** Inputs and delivery file → one wish, or all complaints together. */
import {
  allRead,
  audienceInput,
  booleanInput,
  type EnvironmentDelivery,
  type Input,
  JOB_INPUTS,
  type JobInputs,
  optional,
  type Runtime,
  readEnvironment,
  readInputs,
  required,
  STS_AUDIENCE,
  textInput,
  verbatim,
} from '@golden-ami/actions-kit'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/schema/combinators'
import type { OwnInput } from './input-names.ts'

export interface RollbackInputs extends EnvironmentDelivery {
  readonly reason: string
  readonly to: string | undefined
  readonly quarantine: boolean
  readonly dryRun: boolean
  /** For whom the job's OIDC token is. */
  readonly audience: string
  /** Asks GitHub about the job. */
  readonly token: string
  readonly job: JobInputs
}
const REASON = text('^(?!\\s*$)[\\s\\S]{1,1000}$', 'a sentence of up to 1,000 characters')
const RELEASE = text(
  '^(?:\\d+\\.\\d+\\.\\d+/\\d+|baseline/(?:ami-[0-9a-f]{8,17}|[0-9a-f]{12}))$',
  'a release like 1.3.9/1 or baseline/ami-…',
)
const INPUTS = {
  environment: required(textInput(ENVIRONMENT_NAME)),
  reason: required(textInput(REASON)),
  'to-release': optional(textInput(RELEASE)),
  quarantine: required(booleanInput),
  config: verbatim,
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  'github-token': verbatim,
  ...JOB_INPUTS,
}

export const readWish = async (runtime: Runtime): Promise<RollbackInputs> => {
  const input: Input<OwnInput> = runtime.input
  const own = readInputs(INPUTS, input)
  const { complaints, found } = await readEnvironment(runtime, 'rollback', { config: input('config'), environment: input('environment') })
  const { own: read, ...environment } = allRead({ own, complaints, found })
  const { reason, 'to-release': to, quarantine, 'dry-run': dryRun, audience = STS_AUDIENCE, 'github-token': token } = read.values
  return { ...environment.found, reason, to, quarantine, dryRun, audience, token, job: read.values }
}
