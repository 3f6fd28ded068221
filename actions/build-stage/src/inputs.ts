/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  allRead,
  audienceInput,
  booleanInput,
  type DeliveryText,
  enumInput,
  homeOfJob,
  type Input,
  JOB_INPUTS,
  type JobInputs,
  optional,
  type Runtime,
  readConfig,
  readDelivery,
  readInputs,
  required,
  STS_AUDIENCE,
  textInput,
  verbatim,
} from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import type { Irreproducible } from '@golden-ami/component-document'
import type { Complaint, DeliveryFile, Stage } from '@golden-ami/domain'
import { NAME } from '@golden-ami/domain/delivery-file/texts'
import { readComponents } from './components.ts'
import type { KeyInput, OwnInput } from './input-names.ts'

export interface StageWish {
  readonly delivery: DeliveryFile
  readonly stage: Stage
  readonly components: readonly StageComponent[]
  /** What is doubtful in its documents. */
  readonly warnings: readonly Complaint[]
  /** What its documents take from elsewhere as it happens to be. */
  readonly notReproducible: readonly Irreproducible[]
  /** The parent stage's AMI, from the step that built it. */
  readonly handedOver: string | undefined
  /** Whether a delivery file was read: its account is then the one that must be met. */
  readonly fromFile: boolean
  readonly settings: readonly string[]
  readonly force: boolean
  readonly onCancel: 'cancel' | 'leave'
  readonly dryRun: boolean
  /** For whom the job's OIDC token is. */
  readonly audience: string
  /** Asks GitHub about the job. */
  readonly token: string
  readonly job: JobInputs
}
const INPUTS = {
  stage: required(textInput(NAME)),
  config: verbatim,
  force: required(booleanInput),
  'on-cancel': required(enumInput('cancel', 'leave')),
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  'github-token': verbatim,
  ...JOB_INPUTS,
}
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: optional(textInput(AMI_ID)) }
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'

export const readWish = async (runtime: Runtime): Promise<StageWish> => {
  const input: Input<OwnInput | KeyInput> = runtime.input
  const config = await readConfig(runtime, input('config'))
  const file = 'file' in config ? config.file : undefined
  const own = readInputs<OwnInput, typeof INPUTS>(INPUTS, input)
  const handed = file ? readInputs<'parent', typeof HANDED_OVER>(HANDED_OVER, input) : { values: { parent: undefined } }
  const name = input('stage')
  const delivery = 'complaints' in config ? undefined : readStages(runtime, file, name)
  const stage = delivery && 'delivery' in delivery ? delivery.delivery.stages.find(one => one.name === name) : undefined
  const ambiguous = stage && file ? ambiguousParent(input('parent'), stage, file) : []
  const { complaints, ...documents } = await readComponents(runtime, stage?.components ?? [])
  const read = allRead({ config, own, handed, delivery, ambiguous, complaints })
  if (!stage) throw new Error(`stage ${name} was not read`)
  const { values } = read.own
  return {
    ...read.delivery,
    stage,
    ...documents,
    handedOver: read.handed.values.parent,
    fromFile: file !== undefined,
    force: values.force,
    onCancel: values['on-cancel'],
    dryRun: values['dry-run'],
    audience: values.audience ?? STS_AUDIENCE,
    token: values['github-token'],
    job: values,
  }
}

/** With a file the input `parent` is no key of it. */
const readStages = (runtime: Runtime, file: DeliveryText | undefined, stage: string): ReturnType<typeof readDelivery> => {
  const home = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1')
  const withoutParent = { ...runtime, input: (name: string) => (name === 'parent' ? '' : runtime.input(name)) }
  return readDelivery(file ? withoutParent : runtime, 'build-stage', file, { stage }, home)
}

const ambiguousParent = (given: string, { name, parent }: Stage, { path }: DeliveryText): readonly Complaint[] =>
  given === '' || parent.is === 'stage'
    ? []
    : [
        {
          at: { source: 'input parent' },
          wrong: `${path} says what the parent of ${name} is, and that is no other stage`,
          allowed: 'allowed: the input or the delivery file, not both; or the image of the stage that the file names as the parent',
        },
      ]
