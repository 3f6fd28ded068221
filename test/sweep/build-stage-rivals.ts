/**
 * Two runs at once. The first is hit by one fault at one call; the second begins while the first still runs, and must end well
 * whatever becomes of the first: it adopts what the first builds, and builds itself when the first cancels that, or has never begun.
 */
import { type Entry, seconds } from '@golden-ami/local-aws'
import { expect } from 'expect'
import type { Ran } from '../support/in-process.ts'
import { STAGES, type Stages } from '../support/stages.ts'
import { every, faultOf, type Task, tasksOf, thorough } from '../support/sweep.ts'
import { buildJob, builtWell, checkStages, shortBuilds } from './build-job.ts'
import type { Case, Seen } from './case.ts'

/** Two runs cost twice as much as one: by default every 11th call; with SWEEP=all every third, so that each kind of call is hit. */
const STRIDE = thorough ? every * 3 : 11
const RUNS = { first: { runId: '1', runAttempt: 1 }, second: { runId: '2', runAttempt: 1 }, again: { runId: '1', runAttempt: 2 } }
/** How long after the first run the second one begins: with it, while it prepares, in the middle of each of its builds. */
const LATER = [0, 2, 20, 60, 130, 220].map(seconds)

/** One job, begun so much later; no time passes between its steps. */
const job = async (stages: Stages, name: keyof typeof RUNS, later = 0): Promise<Ran> => {
  const participant = await stages.world.scheduler.enter(`the runner of ${name}`)
  if (later > 0) await participant.sleep(stages.world.now + later)
  return buildJob(stages, { name, github: RUNS[name], participant })
}
const callsOfFirst = async (): Promise<readonly Entry[]> => {
  const stages = shortBuilds()
  await job(stages, 'first')
  return stages.world.journal
}
/** No two builds of one fingerprint went on side by side: each was created after the one before it had ended. */
const createdOneAfterTheOther = (stages: Stages): boolean =>
  STAGES.every(stage => {
    const builds = stages.imageBuilder.images.owned().filter(({ tags }) => tags?.['golden-ami:stage'] === stage)
    return builds.slice(0, -1).every(({ state }) => state?.status === 'CANCELLED')
  })

const sweptBesideAnother = async ({ call, operation, fault }: Task): Promise<Seen> => {
  const { name, what } = faultOf(fault)
  const later = LATER[(call + fault) % LATER.length] ?? 0
  const label = `${name} at call ${call} (${operation}), the second run ${later} ms later`
  const stages = shortBuilds()
  stages.world.inject({ when: { call, of: { process: 'first' } }, what })
  const [one, other] = await Promise.all([job(stages, 'first'), job(stages, 'second', later)])
  expect({ label, failed: other.failed, well: builtWell(other) }).toEqual({ label, failed: undefined, well: true })
  const cancelled = stages.images('CANCELLED').length > 0
  const goesOn = !builtWell(one)
  if (goesOn) {
    const again = await job(stages, 'again')
    expect({ label, outcome: again.outputs.get('outcome') }).toEqual({ label, outcome: 'cache-hit' })
  }
  checkStages(stages, label)
  expect({ label, inTurn: createdOneAfterTheOther(stages) }).toEqual({ label, inTurn: true })
  return {
    faults: 1,
    adopted: other.lines.some(line => line.startsWith('adopted: ')) ? 1 : 0,
    cancelledAfterAdoption: cancelled ? 1 : 0,
    again: goesOn ? 1 : 0,
  }
}

export const cases: readonly Case[] = [
  {
    name: 'whatever hits the first run, the second ends with one image and one AMI for each stage',
    plan: async () => tasksOf(await callsOfFirst(), STRIDE),
    play: sweptBesideAnother,
    enough: ({ faults = 0, adopted, cancelledAfterAdoption, again }) => {
      expect(faults).toBeGreaterThan(25)
      expect(adopted).toBeGreaterThan(5)
      expect(cancelledAfterAdoption).toBeGreaterThan(0)
      expect(again).toBeGreaterThan(faults / 8)
    },
    patience: 120_000,
  },
]
