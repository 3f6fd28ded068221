/** https://docs.github.com/en/rest/deployments/deployments and statuses */
import type { Deployment, DeploymentStatus } from './github.ts'
import { ApiError, iso, paged, type Route, type RouteCall, type Schemas, type Told } from './route.ts'
import { userOf } from './runs.ts'

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

const deploymentOf = ({ github, parameters }: RouteCall): Deployment => {
  const deployment = github.deployments.find(({ id }) => String(id) === parameters.deployment_id)
  if (!deployment) throw new ApiError(404, 'Not Found')
  return deployment
}
const describe = (deployment: Deployment): Told<Schemas['deployment']> => ({
  id: deployment.id,
  environment: deployment.environment,
  original_environment: deployment.environment,
  ref: deployment.ref,
  sha: deployment.sha,
  task: deployment.task,
  payload: deployment.payload as Record<string, never>,
  description: deployment.description,
  creator: userOf(deployment.creator),
  created_at: iso(deployment.at),
  updated_at: iso(deployment.statuses.at(-1)?.at ?? deployment.at),
})
const describeStatus = (status: DeploymentStatus): Told<Schemas['deployment-status']> => ({
  id: status.id,
  state: status.state as Schemas['deployment-status']['state'],
  description: status.description,
  environment_url: status.environmentUrl,
  created_at: iso(status.at),
  updated_at: iso(status.at),
})
const text = (value: unknown, fallback = ''): string => (typeof value === 'string' ? value : fallback)

export const DEPLOYMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments',
    needs: ['deployments', 'read'],
    handle: ({ github, search }) => {
      const asked = (['environment', 'sha', 'ref', 'task'] as const).filter(key => search.get(key))
      const found = github.deployments.filter(deployment => asked.every(key => deployment[key] === search.get(key)))
      return paged(found.toReversed(), search).map(describe)
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/deployments',
    needs: ['deployments', 'write'],
    status: 201,
    handle: ({ github, token, body }) => {
      if (!text(body.ref)) throw new ApiError(422, 'Validation Failed: ref is missing')
      const deployment = github.deploy({
        environment: text(body.environment, 'production'),
        ref: text(body.ref),
        sha: github.commits.find(text(body.ref))?.sha ?? github.repository.sha,
        creator: token.run.trigger.actor,
        task: text(body.task, 'deploy'),
        payload: body.payload ?? {},
        description: text(body.description),
      })
      return describe(deployment)
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}',
    needs: ['deployments', 'read'],
    handle: call => describe(deploymentOf(call)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    needs: ['deployments', 'read'],
    handle: call => paged(deploymentOf(call).statuses.toReversed(), call.search).map(describeStatus),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    needs: ['deployments', 'write'],
    status: 201,
    handle: call => {
      const state = text(call.body.state)
      if (!STATES.includes(state)) throw new ApiError(422, `Validation Failed: state '${state}'`)
      return describeStatus(
        call.github.report(deploymentOf(call), {
          state: state as DeploymentStatus['state'],
          description: text(call.body.description),
          environmentUrl: text(call.body.environment_url),
        }),
      )
    },
  },
]
