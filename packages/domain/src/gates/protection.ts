/** Is the lock there that everybody believes in: the rules of the GitHub environment, and does this job run behind it? */

import type { Protection } from '../delivery-file/types.ts'
import { isUnknown } from '../unknown.ts'
import type { EnvironmentSettings, GithubEvidence } from './evidence.ts'
import type { Ask } from './question.ts'
import { type Fault, notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askProtection: Ask<'protection'> = ({ wish: { environment }, world: { github } }) =>
  protectionGate({ ...github, environment: environment.name, wanted: environment.protection })

export interface ProtectionFacts extends Pick<GithubEvidence, 'job' | 'settings'> {
  readonly environment: string
  readonly wanted: Protection | undefined
}

const jobFaults = ({ environment, job }: ProtectionFacts): readonly Fault[] => {
  if (job === 'elsewhere') return []
  if (isUnknown(job)) return [notKnown(job, `nothing tells which environment this job runs in: ${job.why}`)]
  if (job.environment === undefined)
    return [{ verdict: 'fail', because: `this job runs in no GitHub environment; give it environment: ${environment}` }]
  return job.environment.toLowerCase() === environment.toLowerCase()
    ? []
    : [{ verdict: 'fail', because: `this job runs in the GitHub environment ${job.environment}, not in ${environment}` }]
}

const branchFault = (wanted: Protection['branches'], { branches }: EnvironmentSettings): string | undefined => {
  if (wanted === undefined) return undefined
  if (branches === 'any') return 'any branch may deploy'
  if (wanted === 'protected')
    return branches === 'protected' ? undefined : `not only protected branches may deploy: ${branches.listed.join(', ')}`
  if (branches === 'protected') return `every protected branch may deploy, not only ${wanted.join(', ')}`
  const others = branches.listed.filter(pattern => !wanted.includes(pattern))
  return others.length === 0 ? undefined : `${others.join(', ')} may deploy too`
}

const settingsFaults = (environment: string, wanted: Protection, settings: ProtectionFacts['settings']): readonly Fault[] => {
  const fail = (because: string | undefined): readonly Fault[] =>
    because === undefined ? [] : [{ verdict: 'fail', because: `GitHub environment ${environment}: ${because}` }]
  if (settings === 'missing') return fail('it does not exist')
  if (isUnknown(settings)) {
    const why = settings.transient ? 'now' : '(the job needs the permission actions: read)'
    return [notKnown(settings, `the settings of the GitHub environment cannot be read ${why}: ${settings.why}`)]
  }
  const { reviewers, preventSelfReview, adminsCanBypass } = settings
  const unsaid: Fault = { verdict: 'inconclusive', because: `GitHub does not say whether administrators can bypass ${environment}` }
  return [
    ...fail(reviewers < wanted.reviewers ? `it has ${reviewers} of ${wanted.reviewers} reviewers` : undefined),
    ...fail(wanted.noSelfReview && !preventSelfReview ? 'whoever starts a run may approve it' : undefined),
    ...fail(wanted.noAdminBypass && adminsCanBypass === true ? 'administrators can bypass its rules' : undefined),
    ...(wanted.noAdminBypass && adminsCanBypass === undefined ? [unsaid] : []),
    ...fail(branchFault(wanted.branches, settings)),
  ]
}

export const protectionGate = (facts: ProtectionFacts): VerdictOf<'protection'> => {
  const gate = 'protection'
  const { environment, wanted, settings, job } = facts
  if (!wanted) return { gate, verdict: 'pass', because: 'nothing is asked of the GitHub environment' }
  const faults = [...jobFaults(facts), ...settingsFaults(environment, wanted, settings)]
  if (faults.length > 0) return { gate, ...verdictOn(faults) }
  const where = job === 'elsewhere' ? '; the job that promotes must run in it' : ', and this job runs in it'
  return { gate, verdict: 'pass', because: `GitHub environment ${environment} has what is asked of it${where}` }
}
