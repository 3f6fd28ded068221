/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  allRead,
  audienceInput,
  booleanInput,
  type EnvironmentDelivery,
  enumInput,
  type Input,
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
import { digest } from '@golden-ami/aws'
import {
  type Complaint,
  type ExternalVerdict,
  isPlanText,
  type Only,
  type Override,
  readOnly,
  readOverrides,
  readPlanText,
  type Waiver,
} from '@golden-ami/domain'
import { ENVIRONMENT_NAME } from '@golden-ami/domain/delivery-file/texts'
import { parsed, text } from '@golden-ami/domain/schema/combinators'
import type { OwnInput } from './input-names.ts'
import { environmentWaivers, policyRuntime } from './inputs/policy.ts'

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
const PLAN = parsed('a plan-hash', 'the output plan-hash of a dry run', text => (isPlanText(text) ? text : undefined))
/** https://git-scm.com/docs/git-check-ref-format, without what nobody means. */
const GIT_REF = text('^(?!-)(?!.*\\.\\.)[\\w./@+-]{1,255}$', 'a branch like main')
const INPUTS = {
  environment: required(textInput(ENVIRONMENT_NAME)),
  config: verbatim,
  'ami-id': optional(textInput(AMI_ID)),
  release: optional(textInput(RELEASE)),
  override: verbatim,
  verdicts: verbatim,
  'expected-plan': optional({ type: PLAN, parse: PLAN.parse }),
  'policy-ref': optional(textInput(GIT_REF)),
  drift: required(enumInput('stop', 'adopt', 'restore')),
  'when-not-due': required(enumInput('fail', 'defer')),
  baseline: required(booleanInput),
  only: verbatim,
  'only-distribute': required(booleanInput),
  'dry-run': required(booleanInput),
  'github-token': verbatim,
  audience: optional(audienceInput),
  ...JOB_INPUTS,
}

export const readWish = async (runtime: Runtime): Promise<PromoteInputs> => {
  const input: Input<OwnInput> = runtime.input
  const own = readInputs(INPUTS, input)
  // Where an input is malformed nothing is promoted: the workspace's file is good enough to tell what else is wrong.
  const files = 'values' in own ? policyRuntime(runtime, own.values) : runtime
  const named = { config: input('config'), environment: input('environment') }
  const { file, complaints, found } = await readEnvironment(files, 'promote', named)
  const waivers = found ? await environmentWaivers(files, found.delivery, found.environment) : undefined
  const verdicts = await readVerdicts(runtime, input('verdicts'))
  // Without an environment nobody can say which gates are overridable, and which targets there are.
  const overrides = found && readOverrides(input('override'), found.environment.overridable)
  const only = found && readOnly(input('only'), found.environment)
  const read = allRead({ own, contradictions: contradictions(input), complaints, found, overrides, waivers, verdicts, only })
  const { values } = read.own
  const plan = values['expected-plan']
  return {
    ...read.found,
    only: read.only,
    policy: digest([file?.text ?? '', read.waivers.text].join('\n')),
    image: values['ami-id'],
    release: values.release,
    overrides: read.overrides.overrides,
    external: read.verdicts.verdicts,
    waivers: read.waivers.waivers,
    expectedPlan: plan === undefined ? undefined : readPlanText(plan),
    drift: values.drift,
    whenNotDue: values['when-not-due'],
    baseline: values.baseline,
    onlyDistribute: values['only-distribute'],
    dryRun: values['dry-run'],
    token: values['github-token'],
    audience: values.audience ?? STS_AUDIENCE,
    job: values,
  }
}

/** What contradicts itself, as far as it can be told of inputs that may be malformed. */
const contradictions = (input: Input<OwnInput>): readonly Complaint[] =>
  [twoImages, idleBaseline, movingBaseline, idleDistribution, unnamedAdoption].flatMap(fault => fault(input) ?? [])

type Fault = (input: Input<OwnInput>) => Complaint | undefined

const complaint = (name: OwnInput, wrong: string, allowed: string): Complaint => ({ at: { source: `input ${name}` }, wrong, allowed })

const givenOf = (input: Input<OwnInput>, names: readonly OwnInput[]): readonly OwnInput[] => names.filter(name => input(name) !== '')

const isBaseline = (input: Input<OwnInput>): boolean => input('baseline') === 'true'

const movesPointers = (input: Input<OwnInput>): boolean => input('drift') === 'adopt' || input('drift') === 'restore'

const twoImages: Fault = input =>
  givenOf(input, ['ami-id', 'release']).length === 2 ? complaint('release', 'ami-id is given too', 'allowed: one of them') : undefined

const idleBaseline: Fault = input => {
  const idle = givenOf(input, ['ami-id', 'release', 'override', 'expected-plan', 'only'])
  if (!isBaseline(input) || idle.length === 0) return undefined
  return complaint('baseline', `${idle.join(', ')} say what to promote, and a baseline promotes nothing`, 'allowed: baseline without them')
}

const movingBaseline: Fault = input =>
  isBaseline(input) && movesPointers(input)
    ? complaint('drift', `it is ${input('drift')}, and a baseline moves no pointer`, 'allowed: stop')
    : undefined

const idleDistribution: Fault = input => {
  const meaningless = givenOf(input, ['override', 'verdicts', 'expected-plan'])
  if (input('only-distribute') !== 'true' || !(isBaseline(input) || meaningless.length > 0 || movesPointers(input))) return undefined
  const idle = [...(isBaseline(input) ? ['baseline'] : []), ...meaningless, ...(input('drift') === 'stop' ? [] : ['drift'])]
  const wrong = `${idle.join(', ')} say how to promote, and nothing is promoted`
  return complaint('only-distribute', wrong, 'allowed: only-distribute without them')
}

const unnamedAdoption: Fault = input =>
  input('drift') === 'adopt' && !isBaseline(input) && givenOf(input, ['ami-id', 'release']).length === 0
    ? complaint(
        'drift',
        'it is adopt, and nothing names what is adopted',
        'required: ami-id or release, of the image that the pointer says',
      )
    : undefined
