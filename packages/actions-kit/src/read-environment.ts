/** What an action that works on one environment is told of it by the delivery file; groups without one are described by inputs. */
import type { ActionName, Complaint, DeliveryFile, Environment } from '@golden-ami/domain'
import { DEFAULT_CONFIG, type DeliveryText, readConfig, readDelivery } from './delivery.ts'
import { homeOfJob } from './inputs/delivery-tree.ts'
import type { Runtime } from './runtime.ts'

export interface EnvironmentDelivery {
  readonly delivery: DeliveryFile
  readonly environment: Environment
  /** Whether a delivery file was read: its accounts are then the ones that must be met. */
  readonly fromFile: boolean
  /** A line for every setting, with who said so. */
  readonly settings: readonly string[]
}
export interface EnvironmentRead {
  /** The delivery file, when there is one. */
  readonly file: DeliveryText | undefined
  readonly complaints: readonly Complaint[]
  /** Undefined when something is wrong, or when no environment is named, or none that can be. */
  readonly found: EnvironmentDelivery | undefined
}
/** Without a file nothing is compared with the job's account. */
const ANY_ACCOUNT = '000000000000'
const ANY_REGION = 'us-east-1'

/**
 * @param named the inputs `config` and `environment`; that the latter is empty or malformed is for the caller to complain about
 * @param unsaid for what no environment describes: the name of it, and keys beside `home` that inputs need not say. Absent: there has to be
 *   a file, as gates, windows and holds have no other place to be written
 */
export const readEnvironment = async (
  runtime: Runtime,
  action: ActionName,
  { config: path, environment: name }: { readonly config: string; readonly environment: string },
  unsaid?: { readonly name: string; readonly keys: { readonly [key: string]: string } },
): Promise<EnvironmentRead> => {
  const config = await readConfig(runtime, path)
  if ('complaints' in config) return { file: undefined, complaints: config.complaints, found: undefined }
  const { file } = config
  if (!file && !unsaid) return { file: undefined, complaints: [withoutFile(path)], found: undefined }
  const environmentName = file ? name : name || (unsaid?.name ?? '')
  const known = file ? undefined : homeOfJob(ANY_ACCOUNT, runtime.aws.region ?? ANY_REGION, unsaid?.keys)
  const read = readDelivery(runtime, action, file, { environment: environmentName }, known)
  if ('complaints' in read) return { file, complaints: read.complaints, found: undefined }
  const environment = read.delivery.environments.find(one => one.name === environmentName)
  if (!environment) return { file, complaints: [], found: undefined }
  return { file, complaints: [], found: { ...read, environment, fromFile: file !== undefined } }
}

const withoutFile = (config: string): Complaint =>
  config === ''
    ? {
        at: { source: 'input config' },
        wrong: `there is no ${DEFAULT_CONFIG} in the workspace, and nothing else describes an environment`,
        allowed: 'required: the delivery file; was the repository checked out before this step?',
      }
    : {
        at: { source: 'input config' },
        wrong: `it is ${config}, and nothing but the delivery file describes an environment`,
        allowed: `required: the path of the delivery file, or nothing for ${DEFAULT_CONFIG}`,
      }
