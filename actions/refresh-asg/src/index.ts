import { type Runtime, report } from '@golden-ami/actions-kit'
import { UserError } from '@golden-ami/domain'
import { readWish } from './inputs.ts'
import { refresh } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const wish = await readWish(runtime)
    for (const setting of wish.settings) runtime.line(setting)
    const answer = await refresh(wish, runtime)
    runtime.output('release', answer.release)
    runtime.output('ami-id', answer.image)
    runtime.output(
      'groups',
      JSON.stringify(answer.groups.map(({ group, outcome, why, instances }) => ({ group, outcome, why, instances }))),
    )
    runtime.output('plan', JSON.stringify(answer.steps))
    runtime.output('outcome', answer.outcome)
    await runtime.summary(summary(wish.image === undefined ? wish.environment.name : 'groups', answer))
    runtime.line(`${answer.outcome}: ${answer.why}`)
    if (answer.outcome === 'paused') runtime.annotate('warning', `Paused: ${answer.why}. Run again later to go on.`)
    if (answer.outcome === 'still-running') runtime.annotate('warning', `Still running: ${answer.why}. Run again to go on.`)
    return answer.code ? new UserError(answer.code, answer.why) : undefined
  })
