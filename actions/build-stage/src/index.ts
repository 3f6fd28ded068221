import { type Concluded, isPost, jobOf, json, planOutput, type Runtime, report, sayBegun } from '@golden-ami/actions-kit'
import { amisOf, type Build } from '@golden-ami/domain'
import type { Answer } from './answer.ts'
import { failureLines, tellFailure } from './failed-build.ts'
import { readWish } from './inputs.ts'
import { tellDocuments } from './log/documents.ts'
import { build } from './main.ts'
import { NO_OUTPUTS, type Outputs } from './outputs.ts'
import { findingsOutput } from './page/findings-text.ts'
import { cancelWhatIsLeft } from './post.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  isPost(runtime) ? cancelWhatIsLeft(runtime) : report(runtime, NO_OUTPUTS, () => main(runtime))

const main = async (runtime: Runtime): Promise<Concluded<Outputs>> => {
  sayBegun(runtime)
  const wish = await readWish(runtime)
  for (const setting of wish.settings) runtime.line(setting)
  tellDocuments(runtime, wish)
  const answer = await build(wish, runtime, await jobOf(runtime, wish.job, wish.token))
  const { region } = wish.delivery.home
  tellFailure(runtime, answer, region)
  const outputs = await outputsOf(runtime, answer, region)
  const told = failureLines(answer, region).join('\n')
  return { conclusion: answer, outputs, summary: summary(wish.stage.name, region, answer, wish.notReproducible), told }
}

const outputsOf = async (runtime: Runtime, answer: Answer, region: string): Promise<Outputs> => {
  const { cached, build, made, evidence, steps } = answer
  const packages = evidence?.packages
  const path = packages ? await runtime.writeTemporary('packages.json', JSON.stringify(packages)) : ''
  return {
    'ami-id': build ? amiAtHome(build, region) : '',
    'image-arn': build?.arn ?? '',
    release: build?.release ?? '',
    version: build?.release.split('/')[0] ?? '',
    fingerprint: made?.fingerprint ?? '',
    // Without its parent nobody knows what to look for.
    'cache-hit': made ? String(cached) : '',
    'parent-ami-id': made?.parent.id ?? '',
    architecture: made?.ingredients.architecture ?? '',
    amis: json(build ? amisOf(build) : []),
    packages: path,
    findings: findingsOutput(answer),
    tests: testsOutput(answer),
    plan: planOutput(steps),
  }
}

/** A build that did not come everywhere may have come home all the same: the account is the one in its ARN. */
const amiAtHome = (build: Build, region: string): string =>
  build.ami?.id ?? amisOf(build).find(ami => ami.region === region && build.arn.includes(`:${ami.account}:`))?.id ?? ''

/** An image is available only after its tests have passed, where it has any. */
const testsOutput = ({ build }: Answer): string => (build?.state === 'available' ? (build.tested ? 'passed' : 'none') : '')
