/** Plays a scenario: furnishes the world, starts the runs at their moments, lets things happen, and reports. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'
import { type Participant, World } from '@golden-ami/local-aws'
import { nextDue } from '../cron.ts'
import type { Environment } from '../github/github.ts'
import { NotStarted, Rehearsal } from '../rehearsal.ts'
import type { LogLine, RehearsalReport, RunReport } from '../report.ts'
import type { Run, Trigger } from '../run.ts'
import type { Workflow } from '../workflow.ts'
import { furnish, furnishRoles, type Images, policyFile } from './furnish.ts'
import { arm, type Stage } from './happenings.ts'
import { Operations } from './operations.ts'
import { namedRuns, stemOf } from './run-names.ts'
import type { EnvironmentSpec, RunSpec, Scenario } from './scenario.ts'

export interface PlayOptions {
  /** Folder from which the scenario's paths count. */
  readonly folder: string
  readonly onLine?: (line: LogLine) => void
  /** Told when everything is furnished and nothing has run. */
  readonly atStart?: (rehearsal: Rehearsal) => void
  /** Asked when all runs have ended, before the world goes: what a demo or a test wants to know of it. */
  readonly atEnd?: (rehearsal: Rehearsal) => void
}
/** Groups are given so long before the start to bring up their instances, ms. */
const WARM_UP = 3_600_000
const START = '2026-01-05T08:00:00Z'
const ACTOR = 'dana'
/** This suite's own actions, when nothing else is mapped: `OWNER/golden-ami/actions/promote@v1` for any owner. */
const OWN_ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const OWN_ACTION = /^[^/]+\/golden-ami\/actions\//
const BUNDLE = resolve(OWN_ROOT, 'actions/dist/index.js')

/** @throws UserError when scenario or workflows cannot be used */
export const play = async (scenario: Scenario, options: PlayOptions): Promise<RehearsalReport> => {
  const start = Date.parse(scenario.start ?? START)
  const world = new World({ start: start - WARM_UP })
  const accounts = scenario.accounts ?? {}
  const root = resolve(options.folder, scenario.repository.root ?? '.')
  if (!existsSync(root)) throw new UserError('rehearsal.scenario', `The repository's folder ${root} is not there.`)
  const calls = (scenario.happenings ?? []).flatMap(({ do: what }) => (what.is === 'call' ? [what.value.service] : []))
  const furnished = Object.values(accounts).flatMap(({ regions = {} }) =>
    Object.values(regions).flatMap(({ calls = [] }) => calls.map(({ service }) => service)),
  )
  const operations = await Operations.load(world, [...new Set(['ec2', 'autoscaling', 'ssm', ...calls, ...furnished])])
  if (scenario.accounts) furnishRoles(world, accounts, policyFile(options.folder, resolve(OWN_ROOT, 'actions')))
  const images = furnish(world, operations, accounts)
  world.advance(WARM_UP)
  world.latency = scenario.latency ?? 0
  const rehearsal = await Rehearsal.open({
    world,
    repository: repositoryOf(scenario, root, images),
    environments: Object.entries(scenario.environments ?? {}).map(([name, spec]) => environmentOf(name, spec, images)),
    actions: {
      '*/golden-ami': OWN_ROOT,
      ...Object.fromEntries(Object.entries(scenario.actions ?? {}).map(([name, folder]) => [name, resolve(options.folder, folder)])),
    },
    ...(options.onLine ? { onLine: options.onLine } : {}),
  })
  rehearsal.github.annotationsAfter = scenario.repository['annotations-after'] ?? 0
  const runs = new Map<string, Run>()
  try {
    for (const path of [...(scenario.runs ?? []).map(({ workflow }) => workflow), ...(scenario.schedules ?? [])])
      refuseUnbuilt(await rehearsal.workflow(path))
    const actor = scenario.actor ?? ACTOR
    const stage: Stage = { rehearsal, operations, images, start, runs, actor, due: new Set() }
    for (const [index, happening] of (scenario.happenings ?? []).entries()) arm(stage, happening, index)
    options.atStart?.(rehearsal)
    const { reports, surprises } = await Promise.race([rehearsal.processes.failed, direct(scenario, stage)])
    options.atEnd?.(rehearsal)
    const slips = world.defects.map(defect => `local AWS itself failed: ${(defect as Error).message}`)
    return {
      runs: reports,
      surprises: [...surprises, ...slips],
      warnings: rehearsal.warnings,
      started: start,
      ended: world.now,
      log: rehearsal.lines,
      journal: world.journal,
    }
  } finally {
    await rehearsal.close()
  }
}

/** The entries of this suite's own actions import one bundle. */
const refuseUnbuilt = ({ jobs, path }: Workflow): void => {
  const own = jobs.flatMap(({ steps }) => steps.flatMap(({ uses = '' }) => (OWN_ACTION.test(uses) ? uses : [])))
  if (own.length > 0 && !existsSync(BUNDLE))
    throw new UserError('rehearsal.action', `${path} uses ${own[0]}, and the actions of this checkout are not built.`, 'Run `pnpm build`.')
}

interface Played {
  readonly reports: readonly RunReport[]
  readonly surprises: readonly string[]
}
/** Sees all runs to their ends. */
const direct = (scenario: Scenario, { rehearsal, start, runs, images, due }: Stage): Promise<Played> => {
  const { processes, world } = rehearsal
  /** In the order in which their first attempts ended. */
  const played: { readonly run: Run; readonly spec: RunSpec }[] = []
  /** Why runs that were to start did not. */
  const silent: string[] = []
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
      finish({
        reports: played.map(({ run }) => rehearsal.report(run)),
        surprises: [...silent, ...played.flatMap(({ run, spec }) => surprisesOf(run, spec))],
      })
      await new Promise(() => {}) // awake for good: time stands still after the end
    })
  })
}

/** What differs from what the scenario expects: of the last attempt, and of each where it says so. */
const surprisesOf = ({ name, attempts, result }: Run, { expect, attempts: each }: RunSpec): readonly string[] => {
  const expected = expect ?? each?.at(-1) ?? 'success'
  const last = result === expected ? [] : [`${name} ended as ${result}, not ${expected}`]
  if (!each) return last
  const of = attempts.flatMap(({ number, result: is }, index) => {
    const one = each[index]
    return one === undefined || is === one || number === attempts.length ? [] : [`attempt ${number} of ${name} ended as ${is}, not ${one}`]
  })
  const count = attempts.length === each.length ? [] : [`${name} had ${attempts.length} attempts, not ${each.length}`]
  return [...of, ...last, ...count]
}

/** Workflows under `schedules` start by their own cron lines until the scenario's `until`. */
const crons = async (
  scenario: Scenario,
  rehearsal: Rehearsal,
  until: number | undefined,
  perform: (name: string, spec: RunSpec, self: Participant) => Promise<void>,
): Promise<void> => {
  const { processes, world } = rehearsal
  if (scenario.schedules && until === undefined) throw new UserError('rehearsal.scenario', "Schedules go on for ever: say 'until'.")
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

const triggerOf = (scenario: Scenario, spec: RunSpec, images: Images): Trigger => {
  const event = spec.event ?? 'push'
  const { schedule, ...inputs } = spec.inputs ?? {}
  return {
    event,
    actor: spec.actor ?? scenario.actor ?? ACTOR,
    branch: spec.branch ?? scenario.repository['default-branch'] ?? 'main',
    inputs: event === 'workflow_dispatch' ? images.fillTexts(spec.inputs ?? {}) : inputs,
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
