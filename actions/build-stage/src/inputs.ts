/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
  audienceInput,
  booleanInput,
  enumInput,
  homeOfJob,
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
} from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import type { Irreproducible } from '@golden-ami/component-document'
import { type Complaint, type DeliveryFile, invalidInput, type Stage } from '@golden-ami/domain'
import { NAME } from '@golden-ami/domain/delivery-file/texts'
import { readComponents } from './components.ts'

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
  force: required(booleanInput),
  'on-cancel': required(enumInput('cancel', 'leave')),
  'dry-run': required(booleanInput),
  audience: optional(audienceInput),
  ...JOB_INPUTS,
}
/** With a file the input `parent` hands over what the parent stage built; without one it describes the stage. */
const HANDED_OVER = { parent: optional(textInput(AMI_ID)) }
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'

export const readWish = async (runtime: Runtime): Promise<StageWish> => {
  const config = await readConfig(runtime)
  const file = 'file' in config ? config.file : undefined
  const own = readInputs(INPUTS, runtime.input)
  const handed = file ? readInputs(HANDED_OVER, runtime.input) : { values: { parent: undefined } }
  const name = runtime.input('stage')
  const read =
    'complaints' in config
      ? { complaints: [] }
      : readDelivery(
          file ? { ...runtime, input: input => (input === 'parent' ? '' : runtime.input(input)) } : runtime,
          'build-stage',
          file,
          { stage: name },
          file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1'),
        )
  const complaints: Complaint[] = [config, own, handed, read].flatMap(answer => ('complaints' in answer ? answer.complaints : []))
  const stage = 'delivery' in read ? read.delivery.stages.find(one => one.name === name) : undefined
  if (stage && file && runtime.input('parent') !== '' && stage.parent.is !== 'stage')
    complaints.push({
      at: { source: 'input parent' },
      wrong: `${file.path} says what the parent of ${name} is, and that is no other stage`,
      allowed: 'allowed: the input or the delivery file, not both; or the image of the stage that the file names as the parent',
    })
  const documents = await readComponents(runtime, stage?.components ?? [])
  complaints.push(...documents.complaints)
  if (complaints.length > 0 || !('delivery' in read) || !('values' in own) || !('values' in handed)) throw invalidInput(complaints)
  if (!stage) throw new Error(`stage ${name} was not read`)
  return {
    delivery: read.delivery,
    stage,
    components: documents.components,
    warnings: documents.warnings,
    notReproducible: documents.notReproducible,
    handedOver: handed.values.parent,
    fromFile: file !== undefined,
    settings: read.settings,
    force: own.values.force,
    onCancel: own.values['on-cancel'],
    dryRun: own.values['dry-run'],
    audience: own.values.audience ?? STS_AUDIENCE,
    token: runtime.input('github-token'),
    job: own.values,
  }
}
