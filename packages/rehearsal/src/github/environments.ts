/** https://docs.github.com/en/rest/deployments/environments and branch-policies */
import { accountId } from './account-id.ts'
import type { Environment } from './github.ts'
import { ApiError, type Route, type RouteCall, type Schemas, type Told } from './route.ts'
import { userOf } from './runs.ts'

const environmentOf = ({ github, parameters }: RouteCall): Environment => {
  const environment = github.environments.get(parameters.environment_name!.toLowerCase())
  if (!environment) throw new ApiError(404, 'Not Found')
  return environment
}
type Rule = NonNullable<Told<Schemas['environment']>['protection_rules']>[number]
/** GitHub also tells `can_admins_bypass`, which its API description does not have. */
const describe = (environment: Environment): Told<Schemas['environment']> & { can_admins_bypass: boolean } => {
  const { name, branches, adminsCanBypass } = environment
  const id = accountId(name)
  return {
    id,
    name,
    can_admins_bypass: adminsCanBypass,
    protection_rules: rules(environment, id),
    deployment_branch_policy: branches ? { protected_branches: false, custom_branch_policies: true } : null,
  }
}
const rules = ({ waitTimer, reviewers, preventSelfReview, branches }: Environment, id: number): Rule[] => {
  const rules: Rule[] = []
  if (waitTimer > 0) rules.push({ id: id + 1, type: 'wait_timer', wait_timer: waitTimer / 60_000 })
  if (reviewers.length > 0)
    rules.push({
      id: id + 2,
      type: 'required_reviewers',
      prevent_self_review: preventSelfReview,
      reviewers: reviewers.map(login => ({ type: 'User' as const, reviewer: userOf(login) })),
    })
  if (branches) rules.push({ id: id + 3, type: 'branch_policy' })
  return rules
}

export const ENVIRONMENTS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/environments',
    needs: ['actions', 'read'],
    handle: ({ github }) => ({ total_count: github.environments.size, environments: [...github.environments.values()].map(describe) }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/environments/{environment_name}',
    needs: ['actions', 'read'],
    handle: call => describe(environmentOf(call)),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    needs: ['actions', 'read'],
    handle: call => {
      const { branches = [] } = environmentOf(call)
      const policies: Told<Schemas['deployment-branch-policy']>[] = branches.map(name => ({ id: accountId(name), name, type: 'branch' }))
      return { total_count: policies.length, branch_policies: policies }
    },
  },
]
