/** Did Image Builder test the image before it made it available? */
import { isUnknown } from '../unknown.ts'
import type { ImageEvidence } from './evidence.ts'
import type { Ask } from './question.ts'
import { notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askTests: Ask<'tests'> = ({ wish: { environment }, world: { images }, candidate: { image } }) =>
  testsGate({ required: environment.requireTests, image, build: images.build })

export interface TestsFacts extends Pick<ImageEvidence, 'build'> {
  readonly required: boolean
  /** AMI id in the home account and region. */
  readonly image: string
}

export const testsGate = ({ required, image, build }: TestsFacts): VerdictOf<'tests'> => {
  const gate = 'tests'
  if (!required) return { gate, verdict: 'pass', because: 'no tests are asked for' }
  if (isUnknown(build)) return { gate, ...verdictOn([notKnown(build, `nothing says whether it was tested: ${build.why}`)]) }
  const { arn, status, tested, images } = build
  if (!images.includes(image)) return { gate, verdict: 'fail', because: `${arn}, which its tag names, did not make ${image}` }
  if (!tested) return { gate, verdict: 'fail', because: `${arn} was built without its tests` }
  if (status !== 'AVAILABLE') return { gate, verdict: 'inconclusive', because: `${arn} is ${status || 'in no known state'}` }
  return { gate, verdict: 'pass', because: `Image Builder tested ${arn}`, evidence: { tests: arn } }
}
