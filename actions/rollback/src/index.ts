import { type Runtime, report } from '@golden-ami/actions-kit'
import { UserError } from '@golden-ami/domain'
import { readWish } from './inputs.ts'
import { rollBackEnvironment } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const inputs = await readWish(runtime)
    for (const setting of inputs.settings) runtime.line(setting)
    const answer = await rollBackEnvironment(inputs, runtime)
    runtime.output('release', answer.release)
    runtime.output('ami-id', answer.image)
    runtime.output('left', answer.left)
    runtime.output(
      'groups',
      JSON.stringify(answer.groups.map(({ group, outcome, why, instances }) => ({ group, outcome, why, instances }))),
    )
    runtime.output('candidates', JSON.stringify(answer.candidates))
    runtime.output('plan', JSON.stringify(answer.steps.map(({ do: verb, on, because }) => ({ do: verb, on, because }))))
    runtime.output('outcome', answer.outcome)
    await runtime.summary(summary(inputs.environment.name, inputs.reason, answer))
    runtime.line(`${answer.outcome}: ${answer.why}`)
    if (answer.outcome === 'still-running') runtime.annotate('warning', `Still running: ${answer.why}. Run again to go on.`)
    return answer.code ? new UserError(answer.code, answer.why) : undefined
  })
