/** What came of a verdict. */
import type { VerdictKind } from './answer.ts'

export interface CanaryVerdict {
  readonly name: string
  readonly by: VerdictKind
  /** `open`: it is still to be told. No data never passes: that is inconclusive. */
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'open'
  /** A clause with its numbers; untrusted text where AWS or a service says it. */
  readonly because: string
  /** It could not be asked at all, for good: that says nothing of the image. */
  readonly unasked?: true
}
export type Judgement = Pick<CanaryVerdict, 'verdict' | 'because' | 'unasked'>

export const pass = (because: string): Judgement => ({ verdict: 'pass', because })
export const fail = (because: string): Judgement => ({ verdict: 'fail', because })
export const inconclusive = (because: string): Judgement => ({ verdict: 'inconclusive', because })
