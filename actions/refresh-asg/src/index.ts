import {
  failedOutput,
  groupsOutput,
  isPost,
  jobOf,
  planOutput,
  type Runtime,
  refreshesOutput,
  report,
  sayBegun,
  targetsOutput,
} from '@golden-ami/actions-kit'
import { tell } from './deployment.ts'
import { readWish } from './inputs.ts'
import { refresh } from './main.ts'
import { NO_OUTPUTS } from './outputs.ts'
import { clearUpRefresh } from './post.ts'
import { summary } from './summary.ts'
import { verdictsOutput } from './verdicts-output.ts'

export const run = (runtime: Runtime): Promise<void> =>
  isPost(runtime) ? clearUpRefresh(runtime) : report(runtime, NO_OUTPUTS, () => main(runtime))

const main = async (runtime: Runtime) => {
  sayBegun(runtime)
  const wish = await readWish(runtime)
  for (const setting of wish.settings) runtime.line(setting)
  const answer = await refresh(wish, runtime, await jobOf(runtime, wish.job, wish.token))
  await tell(wish, answer, runtime)
  const { release, image, groups, steps } = answer
  const outputs = {
    release,
    'ami-id': image,
    targets: targetsOutput(answer.targets),
    groups: groupsOutput(groups),
    'failed-targets': failedOutput(answer.targets),
    'refresh-ids': refreshesOutput(groups),
    verdicts: verdictsOutput(answer.watching),
    plan: planOutput(steps),
  }
  return {
    conclusion: answer,
    outputs,
    summary: summary(wish.image === undefined ? wish.environment.name : 'groups', answer, wish.environment),
  }
}
