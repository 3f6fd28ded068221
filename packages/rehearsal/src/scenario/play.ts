/** Plays a scenario: provisions the world, starts the runs at their moments, lets things happen, and reports. */
import { resolve } from 'node:path'
import { type Participant, World } from '@golden-ami/local-aws'
import type { Shown } from '../check/finding.ts'
import { nextDue } from '../cron.ts'
import type { Environment } from '../github/github.ts'
import { pretended } from '../pretended.ts'
import { NotStarted, Rehearsal } from '../rehearsal.ts'
import type { LogLine, RehearsalReport } from '../report.ts'
import type { Run, Trigger } from '../run.ts'
import { watch } from '../watchdog.ts'
import { arm } from './arm.ts'
import type { Images } from './images.ts'
import { Operations, refuseCalls } from './operations.ts'
import { neverHappened, notPlayed, type Played, surprisesOf } from './outcome.ts'
import { OWN_ROOT, prepare } from './prepare.ts'
import { policyFile, provision, provisionRoles } from './provision.ts'
import { namedRuns, stemOf } from './run-names.ts'
import type { EnvironmentSpec, RunSpec, Scenario } from './scenario.ts'
import { tellSites } from './sites.ts'
import type { Stage } from './stage.ts'

export interface PlayOptions {
  /** Folder from which the scenario's paths count. */
  readonly folder: string
  readonly onLine?: (line: LogLine) => void
  /** A path of the repository as the one who called would write it. */
  readonly shown?: Shown
  /** Ends it in the middle; the reason says by what. */
  readonly signal?: AbortSignal
  /** Told when everything is provisioned and nothing has run. */
  readonly atStart?: (rehearsal: Rehearsal) => void
  /** Asked when all runs have ended, before the world goes: what a demo or a test wants to know of it. */
  readonly atEnd?: (rehearsal: Rehearsal) => void
}
/** Groups are given so long before the start to bring up their instances, ms. */
const WARM_UP = 3_600_000
const START = '2026-01-05T08:00:00Z'
const ACTOR = 'dana'
/** Where a run is asked for that no scenario has. */
const COMMAND_LINE = { source: 'command line' }

const armAll = (stage: Stage, { incidents = [] }: Scenario): void => {
  for (const [index, incident] of incidents.entries()) arm(stage, incident, index)
}
const plannedOf = (scenario: Scenario, spec: RunSpec) => ({
  path: spec.workflow,
  trigger: triggerOf(scenario, spec),
  where: spec.where ?? COMMAND_LINE,
})

/** @throws UserError when scenario or workflows cannot be used, before anything runs */
export const play = async (scenario: Scenario, options: PlayOptions): Promise<RehearsalReport> => {
  const start = Date.parse(scenario.start ?? START)
  const planned = (scenario.runs ?? []).map(spec => plannedOf(scenario, spec))
  const prepared = await prepare(scenario, { folder: options.folder, planned, shown: options.shown ?? (path => path) })
  const world = new World({ start: start - WARM_UP })
  const { operations, images } = await provisionWorld(world, scenario, options.folder)
  world.advance(WARM_UP)
  world.latency = scenario.latency ?? 0
  const rehearsal = await Rehearsal.open({
    world,
    repository: repositoryOf(scenario, prepared.root, images),
    environments: Object.entries(scenario.environments ?? {}).map(([name, spec]) => environmentOf(name, spec, images)),
    actions: prepared.actions,
    ...(options.onLine ? { onLine: options.onLine } : {}),
  })
  rehearsal.github.annotationsAfter = scenario.repository['annotations-after'] ?? 0
  const stopWatching = watch(rehearsal.processes)
  try {
    rehearsal.know(prepared.gathered)
    const actor = scenario.actor ?? ACTOR
    const stage: Stage = { rehearsal, operations, images, start, runs: new Map(), actor, due: new Set(), happened: new Set() }
    tellSites(rehearsal.sites, images, scenario.sites)
    armAll(stage, scenario)
    const fakes = pretended(prepared.gathered)
    for (const what of fakes) rehearsal.log({ at: world.now, run: 'rehearsal', text: `only pretended: ${what}` })
    for (const what of prepared.warnings) rehearsal.warn(what)
    options.atStart?.(rehearsal)
    /** In the order in which their first attempts ended. */
    const played: Played[] = []
    /** Why runs that were to start did not. */
    const silent: string[] = []
    const end = direct(scenario, stage, { played, silent })
    const by = await Promise.race([rehearsal.processes.failed, end, interruption(options.signal)])
    if (by !== undefined) rehearsal.processes.halted = true
    else options.atEnd?.(rehearsal)
    const slips = world.defects.map(defect => `local AWS itself failed: ${(defect as Error).message}`)
    const completed = played.filter(({ run }) => run.status === 'completed')
    return {
      runs: completed.map(({ run }) => rehearsal.report(run)),
      surprises: [...silent, ...completed.flatMap(surprisesOf), ...slips],
      warnings: rehearsal.warnings,
      pretended: fakes,
      neverHappened: neverHappened(scenario, stage),
      ...(by === undefined ? {} : { interrupted: { by, notPlayed: notPlayed(scenario, stage, played) } }),
      started: start,
      ended: world.now,
      log: rehearsal.lines,
      journal: world.journal,
    }
  } finally {
    stopWatching()
    await rehearsal.close()
  }
}

/** By which signal somebody ends it. */
const interruption = (signal: AbortSignal | undefined): Promise<string> =>
  new Promise(interrupted => {
    if (signal?.aborted) interrupted(String(signal.reason))
    signal?.addEventListener('abort', () => interrupted(String(signal.reason)), { once: true })
  })

