/** Two ways to the same machine: groups of an environment, or groups that no environment describes. */
import { awsEdge, type Runtime } from '@golden-ami/actions-kit'
import { connect } from '@golden-ami/aws'
import type { Answer } from './answer.ts'
import type { RefreshWish } from './inputs.ts'
import { refreshEnvironment } from './refresh-environment.ts'
import { refreshGroups } from './refresh-groups.ts'

export const refresh = async (wish: RefreshWish, runtime: Runtime): Promise<Answer> => {
  const { delivery, environment, fromFile, image } = wish
  const clients = await connect(awsEdge(runtime, wish.audience), delivery, environment, fromFile, { onlyLooks: wish.dryRun })
  return image === undefined ? refreshEnvironment(wish, runtime, clients) : refreshGroups(wish, image, runtime, clients)
}
