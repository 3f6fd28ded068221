/** Inputs and delivery file → one wish, or all complaints together. */
import {
  AMI_ID,
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

export interface RefreshWish {
  readonly delivery: DeliveryFile
  readonly environment: Environment
  readonly target: Target
  /** Given: the groups are to run this image, and nothing is recorded. */
  readonly image: string | undefined
  /** Whether a delivery file was read: its account is then the one that must be met. */
  readonly fromFile: boolean
  readonly settings: readonly string[]
  readonly dryRun: boolean
}

const INPUTS = {
  environment: optional(textInput(ENVIRONMENT_NAME)),
  'ami-id': optional(textInput(AMI_ID)),
  'dry-run': required(booleanInput),
}
/** What inputs do not say of an image without an environment. */
const UNNAMED = 'image'
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'

export const readWish = async (runtime: Runtime): Promise<RefreshWish> => {
  const config = await readConfig(runtime)
  const own = readInputs(INPUTS, runtime.input)
  const complaints: Complaint[] = [...('complaints' in config ? config.complaints : []), ...('complaints' in own ? own.complaints : [])]
  const file = 'file' in config ? config.file : undefined
  const image = runtime.input('ami-id')
  const named = runtime.input('environment')
  if (image !== '' && file)
    complaints.push({
      at: { source: 'input ami-id' },
      wrong: `${file.path} describes the groups, whose image is the pointer's`,
      allowed: 'allowed: environment, or config: none with ami-id and auto-scaling-groups',
    })
  if (image !== '' && named !== '')
    complaints.push({
      at: { source: 'input ami-id' },
      wrong: "an environment is named too, whose image is the pointer's",
      allowed: 'allowed: ami-id or environment, not both',
    })
  if (image === '' && named === '')
    complaints.push({
      at: { source: 'input environment' },
      wrong: 'neither environment nor ami-id is given',
      allowed: 'allowed: the name of an environment, or an AMI id in ami-id',
    })
  const environment = named || UNNAMED
  const described = homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? 'us-east-1', image === '' ? {} : { family: UNNAMED })
  const read = readDelivery(runtime, 'refresh-asg', file, { environment }, file ? undefined : described)
  if ('complaints' in read) complaints.push(...read.complaints)
  if (complaints.length > 0 || 'complaints' in read || 'complaints' in own) throw invalidInput(complaints)
  const found = read.delivery.environments.find(({ name }) => name === environment)
  const [target] = found?.targets ?? []
  if (!found || !target) throw new Error(`environment ${environment} was not read`)
  return {
    delivery: read.delivery,
    environment: found,
    target,
    image: own.values['ami-id'],
    fromFile: file !== undefined,
    settings: read.settings,
    dryRun: own.values['dry-run'],
  }
}
