import { type Runtime, report } from '@golden-ami/actions-kit'
import { UserError } from '@golden-ami/domain'
import { readWish } from './inputs.ts'
import { tag } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const inputs = await readWish(runtime)
    const { image } = inputs.wish
    const answer = await tag(inputs, runtime)
    runtime.output('ami-id', image)
    runtime.output('release', answer.release)
    runtime.output('tags', JSON.stringify(Object.fromEntries(answer.tags)))
    runtime.output('plan', JSON.stringify(answer.steps))
    runtime.output('outcome', answer.outcome)
    await runtime.summary(summary(image, answer))
    runtime.line(`${answer.outcome}: ${answer.why}`)
    if (answer.outcome === 'still-running') runtime.annotate('warning', `Still running: ${answer.why}. Run again to go on.`)
    return answer.code ? new UserError(answer.code, answer.why) : undefined
  })
