/** Reads the delivery file, or the inputs that describe what it would say. */
import { type ActionName, type Complaint, complaintsAbout, type DeliveryFile, type LocatedMap, readDeliveryFile } from '@golden-ami/domain'
import { deliveryTree } from './inputs/delivery-tree.ts'
import { settingsLines } from './inputs/settings.ts'
import { readText } from './read-text.ts'
import type { Runtime } from './runtime.ts'

export const DEFAULT_CONFIG = '.github/golden-ami.yml'
/** As the input `config`: there is a file, and it is not to be read. */
const NONE = 'none'

export interface DeliveryText {
  readonly path: string
  readonly text: string
}
interface Complaints {
  readonly complaints: readonly Complaint[]
}
/**
 * The file that the input `config` names, or the default one when it is there; undefined: inputs describe the delivery.
 * @param named the input `config`; empty when it is not given
 */
export const readConfig = async (runtime: Runtime, named: string): Promise<{ readonly file: DeliveryText | undefined } | Complaints> => {
  if (named === NONE) return { file: undefined }
  const path = named || DEFAULT_CONFIG
  const allowed = `allowed: a path in the repository (check it out first), or ${NONE}`
  const read = await readText(runtime, path, { source: 'input config' }, allowed)
  if ('missing' in read && read.missing && named === '') return { file: undefined }
  return 'text' in read ? { file: { path, text: read.text } } : read
}

export interface Delivery {
  readonly delivery: DeliveryFile
  /** A line for every setting, with who said so. */
  readonly settings: readonly string[]
}
/**
 * @param names what stands for `*` in the paths of keys: the environment or the stage that the run is about
 * @param known what inputs cannot say without a file, such as the account that the job runs in
 */
export const readDelivery = (
  runtime: Runtime,
  action: ActionName,
  file: DeliveryText | undefined,
  names: { readonly environment?: string; readonly stage?: string },
  known?: LocatedMap,
): Delivery | Complaints => {
  const answer = deliveryTree({ action, input: runtime.input, file, ...names, ...(known ? { known } : {}) })
  if ('complaints' in answer) return answer
  const complaints = complaintsAbout(answer.tree)
  if (complaints.length > 0) return { complaints }
  return { delivery: readDeliveryFile(answer.tree), settings: settingsLines(answer.tree, action, names.environment ?? names.stage ?? '') }
}
