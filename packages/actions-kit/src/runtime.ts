/**
 * The one interface between an action and the place where it runs: `fromProcess()` is the runner's, `recorded()` is for several runs in
 * one process. Nothing else touches the process, its environment or a timer.
 */
import type { AwsAccess, Clock } from '@golden-ami/domain'
import type { Web } from './web/web.ts'

/** What GitHub tells a job about its run; see "Variables reference" in GitHub's documentation. */
export interface GithubContext {
  /** `owner/name` */
  readonly repository: string
  readonly runId: string
  /** 1 for the first attempt. */
  readonly runAttempt: number
  readonly actor: string
  /** Who started this attempt; differs from the actor on a re-run. */
  readonly triggeringActor: string
  readonly event: string
  readonly sha: string
  readonly ref: string
  readonly workflow: string
  /** `owner/name/.github/workflows/deliver.yml@refs/heads/main` */
  readonly workflowRef: string
  /** Commit of the workflow's file. */
  readonly workflowSha: string
  readonly job: string
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string
  /** `https://github.com` or a GitHub Enterprise server. */
  readonly serverUrl: string
  readonly apiUrl: string
}
/** `https://github.com/owner/name/actions/runs/1`: how a run is named in the ledger, in locks and to people. */
export const runUrl = ({ serverUrl, repository, runId }: GithubContext): string => `${serverUrl}/${repository}/actions/runs/${runId}`

export interface AnnotationPlace {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
export interface Annotation extends AnnotationPlace {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
}
export interface Runtime {
  /** As the workflow gave it, trimmed; empty when it did not. */
  input(name: string): string
  output(name: string, value: string): void
  /** One line of the job's log; whatever it says, the runner takes it for no command. */
  line(text: string): void
  /** Folded in the log until `endGroup`. */
  startGroup(title: string): void
  endGroup(): void
  debug(text: string): void
  /** GitHub shows ten of a kind; the log has those that are too many, and `end` says so. */
  annotate(kind: Annotation['kind'], message: string, place?: AnnotationPlace): void
  /** The last word of the run is said. */
  end(): void
  /** Appends Markdown to the step's summary, cut where GitHub would refuse it. Where it cannot be written there is a warning. */
  summary(markdown: string): Promise<void>
  /** Kept for the post step of the same job; the only memory that survives a kill. */
  saveState(name: string, value: string): void
  state(name: string): string
  mask(secret: string): void
  /** The step fails: exit code 1 and an error annotation. Only `report` calls it. */
  fail(message: string): void
  /**
   * A text file of the workspace, by a path relative to it; undefined when it is not there. Lines end with a line feed.
   * @param place `temporary`: an absolute path in the runner's temporary folder will do as well: earlier steps write there
   * @throws UnreadableFile
   */
  readFile(path: string, place?: 'workspace' | 'temporary'): Promise<string | undefined>
  /** Writes a file into the runner's temporary folder; answers with its absolute path, empty where it cannot be written. */
  writeTemporary(name: string, content: string): Promise<string>
  readonly clock: Clock
  /** Made once for this process, and nobody else's; hexadecimal digits and hyphens. */
  readonly unique: string
  readonly github: GithubContext
  readonly aws: AwsAccess
  /** Aborted when the workflow is cancelled; undefined where nothing is on its way over a network. */
  readonly cancellation?: AbortSignal
  /** Where the job's OIDC token is asked for, and what allows it; undefined without the permission `id-token: write`. */
  readonly idTokenRequest: { readonly url: string; readonly token: string } | undefined
  /**
   * Gets the network ready, once: with what AWS clients go through a proxy; undefined where there is none.
   * @throws UserError `network.proxy`
   */
  readonly network: () => object | undefined
  /** The one way to GitHub's API and to the OIDC endpoint. */
  readonly web: Web
}
