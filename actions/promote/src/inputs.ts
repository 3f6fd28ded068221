/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  booleanInput,
  enumInput,
  homeOfJob,
  optional,
  type Runtime,
  readConfig,
  readDelivery,
  readInputs,
  required,
  textInput,
} from '@golden-ami/actions-kit'
import { digest } from '@golden-ami/aws'
import {
  type Complaint,
  type DeliveryFile,
  type Environment,
  invalidInput,
  type Override,
  readOverrides,
  type Target,
  UserError,
} from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/delivery-file/value-types'

export interface PromoteInputs {
  readonly delivery: DeliveryFile
  readonly environment: Environment
  readonly target: Target
  readonly fromFile: boolean
  /** Digest of the delivery file's text. */
  readonly policy: string
  readonly image: string | undefined
  readonly release: string | undefined
  readonly overrides: readonly Override[]
  readonly expectedPlan: string | undefined
  readonly whenNotDue: 'fail' | 'defer'
  readonly baseline: boolean
  readonly dryRun: boolean
  readonly token: string
}
const RELEASE = text('^\\d+\\.\\d+\\.\\d+/\\d+$', 'a release like 1.4.0/2')
const PLAN = text('^v1( [a-z]+:[0-9a-f]{12})+$', 'the output plan-hash of a dry run')
const INPUTS = {
  environment: required(textInput(ENVIRONMENT_NAME)),
  'ami-id': optional(textInput(AMI_ID)),
  release: optional(textInput(RELEASE)),
  'expected-plan': optional(textInput(PLAN)),
  'when-not-due': required(enumInput('fail', 'defer')),
  baseline: required(booleanInput),
  'dry-run': required(booleanInput),
}
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'

export const readWish = async (runtime: Runtime): Promise<PromoteInputs> => {
  const config = await readConfig(runtime)
  const own = readInputs(INPUTS, runtime.input)
  const file = 'file' in config ? config.file : undefined
  const name = runtime.input('environment')
  const complaints: Complaint[] = [
    ...('complaints' in config ? config.complaints : []),
    ...('complaints' in own ? own.complaints : []),
    ...contradictions(runtime),
  ]
  const known = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1')
  const read = name === '' ? undefined : readDelivery(runtime, 'promote', file, { environment: name }, known)
  if (read && 'complaints' in read) complaints.push(...read.complaints)
  const environment = read && 'delivery' in read ? read.delivery.environments.find(one => one.name === name) : undefined
  const overrides = overridesOf(runtime, environment, complaints)
  if (complaints.length > 0 || 'complaints' in own || !read || 'complaints' in read) throw invalidInput(complaints)
  const [target] = environment?.targets ?? []
  if (!environment || !target) throw new Error(`environment ${name} was not read`)
  const { values } = own
  return {
    delivery: read.delivery,
    environment,
    target,
    fromFile: file !== undefined,
    policy: digest(file?.text ?? ''),
    image: values['ami-id'],
    release: values.release,
    overrides,
    expectedPlan: values['expected-plan'],
    whenNotDue: values['when-not-due'],
    baseline: values.baseline,
    dryRun: values['dry-run'],
    token: runtime.input('github-token'),
  }
}

const contradictions = (runtime: Runtime): readonly Complaint[] => {
  const given = (name: string): boolean => runtime.input(name) !== ''
  const both = given('ami-id') && given('release')
  const baseline = runtime.input('baseline') === 'true'
  const idle = ['ami-id', 'release', 'override', 'expected-plan'].filter(given)
  return [
    ...(both ? [{ at: { source: 'input release' }, wrong: 'ami-id is given too', allowed: 'allowed: one of them' }] : []),
    ...(baseline && idle.length > 0
      ? [
          {
            at: { source: 'input baseline' },
            wrong: `${idle.join(', ')} say what to promote, and a baseline promotes nothing`,
            allowed: 'allowed: baseline without them',
          },
        ]
      : []),
  ]
}

const overridesOf = (runtime: Runtime, environment: Environment | undefined, complaints: Complaint[]): readonly Override[] => {
  if (!environment) return []
  try {
    return readOverrides(runtime.input('override').split('\n'), environment.overridable)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    complaints.push({
      at: { source: 'input override' },
      wrong: error.message.replace(/^input override: /, ''),
      allowed: `allowed: ${environment.overridable.join(', ') || 'no gate'}`,
    })
    return []
  }
}
