import { type Runtime, report } from '@golden-ami/actions-kit'
import { UserError } from '@golden-ami/domain'
import { readWish } from './inputs.ts'
import { promoteRelease } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const inputs = await readWish(runtime)
    const answer = await promoteRelease(inputs, runtime)
    const { environment } = inputs
    runtime.output('release', answer.release)
    runtime.output('ami-id', answer.image)
    runtime.output('previous-ami-id', answer.previous.image)
    runtime.output('decision', answer.decision ?? '')
    runtime.output('due-at', answer.dueAt)
    runtime.output('gates', JSON.stringify(answer.verdicts))
    runtime.output('plan', JSON.stringify(answer.steps.map(({ do: verb, on, because }) => ({ do: verb, on, because }))))
    runtime.output('plan-hash', answer.planHash)
    runtime.output('targets', JSON.stringify(environment.targets.map(({ name, account, region }) => ({ name, account, region }))))
    runtime.output('outcome', answer.outcome)
    await runtime.summary(summary(environment.name, answer))
    runtime.line(`${answer.outcome}: ${answer.why}`)
    if (answer.outcome === 'deferred')
      runtime.annotate('notice', `Deferred${answer.dueAt === '' ? '' : ` until ${answer.dueAt}`}: ${answer.why}`)
    return answer.code ? new UserError(answer.code, answer.why) : undefined
  })
