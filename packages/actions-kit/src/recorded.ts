/** A runtime that keeps what an action says: several runs in one process, without a runner. */
import type { Clock } from '@golden-ami/domain'
import { plainText } from './plain-text.ts'
import type { AnnotationPlace, GithubContext, Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'
import { web } from './web/web.ts'

export interface Annotation extends AnnotationPlace {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
}
export interface Record {
  readonly outputs: Map<string, string>
  readonly lines: string[]
  readonly annotations: Annotation[]
  readonly state: Map<string, string>
  readonly masked: string[]
  readonly written: Map<string, string>
  summary: string
  failed: string | undefined
}
export interface RecordedOptions {
  readonly inputs: { readonly [name: string]: string }
  readonly clock: Clock
  readonly aws: Runtime['aws']
  /** Of this process; where it is not given, of its run, attempt and job. */
  readonly unique?: string
  readonly github?: Partial<GithubContext>
  readonly files?: { readonly [path: string]: string }
  /** The state that an earlier step of the same job saved: makes this run its post step. */
  readonly state?: ReadonlyMap<string, string>
  readonly idTokenRequest?: Runtime['idTokenRequest']
  readonly fetch?: typeof fetch
}
const CONTEXT: GithubContext = {
  repository: 'acme/images',
  runId: '1',
  runAttempt: 1,
  actor: 'octocat',
  triggeringActor: 'octocat',
  event: 'workflow_dispatch',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  workflow: 'deliver',
  workflowRef: 'acme/images/.github/workflows/deliver.yml@refs/heads/main',
  job: 'deliver',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

export const recorded = ({
  inputs,
  clock,
  aws,
  unique,
  github,
  files = {},
  state,
  idTokenRequest,
  fetch = noNetwork,
}: RecordedOptions): { readonly runtime: Runtime; readonly record: Record } => {
  const record: Record = {
    outputs: new Map(),
    lines: [],
    annotations: [],
    state: new Map(state),
    masked: [],
    written: new Map(),
    summary: '',
    failed: undefined,
  }
  const name = unique ?? uniqueOf({ ...CONTEXT, ...github })
  const runtime: Runtime = {
    input: name => (inputs[name] ?? '').trim(),
    output: (name, value) => void record.outputs.set(name, value),
    line: text => void record.lines.push(plainText(text)),
    startGroup: title => void record.lines.push(`▼ ${plainText(title)}`),
    endGroup: () => void record.lines.push('▲'),
    debug: () => {},
    annotate: (kind, message, place = {}) => void record.annotations.push({ kind, message, ...place }),
    summary: async markdown => {
      record.summary += markdown
    },
    saveState: (name, value) => void record.state.set(name, value),
    state: name => state?.get(name) ?? '',
    mask: secret => void record.masked.push(secret),
    fail: message => {
      record.failed = message
    },
    readFile: async path => files[path.replace(/^\.\//, '')],
    writeTemporary: async (name, content) => {
      record.written.set(name, content)
      return `/temporary/${name}`
    },
    clock,
    unique: name,
    github: { ...CONTEXT, ...github },
    aws,
    idTokenRequest,
    network: () => undefined,
    web: web(fetch, clock, seedOf({ unique: name })),
  }
  return { runtime, record }
}
const uniqueOf = ({ runId, runAttempt, job }: GithubContext): string => `${runId}-${runAttempt}-${job}`

const noNetwork: typeof fetch = () => Promise.reject(new Error('this run has no network'))
