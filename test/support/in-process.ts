/** Runs an action in this process, as one participant of a world. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run as buildStage } from '@golden-ami/actions/build-stage'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { run as tagAmi } from '@golden-ami/actions/tag-ami'
import { type Record, type RecordedOptions, type Runtime, recorded } from '@golden-ami/actions-kit'
import type { Clock } from '@golden-ami/domain'
import { type Participant, transport, type World } from '@golden-ami/local-aws'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { ROOT } from '@golden-ami/tooling/root'
import { Sleeps } from './sleeps.ts'

export interface Run {
  readonly action: (runtime: Runtime) => Promise<void>
  /** The action's folder, where `action` is that of the built bundle. */
  readonly folder?: string
  readonly inputs: { readonly [name: string]: string }
  /** Account (12 digits) that the job's credentials belong to. */
  readonly account?: string
  readonly region?: string
  /** Role of the job; without one nothing is denied. */
  readonly role?: string
  readonly github?: RecordedOptions['github']
  readonly files?: RecordedOptions['files']
  readonly state?: ReadonlyMap<string, string>
  readonly fetch?: typeof fetch
  /** What GitHub says of its cancellation; without it that a person has cancelled it. */
  readonly cancelledBy?: string
  readonly idTokenRequest?: RecordedOptions['idTokenRequest']
  /** Of the process; absent: of its run, attempt and job. */
  readonly unique?: string
  /** The name by which faults know it; unique in the world. */
  readonly name?: string
  /** Who is awake for it, and still is when it has ended, so that no time passes between two runs. Absent: a participant of its own. */
  readonly participant?: Participant
  /** ms by which the runner's clock is ahead of AWS's; negative: behind. */
  readonly skew?: number
}
export interface Ran extends Record {
  readonly crashed: boolean
}
/** What the runner gives where a workflow gives nothing; expressions are left out. */
const defaultsOf = ({ action, folder }: Run): Run['inputs'] => {
  const name = folder ?? Object.entries(ACTIONS).find(([, run]) => run === action)?.[0]
  const inputs = name === undefined ? {} : (readManifest(join(ROOT, 'actions', name))?.inputs ?? {})
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([input, { default: value }]) =>
      value === undefined || value.startsWith('${{') ? [] : [[input, value]],
    ),
  )
}
const ACTIONS = { 'build-stage': buildStage, 'tag-ami': tagAmi, promote, 'refresh-asg': refreshAsg, rollback }

/** As `uses:` runs it: the bundle that is committed. */
export const builtAction =
  (folder: keyof typeof ACTIONS): Run['action'] =>
  async runtime => {
    const bundle = (await import(pathToFileURL(join(ROOT, 'actions/dist/index.js')).href)) as {
      readonly run: (name: string, runtime: Runtime) => Promise<void>
    }
    await bundle.run(folder, runtime)
  }

/** What actions with `on-cancel` ask GitHub by. */
const toldOfJob = ({ action, folder }: Run): Run['inputs'] =>
  [refreshAsg, rollback].includes(action) || folder === 'refresh-asg' || folder === 'rollback'
    ? { 'job-check-run-id': '1', 'github-token': 'token' }
    : {}

/** What jobs without permissions are told of themselves and of their workflow: at once, so that no time passes. */
const isOfJob = (path: string): boolean => path.includes('/actions/jobs/') || path.includes('/contents/')

/** GitHub, of which nothing else is known unless a test knows more: the check run of the job, once it is cancelled. */
const checkRun =
  ({ fetch: given, cancelledBy = 'The run was canceled by @octocat.' }: Run, cancelled: () => boolean): typeof fetch =>
  async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!url.pathname.endsWith('/check-runs/1/annotations')) {
      if (given) return given(input, init)
      if (isOfJob(url.pathname)) return Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })
      throw new Error('this run has no network')
    }
    return Response.json(cancelled() ? [{ annotation_level: 'failure', message: cancelledBy }] : [])
  }

const never = new Promise<never>(() => {})

/** A crash is a transport and a clock that never answer again; cancelling is what SIGINT does. */
export const runInProcess = async (world: World, run: Run): Promise<Ran> => {
  const name = run.name ?? `run ${world.journal.length}`
  const participant = run.participant ?? (await world.scheduler.enter(name))
  const sleeps = new Sleeps(participant, () => world.now)
  let cancelled = false
  let dead = false
  const { promise: crash, resolve: crashed } = Promise.withResolvers<'crashed'>()
  world.processes.set(name, {
    crash: () => {
      dead = true
      sleeps.die()
      crashed('crashed')
    },
    cancel: () => {
      cancelled = true
      sleeps.interrupt()
    },
  })
  const inner = transport(world, name, participant)
  const clock: Clock = {
    now: () => world.now + (run.skew ?? 0),
    cancelled: () => cancelled,
    sleep: async (ms, unless) => {
      if (dead) return never
      await sleeps.sleep(world.now + ms, unless)
    },
  }
  const account = run.account ?? '111111111111'
  const session = run.role === undefined ? { accessKeyId: account, secretAccessKey: 'secret' } : world.identities.assume(run.role, name)
  const { runtime, record } = recorded({
    inputs: { ...defaultsOf(run), ...toldOfJob(run), ...run.inputs },
    clock,
    aws: {
      region: run.region ?? 'eu-west-1',
      credentials: { accessKeyId: session.accessKeyId, secretAccessKey: session.secretAccessKey },
      requestHandler: {
        async handle(request: Parameters<typeof inner.handle>[0]) {
          if (dead) return never
          try {
            return await inner.handle(request)
          } finally {
            if (dead) await never
          }
        },
      },
    },
    ...(run.unique === undefined ? {} : { unique: run.unique }),
    ...(run.github ? { github: run.github } : {}),
    ...(run.files ? { files: run.files } : {}),
    ...(run.state ? { state: run.state } : {}),
    fetch: checkRun(run, () => cancelled),
    ...(run.idTokenRequest ? { idTokenRequest: run.idTokenRequest } : {}),
  })
  const ended = await Promise.race([run.action(runtime).then(() => 'ended' as const), crash])
  if (!run.participant) participant.leave()
  world.processes.delete(name)
  return { ...record, failed: record.failed, summary: record.summary, crashed: ended === 'crashed' }
}
