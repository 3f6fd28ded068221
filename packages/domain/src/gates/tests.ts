/** Did Image Builder test the image before it made it available? */
import type { Verdict } from './verdict.ts'

/**
 * The build that the image came from, by its tag `golden-ami:image-arn`: GetImage.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
 */
export interface TestedBuild {
  readonly arn: string
  /** Image Builder's word: an image whose tests failed is FAILED, never AVAILABLE. */
  readonly status: string
  /** Its test phase was not switched off. */
  readonly tested: boolean
  /** AMI ids that the build made: the tag may lie. */
  readonly images: readonly string[]
}
export interface TestsFacts {
  readonly required: boolean
  /** AMI id in the home account and region. */
  readonly image: string
  readonly build: TestedBuild | { readonly unreadable: string }
}

export const testsGate = ({ required, image, build }: TestsFacts): Verdict => {
  const gate = 'tests'
  if (!required) return { gate, verdict: 'pass', because: 'no tests are asked for' }
  if ('unreadable' in build) return { gate, verdict: 'inconclusive', because: `nothing says whether it was tested: ${build.unreadable}` }
  const { arn, status, tested, images } = build
  if (!images.includes(image)) return { gate, verdict: 'fail', because: `${arn}, which its tag names, did not make ${image}` }
  if (!tested) return { gate, verdict: 'fail', because: `${arn} was built without its tests` }
  if (status !== 'AVAILABLE') return { gate, verdict: 'inconclusive', because: `${arn} is ${status || 'in no known state'}` }
  return { gate, verdict: 'pass', because: `Image Builder tested ${arn}`, evidence: { tests: arn } }
}
