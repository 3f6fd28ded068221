/** The JSON file with everything that the decision page shows. Whoever reads it relies on its form, which is not that of our own types. */
import { isUnknown } from '@golden-ami/domain'
import type { Answer } from '../answer.ts'
import type { Shown } from '../page/page.ts'

export const evidenceFile = (shown: Shown, cells: Answer['cells']): string => JSON.stringify({ ...shown, cells }, inFile)

/** What is not known says why: `unknown`, of findings `unscanned`; of what could not be read in the environment before `what` and `because`. */
const inFile = (key: string, value: unknown): unknown => {
  if (!isUnknown(value)) return value
  if ('what' in value) return { what: value.what, because: value.why }
  return key === 'findings' ? { unscanned: value.why } : { unknown: value.why }
}
