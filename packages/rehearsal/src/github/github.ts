/** GitHub as a rehearsal knows it: one repository, its environments, runs, deployments and issues. Plain state; the API is api.ts. */
import { allowed, type Granted } from '../permissions.ts'
import type { Run } from '../run.ts'
import { Commits } from './commits.ts'
import { GithubOutages } from './outages.ts'

export interface Repository {
  /** `owner/name`. */
  readonly fullName: string
  /** Absolute folder of the checkout that stands for the repository. */
  readonly root: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  /** Of the commit that the folder stands for. */
  readonly sha: string
  readonly id: number
  readonly ownerId: number
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** `immutable`: OIDC subjects with ids, as repositories made after 15 July 2026 send them. */
  readonly oidcSubject: 'names' | 'immutable'
}
/** What a simulated person does when asked to review, and how long after. */
export interface Review {
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
  /** ms after the job began to wait */
  readonly after: number
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
export interface Environment {
  readonly name: string
  /** Logins; one of them is enough. None: no review. */
  readonly reviewers: readonly string[]
  readonly preventSelfReview: boolean
  /** ms */
  readonly waitTimer: number
  /** Branch patterns that may deploy; undefined: all. */
  readonly branches: readonly string[] | undefined
  readonly adminsCanBypass: boolean
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** In the order in which they are asked for; the last one stays. Empty: nobody answers. */
  readonly reviews: readonly Review[]
}
export interface DeploymentStatus {
  readonly id: number
  readonly state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting'
  readonly description: string
  readonly environmentUrl: string
  readonly at: number
}
export interface Deployment {
  readonly id: number
  readonly environment: string
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly payload: unknown
  readonly description: string
  readonly creator: string
  readonly at: number
  readonly statuses: DeploymentStatus[]
}
export interface Issue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  labels: readonly string[]
  readonly user: string
  readonly created: number
  updated: number
  readonly comments: { readonly id: number; body: string; readonly user: string; readonly at: number }[]
}
/** A job as its check run tells it. https://docs.github.com/en/rest/checks/runs */
export interface CheckRun {
  /** Of the check run and of the job alike. */
  readonly id: number
  readonly run: Run
  /** Of the run, from 1. */
  readonly attempt: number
  readonly name: string
  /** ms since the epoch at which it got its runner */
  readonly started: number
  /** What it has come to; undefined: it goes on. */
  readonly ended: () => { readonly result: string; readonly at: number } | undefined
  /** What was said of it up to now, oldest first. */
  readonly annotations: () => readonly SaidAnnotation[]
}
export interface SaidAnnotation {
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title: string | undefined
  /** ms since the epoch */
  readonly at: number
}
/** Whose GITHUB_TOKEN (and OIDC request token) a text is. */
export interface JobToken {
  readonly run: Run
  readonly job: string
  /** Path of the workflow file that holds the job. */
  readonly file: string
  readonly permissions: Granted
  readonly environment: string | undefined
}

export class GitHub {
  readonly repository: Repository
  readonly environments: Map<string, Environment>
  readonly runs: Run[] = []
  readonly deployments: Deployment[] = []
  readonly issues: Issue[] = []
  readonly tokens = new Map<string, JobToken>()
  /** Of every job that got a runner. */
  readonly checks: CheckRun[] = []
  /** ms until an annotation of GitHub's own is told by the API; nobody has documented that it is there at once. */
  annotationsAfter = 0
  readonly commits: Commits
  readonly outages = new GithubOutages()
  /** Address of the API, once it listens. */
  url = ''
  readonly #now: () => number
  #ids = 0

  /** @param now virtual present, ms since the epoch */
  constructor(repository: Repository, environments: readonly Environment[], now: () => number) {
    this.repository = repository
    this.environments = new Map(environments.map(environment => [environment.name.toLowerCase(), environment]))
    this.#now = now
    this.commits = new Commits(repository.sha, repository.defaultBranch, repository.fullName.split('/')[0] ?? '', now())
  }
  get now(): number {
    return this.#now()
  }
  /** Ids count up: the same rehearsal has the same ids. */
  id(): number {
    return 1_000_001 + this.#ids++
  }
  /** An environment that nobody has configured comes into being without rules when a job names it, as on GitHub. */
  environment(name: string): Environment {
    const known = this.environments.get(name.toLowerCase())
    if (known) return known
    const made: Environment = {
      name,
      reviewers: [],
      preventSelfReview: false,
      waitTimer: 0,
      branches: undefined,
      adminsCanBypass: true,
      vars: {},
      secrets: {},
      reviews: [],
    }
    this.environments.set(name.toLowerCase(), made)
    return made
  }
  issueToken(token: JobToken): string {
    const text = `ghs_rehearsal${String(this.tokens.size + 1).padStart(6, '0')}`
    this.tokens.set(text, token)
    return text
  }
  /** What a job needs to ask for an OIDC token; nothing without `id-token: write`. */
  oidcVariables(token: string, permissions: Granted): Record<string, string> {
    if (!allowed(permissions, 'id-token', 'write')) return {}
    return { ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/_oidc/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }
  }
  deploy(deployment: Pick<Deployment, 'environment' | 'ref' | 'sha' | 'creator'> & Partial<Deployment>): Deployment {
    const made: Deployment = { task: 'deploy', payload: {}, description: '', ...deployment, id: this.id(), at: this.now, statuses: [] }
    this.deployments.push(made)
    return made
  }
  /** A success makes the environment's earlier deployments inactive. */
  report(deployment: Deployment, status: Pick<DeploymentStatus, 'state'> & Partial<DeploymentStatus>): DeploymentStatus {
    const made: DeploymentStatus = { description: '', environmentUrl: '', ...status, id: this.id(), at: this.now }
    if (made.state === 'success')
      for (const other of this.deployments)
        if (other !== deployment && other.environment === deployment.environment && other.statuses.at(-1)?.state === 'success')
          other.statuses.push({ ...made, id: this.id(), state: 'inactive' })
    deployment.statuses.push(made)
    return made
  }
}
