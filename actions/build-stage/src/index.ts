import { conclude, planOutput, type Runtime, report } from '@golden-ami/actions-kit'
import { logUrl, UserError } from '@golden-ami/domain'
import type { Answer } from './answer.ts'
import { readWish } from './inputs.ts'
import { isPost, sayBegun } from './kept-state.ts'
import { build } from './main.ts'
import { cancelWhatIsLeft } from './post.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> => (isPost(runtime) ? cancelWhatIsLeft(runtime) : report(runtime, () => main(runtime)))

const main = async (runtime: Runtime): Promise<UserError | undefined> => {
  sayBegun(runtime)
  const wish = await readWish(runtime)
  for (const setting of wish.settings) runtime.line(setting)
  const answer = await build(wish, runtime)
  const { region } = wish.delivery.home
  const outputs = await outputsOf(runtime, answer)
  const failure = await conclude(runtime, answer, outputs, summary(wish.stage.name, region, answer))
  return failure && new UserError(failure.code, failureMessage(answer, region))
}

const outputsOf = async (
  runtime: Runtime,
  { outcome, build, made, packages, steps }: Answer,
): Promise<Readonly<Record<string, string>>> => {
  const path = packages ? await runtime.writeTemporary('packages.json', JSON.stringify(packages)) : ''
  return {
    'ami-id': build?.ami?.id ?? '',
    'image-arn': build?.arn ?? '',
    release: build?.release ?? '',
    version: build?.release.split('/')[0] ?? '',
    fingerprint: made?.fingerprint ?? '',
    'cache-hit': String(outcome === 'cache-hit'),
    'parent-ami-id': made?.parent.id ?? '',
    architecture: made?.ingredients.architecture ?? '',
    amis: JSON.stringify(build?.amis ?? []),
    packages: path,
    plan: planOutput(steps),
  }
}

/** What the annotation says: the reason, the last lines of the log, where the rest is. */
const failureMessage = ({ why, failure, build, made }: Answer, region: string): string => {
  if (!failure || !build || !made) return /[.!?]$/.test(why) ? why : `${why}.`
  const lines = failure.lines.map(line => `\n  ${line}`).join('')
  return `${why}${lines}\nLog: ${logUrl(region, made.recipe, build.release)}\n`
}
