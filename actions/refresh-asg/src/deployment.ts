/** What a rollout tells GitHub of its deployment. */
import type { Runtime } from '@golden-ami/actions-kit'
import { type Deployment, tellDeployment } from '@golden-ami/actions-kit/github-deployment'
import type { Answer } from './answer.ts'
import type { RefreshWish } from './inputs.ts'

/** Undefined: it has nothing to do with a deployment. */
const stateOf = ({ outcome, code }: Answer): Deployment['state'] | undefined => {
  switch (outcome) {
    case 'refreshed':
      return 'success'
    case 'unchanged':
      return 'success-if-any'
    case 'still-running':
    case 'configured':
    case 'paused':
      return 'in_progress'
    case 'rolled-back':
      return 'failure'
    case 'failed':
      return code === 'rollout.failed' ? 'failure' : undefined
    case 'planned':
    case 'contested':
      return undefined
  }
}

/** GitHub's trouble is none of the rollout's: it is a warning. */
export const tell = async (wish: RefreshWish, answer: Answer, runtime: Runtime): Promise<void> => {
  const release = answer.intended ?? answer.release
  const state = stateOf(answer)
  if (!wish.deployment || state === undefined || release === '') return
  const environment = wish.environment.name
  const whyNot = await tellDeployment(runtime, wish.token, { environment, release, state, why: answer.why })
  if (whyNot !== undefined) runtime.annotate('warning', `GitHub does not tell the deployment of ${release} to ${environment}: ${whyNot}`)
}
