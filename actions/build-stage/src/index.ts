import { type Runtime, report } from '@golden-ami/actions-kit'
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
  await writeOutputs(runtime, answer)
  await runtime.summary(summary(wish.stage.name, region, answer))
  runtime.line(`${answer.outcome}: ${answer.why}`)
  if (answer.outcome === 'still-running') runtime.annotate('warning', `Still running: ${answer.why}. Run again to go on.`)
  return answer.code ? new UserError(answer.code, failureMessage(answer, region)) : undefined
}

const writeOutputs = async (runtime: Runtime, { outcome, build, made, packages, steps }: Answer): Promise<void> => {
  const path = packages ? await runtime.writeTemporary('packages.json', JSON.stringify(packages)) : ''
  const outputs = {
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
    plan: JSON.stringify(steps.map(({ do: verb, on, because }) => ({ do: verb, on, because }))),
    outcome,
  }
  for (const [name, value] of Object.entries(outputs)) runtime.output(name, value)
}

/** What the annotation says: the reason, the last lines of the log, where the rest is. */
const failureMessage = ({ why, failure, build, made }: Answer, region: string): string => {
  if (!failure || !build || !made) return /[.!?]$/.test(why) ? why : `${why}.`
  const lines = failure.lines.map(line => `\n  ${line}`).join('')
  return `${why}${lines}\nLog: ${logUrl(region, made.recipe, build.release)}\n`
}
