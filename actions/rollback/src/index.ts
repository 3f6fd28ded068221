import { groupsOutput, isPost, jobOf, json, planOutput, type Runtime, report, sayBegun, targetsOutput } from '@golden-ami/actions-kit'
import { readWish } from './inputs.ts'
import { rollBackEnvironment } from './main.ts'
import { NO_OUTPUTS } from './outputs.ts'
import { clearUpRollback } from './post.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  isPost(runtime) ? clearUpRollback(runtime) : report(runtime, NO_OUTPUTS, () => main(runtime))

const main = async (runtime: Runtime) => {
  sayBegun(runtime)
  const inputs = await readWish(runtime)
  for (const setting of inputs.settings) runtime.line(setting)
  const answer = await rollBackEnvironment(inputs, runtime, await jobOf(runtime, inputs.job, inputs.token))
  const { release, image, left, groups, candidates, steps } = answer
  const outputs = {
    ...{ release, 'ami-id': image, left },
    targets: targetsOutput(answer.targets),
    groups: groupsOutput(groups),
    candidates: json(candidates),
    plan: planOutput(steps),
  }
  return { conclusion: answer, outputs, summary: summary(inputs.environment.name, inputs.reason, answer) }
}
