/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  audienceInput,
  booleanInput,
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
import { digest } from '@golden-ami/aws'
import {
  type Complaint,
  type ExternalVerdict,
  invalidInput,
  type Only,
  type Override,
  readOnly,
  readOverrides,
  readPlanText,
  type Waiver,
} from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { text } from '@golden-ami/domain/schema/combinators'
import { environmentWaivers, policyRuntime } from './policy.ts'
import { readVerdicts } from './verdicts.ts'

export interface PromoteInputs extends EnvironmentDelivery {
  /** Digest of the text of the delivery file and of its waivers. */
  readonly policy: string
  readonly only: Only
  readonly image: string | undefined
  readonly release: string | undefined
  readonly overrides: readonly Override[]
  readonly external: readonly ExternalVerdict[]
  readonly waivers: readonly Waiver[]
  readonly expectedPlan: ReturnType<typeof readPlanText> | undefined
  readonly drift: 'stop' | 'adopt' | 'restore'
  readonly whenNotDue: 'fail' | 'defer'
  readonly baseline: boolean
  readonly onlyDistribute: boolean
  readonly dryRun: boolean
  readonly token: string
  /** For whom the job's OIDC token is. */
  readonly audience: string
  /** What GitHub says of the job. */
  readonly job: JobInputs
}
const RELEASE = text('^\\d+\\.\\d+\\.\\d+/\\d+$', 'a release like 1.4.0/2')
const PLAN = text('^v1( [a-z]+:[0-9a-f]{12})+( run:[0-9]{1,20}/[0-9]{1,9})?$', 'the output plan-hash of a dry run')
/** https://git-scm.com/docs/git-check-ref-format, without what nobody means. */
const GIT_REF = text('^(?!-)(?!.*\\.\\.)[\\w./@+-]{1,255}$', 'a branch like main')
const INPUTS = {
  environment: required(textInput(ENVIRONMENT_NAME)),
  'ami-id': optional(textInput(AMI_ID)),
  release: optional(textInput(RELEASE)),
  'expected-plan': optional(textInput(PLAN)),
  'policy-ref': optional(textInput(GIT_REF)),
  drift: required(enumInput('stop', 'adopt', 'restore')),
  'when-not-due': required(enumInput('fail', 'defer')),
  baseline: required(booleanInput),
  'only-distribute': required(booleanInput),
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  ...JOB_INPUTS,
}

export const readWish = async (runtime: Runtime): Promise<PromoteInputs> => {
  const own = readInputs(INPUTS, runtime.input)
  // Where an input is malformed nothing is promoted: the workspace's file is good enough to tell what else is wrong.
  const files = policyRuntime(runtime, 'values' in own ? own.values['policy-ref'] : undefined)
  const { file, complaints, found } = await readEnvironment(files, 'promote', runtime.input('environment'))
  const waivers = found ? await environmentWaivers(files, found.delivery, found.environment) : { waivers: [], text: '' }
  const verdicts = await readVerdicts(runtime)
  // Without an environment nobody can say which gates are overridable.
  const overrides = found ? readOverrides(runtime.input('override'), found.environment.overridable) : { overrides: [] }
  const only = found ? readOnly(runtime.input('only'), found.environment) : undefined
  const all = [
    ...('complaints' in own ? own.complaints : []),
    ...contradictions(runtime),
    ...complaints,
    ...[overrides, waivers, verdicts, ...(only ? [only] : [])].flatMap(read => ('complaints' in read ? read.complaints : [])),
  ]
  if (all.length > 0 || 'complaints' in own || 'complaints' in overrides || 'complaints' in waivers || 'complaints' in verdicts || !found)
    throw invalidInput(all)
  if (!only || 'complaints' in only) throw invalidInput(all)
  const { values } = own
  const plan = values['expected-plan']
  return {
    ...found,
    only,
    policy: digest([file?.text ?? '', waivers.text].join('\n')),
    image: values['ami-id'],
    release: values.release,
    overrides: overrides.overrides,
    external: verdicts.verdicts,
    waivers: waivers.waivers,
    expectedPlan: plan === undefined ? undefined : readPlanText(plan),
    drift: values.drift,
    whenNotDue: values['when-not-due'],
    baseline: values.baseline,
    onlyDistribute: values['only-distribute'],
    dryRun: values['dry-run'],
    token: runtime.input('github-token'),
    audience: values.audience ?? STS_AUDIENCE,
    job: values,
  }
}

const contradictions = (runtime: Runtime): readonly Complaint[] => {
  const given = (name: string): boolean => runtime.input(name) !== ''
  const both = given('ami-id') && given('release')
  const baseline = runtime.input('baseline') === 'true'
  const idle = ['ami-id', 'release', 'override', 'expected-plan', 'only'].filter(given)
  const drift = runtime.input('drift')
  const distributing = runtime.input('only-distribute') === 'true'
  const meaningless = ['override', 'verdicts', 'expected-plan'].filter(given)
  const isUnnamed = drift === 'adopt' && !baseline && !given('ami-id') && !given('release')
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
    ...(baseline && (drift === 'adopt' || drift === 'restore')
      ? [{ at: { source: 'input drift' }, wrong: `it is ${drift}, and a baseline moves no pointer`, allowed: 'allowed: stop' }]
      : []),
    ...(distributing && (baseline || meaningless.length > 0 || drift === 'adopt' || drift === 'restore')
      ? [
          {
            at: { source: 'input only-distribute' },
            wrong: `${[...(baseline ? ['baseline'] : []), ...meaningless, ...(drift === 'stop' ? [] : ['drift'])].join(', ')} say how to promote, and nothing is promoted`,
            allowed: 'allowed: only-distribute without them',
          },
        ]
      : []),
    ...(isUnnamed
      ? [
          {
            at: { source: 'input drift' },
            wrong: 'it is adopt, and nothing names what is adopted',
            allowed: 'required: ami-id or release, of the image that the pointer says',
          },
        ]
      : []),
  ]
}
