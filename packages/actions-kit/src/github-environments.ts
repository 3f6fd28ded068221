/** What GitHub tells of the environments that jobs run in. Imported only by actions that ask it. */
import { type EnvironmentSettings, type ProtectionFacts, reviewableIn, workflowEnvironments } from '@golden-ami/domain'
import { claimsOf, idToken } from './id-token.ts'
import { type Octokit, octokitOf } from './octokit.ts'
import { readText } from './read-text.ts'
import type { Runtime } from './runtime.ts'
import { readYaml } from './yaml.ts'

type Place = { readonly owner: string; readonly repo: string }
type EnvironmentAnswer = Awaited<ReturnType<Octokit['rest']['repos']['getEnvironment']>>['data']

const placeOf = ({ github }: Runtime): Place => {
  const [owner = '', repo = ''] = github.repository.split('/')
  return { owner, repo }
}
const NO_TOKEN = 'the input github-token is empty'
const whyNot = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The environment that this job runs in: only its OIDC token tells. */
export const environmentOfJob = async (runtime: Runtime): Promise<ProtectionFacts['job']> => {
  const answer = await idToken(runtime)
  if ('because' in answer) return { unreadable: answer.because }
  const claims = claimsOf(answer.token)
  if (!claims) return { unreadable: 'GitHub answered with something that is no token' }
  return { environment: typeof claims.environment === 'string' ? claims.environment : undefined }
}

/** `can_admins_bypass` is told, and is not in GitHub's description of its API. */
const settingsOf = (answer: EnvironmentAnswer, listed: readonly string[]): EnvironmentSettings => {
  const rules = (answer.protection_rules ?? []) as readonly { type: string; reviewers?: unknown[]; prevent_self_review?: boolean }[]
  const review = rules.find(({ type }) => type === 'required_reviewers')
  const bypass = (answer as { readonly can_admins_bypass?: unknown }).can_admins_bypass
  const policy = answer.deployment_branch_policy
  return {
    reviewers: review?.reviewers?.length ?? 0,
    preventSelfReview: review?.prevent_self_review === true,
    adminsCanBypass: typeof bypass === 'boolean' ? bypass : undefined,
    branches: !policy ? 'any' : policy.protected_branches ? 'protected' : { listed },
  }
}

/**
 * @see https://docs.github.com/en/rest/deployments/environments#get-an-environment
 * @see https://docs.github.com/en/rest/deployments/branch-policies#list-deployment-branch-policies
 */
export const environmentSettings = async (runtime: Runtime, token: string, name: string): Promise<ProtectionFacts['settings']> => {
  if (token === '') return { unreadable: NO_TOKEN }
  const place = placeOf(runtime)
  try {
    const octokit = await octokitOf(runtime, token)
    const { data } = await octokit.rest.repos.getEnvironment({ ...place, environment_name: name })
    if (!data.deployment_branch_policy?.custom_branch_policies) return settingsOf(data, [])
    const policies = await octokit.rest.repos.listDeploymentBranchPolicies({ ...place, environment_name: name, per_page: 100 })
    const listed = policies.data.branch_policies.map(({ name: pattern = '', type }) => (type === 'tag' ? `tag ${pattern}` : pattern))
    return settingsOf(data, listed)
  } catch (error) {
    return (error as { readonly status?: unknown }).status === 404 ? 'missing' : { unreadable: whyNot(error) }
  }
}

/** Environments of the repository that ask for a review; undefined: they cannot be read. */
const askingForReview = async (runtime: Runtime, token: string): Promise<readonly string[] | undefined> => {
  if (token === '') return undefined
  const place = placeOf(runtime)
  try {
    const octokit = await octokitOf(runtime, token)
    const { data } = await octokit.rest.repos.getAllEnvironments({ ...place, per_page: 100 })
    const all = data.environments
    if (!all || (data.total_count ?? 0) > all.length) return undefined
    return all.filter(answer => settingsOf(answer, []).reviewers > 0).map(({ name }) => name)
  } catch {
    return undefined
  }
}

/** Environments that the jobs of this run's workflow name; undefined: the file is not in the workspace, or does not tell. */
const namedByWorkflow = async (runtime: Runtime): Promise<readonly string[] | undefined> => {
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(runtime.github.workflowRef)?.[1]
  const read = path === undefined ? undefined : await readText(runtime, path, { source: path })
  if (path === undefined || !read || !('text' in read)) return undefined
  const yaml = readYaml(read.text, path)
  return 'tree' in yaml ? workflowEnvironments(yaml.tree) : undefined
}

/** The environments in which this run can collect reviews; undefined: nobody can tell. */
export const reviewableEnvironments = async (runtime: Runtime, token: string): Promise<readonly string[] | undefined> =>
  reviewableIn(await namedByWorkflow(runtime), await askingForReview(runtime, token))
