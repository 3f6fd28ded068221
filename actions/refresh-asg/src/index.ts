import { groupsOutput, planOutput, type Runtime, report, targetsOutput } from '@golden-ami/actions-kit'
import { tell } from './deployment.ts'
import { readWish } from './inputs.ts'
import { refresh } from './main.ts'
import { NO_OUTPUTS } from './outputs.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, NO_OUTPUTS, async () => {
    const wish = await readWish(runtime)
    for (const setting of wish.settings) runtime.line(setting)
    const answer = await refresh(wish, runtime)
    await tell(wish, answer, runtime)
    const { release, image, groups, steps } = answer
    const outputs = {
      release,
      'ami-id': image,
      targets: targetsOutput(answer.targets),
      groups: groupsOutput(groups),
      plan: planOutput(steps),
    }
    return { conclusion: answer, outputs, summary: summary(wish.image === undefined ? wish.environment.name : 'groups', answer) }
  })
