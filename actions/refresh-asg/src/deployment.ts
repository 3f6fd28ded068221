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
      return code === 'rollout.failed' || code === 'rollout.place' ? 'failure' : undefined
    case 'reverted':
      return 'failure-if-any'
    case 'planned':
    case 'contested':
      return undefined
  }
}

/** What was being gone back from already failed in an earlier run; what is gone back to is not deployed, and does not fail. */
const deployed = (answer: Answer): { readonly release?: string | undefined; readonly state: Deployment['state'] | undefined } =>
  answer.goesBack
    ? { release: answer.goesBack.from, state: answer.outcome === 'rolled-back' ? 'failure-if-any' : undefined }
    : { release: answer.intended ?? answer.release, state: stateOf(answer) }

/** GitHub's trouble is none of the rollout's: it is a warning. */
export const tell = async (wish: RefreshWish, answer: Answer, runtime: Runtime): Promise<void> => {
  const { release = '', state } = deployed(answer)
  if (!wish.deployment || state === undefined || release === '') return
  const environment = wish.environment.name
  const whyNot = await tellDeployment(runtime, wish.token, { environment, release, state, why: answer.why })
  if (whyNot !== undefined) runtime.annotate('warning', `GitHub does not tell the deployment of ${release} to ${environment}: ${whyNot}`)
}
