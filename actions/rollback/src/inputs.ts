/** Inputs and delivery file → one wish, or all complaints together. */
import {
  booleanInput,
  homeOfJob,
  optional,
  type Runtime,
  readConfig,
  readDelivery,
  readInputs,
  required,
  textInput,
} from '@golden-ami/actions-kit'
import { type Complaint, type DeliveryFile, type Environment, invalidInput, type Target } from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/delivery-file/value-types'

export interface RollbackInputs {
  readonly delivery: DeliveryFile
  readonly environment: Environment
  readonly target: Target
  readonly fromFile: boolean
  readonly settings: readonly string[]
  readonly reason: string
  readonly to: string | undefined
  readonly quarantine: boolean
  readonly dryRun: boolean
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
  'dry-run': required(booleanInput),
}
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'

export const readWish = async (runtime: Runtime): Promise<RollbackInputs> => {
  const config = await readConfig(runtime)
  const own = readInputs(INPUTS, runtime.input)
  const file = 'file' in config ? config.file : undefined
  const name = runtime.input('environment')
  const complaints: Complaint[] = [...('complaints' in config ? config.complaints : []), ...('complaints' in own ? own.complaints : [])]
  const known = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1')
  const read = name === '' ? undefined : readDelivery(runtime, 'rollback', file, { environment: name }, known)
  if (read && 'complaints' in read) complaints.push(...read.complaints)
  if (complaints.length > 0 || 'complaints' in own || !read || 'complaints' in read) throw invalidInput(complaints)
  const environment = read.delivery.environments.find(one => one.name === name)
  const [target] = environment?.targets ?? []
  if (!environment || !target) throw new Error(`environment ${name} was not read`)
  const { values } = own
  return {
    delivery: read.delivery,
    environment,
    target,
    fromFile: file !== undefined,
    settings: read.settings,
    reason: values.reason,
    to: values['to-release'],
    quarantine: values.quarantine,
    dryRun: values['dry-run'],
  }
}
