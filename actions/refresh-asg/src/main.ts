/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
import { awsContext, type Job, type Runtime } from '@golden-ami/actions-kit'
import { connect } from '@golden-ami/aws'
import type { Answer } from './answer.ts'
import type { RefreshWish } from './inputs.ts'
import { watchGroups } from './live/watch.ts'
import { refreshEnvironment } from './refresh-environment.ts'
import { refreshGroups } from './refresh-groups.ts'

export const refresh = async (wish: RefreshWish, runtime: Runtime, job: Job): Promise<Answer> => {
  const connecting = () =>
    connect(awsContext(runtime, wish.audience), wish.delivery, wish.environment, wish.fromFile, { onlyLooks: wish.dryRun })
  const live = watchGroups(runtime, wish.environment.zone)
  const answer =
    wish.image === undefined
      ? await refreshEnvironment(wish, runtime, job, connecting, live)
      : await refreshGroups(wish, wish.image, runtime, job, connecting, live)
  return { ...answer, watching: live.seen() }
}
