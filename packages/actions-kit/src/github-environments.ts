/** What GitHub tells of the environments that jobs run in. Imported only by actions that ask it. */
import {
  type ApprovalsFacts,
  type EnvironmentSettings,
  isUnknown,
  type ProtectionFacts,
  reviewableIn,
  type Unknown,
  unknownBecause,
  workflowEnvironments,
} from '@golden-ami/domain'
import type { Endpoints } from '@octokit/types'
import { githubApi, NO_TOKEN, placeOf, reading, unexpected, whyUnreadable } from './github-api.ts'
import { claimsOf, idToken } from './id-token.ts'
import { readText } from './read-text.ts'
import type { Runtime } from './runtime.ts'
import type { Patience } from './web/web.ts'
import { workflowOfRef } from './workflow-ref.ts'
import { readYaml } from './yaml.ts'

type EnvironmentAnswer = Endpoints['GET /repos/{owner}/{repo}/environments/{environment_name}']['response']['data']

/** The environment that this job runs in: only its OIDC token tells. */
export const environmentOfJob = async (runtime: Runtime, patience: Patience): Promise<ProtectionFacts['job']> => {
  const answer = await idToken(runtime, undefined, patience)
  if (isUnknown(answer)) return answer
  const claims = claimsOf(answer.token)
  if (!claims) return unknownBecause('GitHub answered with something that is no token')
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

const SETTINGS = 'the settings of an environment'
const patternOf = ({ name: pattern = '', type }: { readonly name?: string; readonly type?: string }): string =>
  type === 'tag' ? `tag ${pattern}` : pattern

/**
 * @see https://docs.github.com/en/rest/deployments/environments#get-an-environment
 * @see https://docs.github.com/en/rest/deployments/branch-policies#list-deployment-branch-policies
 */
export const environmentSettings = async (
  runtime: Runtime,
  token: string,
  name: string,
  patience: Patience,
): Promise<ProtectionFacts['settings']> => {
  if (token === '') return NO_TOKEN
  const place = { ...placeOf(runtime), environment_name: name }
  try {
    const api = await githubApi(runtime, token, patience)
    const { data } = await api('GET /repos/{owner}/{repo}/environments/{environment_name}', place)
    if (typeof data?.name !== 'string') throw unexpected('an environment')
    if (!data.deployment_branch_policy?.custom_branch_policies) return reading(SETTINGS, () => settingsOf(data, []))
    const policies = await api('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', {
      ...place,
      per_page: 100,
    })
    if (!Array.isArray(policies.data?.branch_policies)) throw unexpected('the branches of an environment')
    return reading(SETTINGS, () => settingsOf(data, policies.data.branch_policies.map(patternOf)))
  } catch (error) {
    return (error as { readonly status?: unknown }).status === 404 ? 'missing' : whyUnreadable(error)
  }
}

/** Environments of the repository that ask for a review; undefined: there are more than a page of them. */
const askingForReview = async (runtime: Runtime, token: string, patience: Patience): Promise<readonly string[] | undefined | Unknown> => {
  if (token === '') return NO_TOKEN
  try {
    const api = await githubApi(runtime, token, patience)
    const { data } = await api('GET /repos/{owner}/{repo}/environments', { ...placeOf(runtime), per_page: 100 })
    const all = data?.environments
    if (!Array.isArray(all)) throw unexpected('a list of environments')
    if ((data.total_count ?? 0) > all.length) return undefined
    return reading('a list of environments', () => all.filter(answer => settingsOf(answer, []).reviewers > 0).map(({ name }) => name))
  } catch (error) {
    return whyUnreadable(error)
  }
}

/** Environments that the jobs of this run's workflow name; undefined: the file is not in the workspace, or does not tell. */
const namedByWorkflow = async (runtime: Runtime): Promise<readonly string[] | undefined> => {
  const path = workflowOfRef(runtime.github.workflowRef)?.path
  const read = path === undefined ? undefined : await readText(runtime, path, { source: path })
  if (path === undefined || !read || !('text' in read)) return undefined
  const yaml = readYaml(read.text, path)
  return 'tree' in yaml ? workflowEnvironments(yaml.tree) : undefined
}

/** The environments in which this run can collect reviews; undefined: nobody can tell. */
export const reviewableEnvironments = async (
  runtime: Runtime,
  token: string,
  patience: Patience,
): Promise<ApprovalsFacts['reviewable']> => {
  const [named, asking] = [await namedByWorkflow(runtime), await askingForReview(runtime, token, patience)]
  if (!isUnknown(asking)) return reviewableIn(named, asking)
  // Where the workflow does not tell either, why GitHub does not is what is known.
  return named ?? asking
}
