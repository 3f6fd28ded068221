/** A runtime that keeps what an action says: several runs in one process, without a runner. */
import type { Clock } from '@golden-ami/domain'
import { MOST_ANNOTATIONS, MOST_MESSAGE } from './annotations.ts'
import { documentText, sameLines } from './document-text.ts'
import { forgiving, type RawRuntime } from './forgiving.ts'
import { plainText } from './plain-text.ts'
import type { Annotation, GithubContext, Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'
import { MOST_SUMMARY } from './sized-summary.ts'
import { web } from './web/web.ts'

/** What a runner may have that cannot be written. */
export type Writable = 'summary' | 'output' | 'state' | 'temporary'

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
  readonly unwritable?: readonly Writable[]
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
  workflowSha: '0123456789abcdef0123456789abcdef01234567',
  job: 'deliver',
  runnerEnvironment: 'github-hosted',
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
  unwritable = [],
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
  const write = (what: Writable): void => {
    if (unwritable.includes(what)) throw new Error('EACCES: permission denied')
  }
  const raw: RawRuntime = {
    input: name => sameLines(inputs[name] ?? '').trim(),
    output: (name, value) => {
      write('output')
      record.outputs.set(name, value)
    },
    line: text => void record.lines.push(plainText(text)),
    startGroup: title => void record.lines.push(`▼ ${plainText(title)}`),
    endGroup: () => void record.lines.push('▲'),
    debug: () => {},
    annotate: annotation => void record.annotations.push(shownBy(annotation, record.annotations)),
    summary: async markdown => {
      write('summary')
      record.summary += markdown
      if (Buffer.byteLength(record.summary) > MOST_SUMMARY) throw new Error('GitHub shows no summary of more than 1 MiB')
    },
    saveState: (name, value) => {
      write('state')
      record.state.set(name, value)
    },
    state: name => state?.get(name) ?? '',
    mask: secret => void record.masked.push(secret),
    fail: message => {
      if (message.length > MOST_MESSAGE) throw new Error('GitHub cuts a message of more than 4,096 characters')
      record.failed = message
    },
    readFile: async path => {
      const text = files[path.replace(/^\.\//, '')]
      return text === undefined ? undefined : documentText(Buffer.from(text), path)
    },
    writeTemporary: async (name, content) => {
      write('temporary')
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
  return { runtime: forgiving(raw), record }
}

/** What GitHub would not show is a mistake of whoever says it. */
const shownBy = (annotation: Annotation, earlier: readonly Annotation[]): Annotation => {
  if (annotation.message.length > MOST_MESSAGE) throw new Error('GitHub cuts a message of more than 4,096 characters')
  if (earlier.filter(({ kind }) => kind === annotation.kind).length >= MOST_ANNOTATIONS)
    throw new Error('GitHub shows ten annotations of a kind')
  return annotation
}
const uniqueOf = ({ runId, runAttempt, job }: GithubContext): string => `${runId}-${runAttempt}-${job}`

const noNetwork: typeof fetch = () => Promise.reject(new Error('this run has no network'))