/** @throws UserError for what local AWS does not have, or refuses */
const provisionWorld = async (world: World, scenario: Scenario, folder: string) => {
  const accounts = scenario.accounts ?? {}
  const calls = (scenario.incidents ?? []).flatMap(({ do: what }) => (what.is === 'call' ? [what.value.service] : []))
  const provisioned = Object.values(accounts).flatMap(({ regions = {} }) =>
    Object.values(regions).flatMap(({ calls = [] }) => calls.map(({ service }) => service)),
  )
  const operations = await Operations.load(world, [...new Set(['ec2', 'autoscaling', 'ssm', ...calls, ...provisioned])])
  if (scenario.accounts) provisionRoles(world, accounts, policyFile(folder, resolve(OWN_ROOT, 'actions')))
  const images = provision(world, operations, accounts)
  refuseCalls(scenario, operations, images)
  return { operations, images }
}

/** Sees all runs to their ends. */
const direct = (
  scenario: Scenario,
  { rehearsal, start, runs, images, due }: Stage,
  { played, silent }: { readonly played: Played[]; readonly silent: string[] },
): Promise<undefined> => {
  const { processes, world } = rehearsal
  const ended = new Set<string>()
  const perform = async (name: string, spec: RunSpec, self: Participant): Promise<void> => {
    const begun = new Set<Run>()
    try {
      await rehearsal.run(spec.workflow, triggerOf(scenario, spec, images), self, run => {
        runs.set(name, run)
        begun.add(run)
      })
    } catch (error) {
      if (!(error instanceof NotStarted)) throw error
      rehearsal.log({ at: world.now, run: 'scenario', text: error.message })
      if (spec.expect !== 'not-started') silent.push(error.message)
    }
    for (const run of begun) played.push({ run, spec })
  }
  const named = namedRuns(scenario.runs ?? [])
  for (const { name, spec } of named)
    processes.spawn(`start ${name}`, async self => {
      const { after, at } = spec
      if (after !== undefined) await processes.until(self, () => ended.has(after))
      const base = at === undefined ? (after === undefined ? start : world.now) : 'at' in at ? at.at : start + at.after
      await self.sleep(base + (spec.in ?? 0))
      await perform(name, spec, self)
      ended.add(name)
      processes.changed()
    })
  const until = scenario.until === undefined ? undefined : 'at' in scenario.until ? scenario.until.at : start + scenario.until.after
  return new Promise(finish => {
    processes.spawn('scenario', async self => {
      await crons(scenario, rehearsal, until, perform)
      if (until !== undefined) await self.sleep(until)
      await processes.until(
        self,
        () =>
          due.size === 0 && named.every(({ name }) => ended.has(name)) && rehearsal.github.runs.every(run => run.status === 'completed'),
      )
      finish(undefined)
      await new Promise(() => {}) // awake for good: time stands still after the end
    })
  })
}

/** Workflows under `schedules` start by their own cron lines until the scenario's `until`. */
const crons = async (
  scenario: Scenario,
  rehearsal: Rehearsal,
  until: number | undefined,
  perform: (name: string, spec: RunSpec, self: Participant) => Promise<void>,
): Promise<void> => {
  const { processes, world } = rehearsal
  for (const path of scenario.schedules ?? [])
    for (const line of (await rehearsal.workflow(path)).events.schedule ?? [])
      processes.spawn(`cron ${path} ${line.cron}`, async clock => {
        for (let due = nextDue(line, world.now); due !== undefined && due <= until!; due = nextDue(line, world.now)) {
          await clock.sleep(due)
          processes.spawn(`cron run ${path} ${due}`, self =>
            perform(stemOf(path), { workflow: path, event: 'schedule', inputs: { schedule: line.cron } }, self),
          )
        }
      })
}

/** @param images whose ids stand for their names; absent before there are any */
const triggerOf = (scenario: Scenario, spec: RunSpec, images?: Images): Trigger => {
  const event = spec.event ?? 'push'
  const { schedule, ...inputs } = spec.inputs ?? {}
  return {
    event,
    actor: spec.actor ?? scenario.actor ?? ACTOR,
    branch: spec.branch ?? scenario.repository['default-branch'] ?? 'main',
    inputs: event === 'workflow_dispatch' ? (images?.fillTexts(spec.inputs ?? {}) ?? spec.inputs ?? {}) : inputs,
    ...(event === 'schedule' ? { schedule: schedule ?? '' } : {}),
    ...(event === 'push' && spec.changes ? { changes: spec.changes, message: spec.message ?? 'Rehearsed push' } : {}),
  }
}
const repositoryOf = ({ repository }: Scenario, root: string, images: Images) => ({
  fullName: repository.name,
  root,
  visibility: repository.visibility ?? 'private',
  defaultBranch: repository['default-branch'] ?? 'main',
  sha: '5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e',
  id: 4_711,
  ownerId: 42,
  vars: images.fillTexts(repository.vars ?? {}),
  secrets: repository.secrets ?? {},
  oidcSubject: repository['oidc-subject'] ?? 'names',
})
const environmentOf = (name: string, spec: EnvironmentSpec, images: Images): Environment => ({
  name,
  reviewers: spec.reviewers ?? [],
  reviews: spec.review ?? [],
  waitTimer: spec['wait-timer'] ?? 0,
  preventSelfReview: spec['prevent-self-review'] ?? false,
  adminsCanBypass: spec['admins-can-bypass'] ?? true,
  branches: spec.branches,
  vars: images.fillTexts(spec.vars ?? {}),
  secrets: spec.secrets ?? {},
})
