import { conclude, groupsOutput, planOutput, type Runtime, report, targetsOutput } from '@golden-ami/actions-kit'
import { readWish } from './inputs.ts'
import { refresh } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const wish = await readWish(runtime)
    for (const setting of wish.settings) runtime.line(setting)
    const answer = await refresh(wish, runtime)
    const { release, image, groups, steps } = answer
    const outputs = {
      release,
      'ami-id': image,
      targets: targetsOutput(answer.targets),
      groups: groupsOutput(groups),
      plan: planOutput(steps),
    }
    return conclude(runtime, answer, outputs, summary(wish.image === undefined ? wish.environment.name : 'groups', answer))
  })
