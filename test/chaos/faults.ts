/** What hits calls: of a process, of one kind of write, of home's region for a while. */
import { type Fault, minutes, type OutageKind, type What } from '@golden-ami/local-aws'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { PlannedRun } from './planned-run.ts'
import type { Random } from './random.ts'

/** Writes of which it matters most when they land. */
const WRITES = ['PutParameter', 'PutParameter', 'LabelParameterVersion', 'StartInstanceRefresh', 'RollbackInstanceRefresh'] as const

export const anyFault = (random: Random, runs: readonly PlannedRun[]): Fault => {
  const process = processOf(random, runs)
  const chance = random.fraction()
  if (chance < 0.2)
    return { when: { call: random.between(0, 5), of: { process, operation: random.pick(WRITES) } }, what: late(random), times: 1 }
  if (chance < 0.27) return pause(random, process)
  return {
    when: { call: random.pick([random.between(0, 30), random.between(0, 150)]), of: { process } },
    what: anyWhat(random),
    times: random.pick([1, 1, 1, 3]),
  }
}

const processOf = (random: Random, runs: readonly PlannedRun[]): string => {
  const { name, next } = random.pick(runs)
  const attempt = `${name}.${random.pick([1, 1, 1, 2])}`
  return next !== undefined && random.chance(0.5) ? `${attempt}.${next}` : attempt
}

const anyWhat = (random: Random): What =>
  random.pick<What>([
    { do: 'lose-request' },
    { do: 'lose-answer' },
    { do: 'throttle' },
    { do: 'server-error', after: random.chance(0.5) },
    { do: 'stale-read', by: random.between(1, 20) * 1_000 },
    late(random),
    { do: 'slow', by: random.pick([random.between(1, 90) * 1_000, minutes(random.between(2, 10))]) },
    { do: 'short-page', items: random.pick([0, 1, 1, 2]) },
    { do: 'crash' },
    { do: 'crash', after: true },
    { do: 'cancel' },
  ])

const late = (random: Random): What => ({
  do: 'late',
  by: random.pick([random.between(1, 60) * 1_000, minutes(random.between(1, 30)), minutes(random.between(30, 90))]),
  answer: random.pick(['lost', 'waits', 'times-out']),
})

/** A holder that stands still beyond the time of its lock: one of its calls does not come back. */
const pause = (random: Random, process: string): Fault => ({
  when: { call: random.between(5, 60), of: { process } },
  what: { do: 'late', by: minutes(random.between(35, 90)), answer: 'waits' },
})

export interface HomeAway {
  /** ms since the epoch */
  readonly from: number
  readonly until: number
  readonly how: OutageKind
}
/**
 * Home's region cannot be reached for a while, and so cannot any target there.
 * @param begun ms at which a run begins, which it hits
 */
export const anyOutage = (random: Random, begun: number): HomeAway => {
  const from = begun + minutes(random.between(0, 20))
  return { from, until: from + minutes(random.pick([1, 10, 60])), how: random.pick(['refuses', 'hangs', 'errors']) }
}
export const faultOf = ({ from, until, how }: HomeAway): Fault => ({
  when: { at: from },
  what: { do: 'outage', of: { account: ACCOUNT, region: REGION }, for: until - from, how },
})
