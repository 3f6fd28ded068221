/** Asks every gate of an environment about a release; all answers are shown, not only the first that fails. */
import type { Environment } from '../delivery-file/types.ts'
import type { EventWriter } from '../environment/steps.ts'
import { type FoundTarget, isPointed, isRead, readTargets } from '../environment/world.ts'
import { afterGate } from '../gates/after.ts'
import { alarmsGate } from '../gates/alarms.ts'
import { approvalsGate } from '../gates/approvals.ts'
import { type ExternalVerdict, externalGate } from '../gates/external.ts'
import { type FindingsFacts, findingsGate } from '../gates/findings.ts'
import { freezesGate } from '../gates/freezes.ts'
import { holdGate } from '../gates/hold.ts'
import { openTogether } from '../gates/opening.ts'
import { orderGate } from '../gates/order.ts'
import { protectionGate } from '../gates/protection.ts'
import { quarantineGate } from '../gates/quarantine.ts'
import { rejectedGate } from '../gates/rejected.ts'
import { rollbackReadyGate } from '../gates/rollback-ready.ts'
import { soakGate } from '../gates/soak.ts'
import { tagsGate } from '../gates/tags.ts'
import { testsGate } from '../gates/tests.ts'
import type { Verdict } from '../gates/verdict.ts'
import type { Waiver } from '../gates/waivers.ts'
import { whileSoakingGate } from '../gates/while-soaking.ts'
import { windowsGate } from '../gates/windows.ts'
import { stateOf, verifiedAt } from '../records/ledger/history.ts'
import { readingOf } from '../records/ledger/reading.ts'
import { isRejected } from '../records/ledger/state.ts'
import { versionsByRelease } from '../records/pointer.ts'
import { compareReleases, isBaseline, type Release } from '../release.ts'
import { readable } from '../workload/asg/group.ts'
import { estimate } from '../workload/asg/strategies/strategies.ts'
import { isBegunBy } from './begun.ts'
import { rollbackFacts } from './going-back.ts'
import { planChanges } from './plan-hash.ts'
import { soakFacts } from './soaking.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface GateWish {
  readonly environment: Environment
  /** Every environment of the delivery file. */
  readonly environments: readonly Environment[]
  /** Who started the run, and who this attempt of it. */
  readonly actor: string
  readonly triggeringActor: string
  readonly attempt: number
  /** The plan-hash that was approved; undefined: none is given. */
  readonly expectedPlan: string | undefined
  /** The attempt of this run that made it; undefined: another run's, or nobody can tell. */
  readonly plannedIn: number | undefined
  /** Of this run. */
  readonly writer: Pick<EventWriter, 'run'>
  /** What earlier steps of the workflow said. */
  readonly external: readonly ExternalVerdict[]
  /** Of the file that the environment's `findings` names. */
  readonly waivers: readonly Waiver[]
}

export const askGates = (
  wish: GateWish,
  world: PromotionWorld,
  { release, fingerprint, image }: Candidate,
  planHash: string,
  now: number,
): readonly Verdict[] => {
  const { environment, actor, triggeringActor, attempt, writer } = wish
  const state = stateOf(world.ledger)
  const estimate = estimateOf(environment, world)
  const { windows, freezes, zone } = environment
  const intentPlan = state.intent?.release === release ? state.intent.plan : undefined
  const isBegun = isBegunBy(world.ledger, release, writer.run)
  return [
    afterVerdict(wish, world, release, fingerprint),
    orderGate(state, release),
    soakVerdict(wish, world, release, now),
    whileSoakingVerdict(wish, world, release, now),
    ...openTogether(moment => [windowsGate({ windows, zone, estimate }, moment), freezesGate({ freezes, zone, estimate }, moment)], now),
    approvalsGate({
      ...{ ...world.github, wanted: environment.approvals, actor, triggeringActor, attempt },
      ...{ planHash, intentPlan, isBegun, isFirstPlan: isFirstPlan(wish, planHash) },
    }),
    protectionGate({ ...world.github, environment: environment.name, wanted: environment.protection }),
    findingsGate(findingsFacts(wish, world), now),
    testsGate({ required: environment.requireTests, image, build: world.images.build }),
    tagsGate({ required: environment.requiredTags, tags: world.images.tags }),
    alarmsGate(environment.alarms, world.alarms),
    rollbackReadyGate(rollbackFacts(environment, world, release)),
    externalGate(environment.external, wish.external),
    holdGate(state),
    rejectedGate(state, release),
    quarantineGate({ quarantined: world.quarantined }, release),
  ]
}

const isFirstPlan = ({ expectedPlan, plannedIn }: GateWish, plan: string): boolean =>
  expectedPlan !== undefined && plannedIn === 1 && planChanges(expectedPlan, plan).length === 0

export const findingsFacts = ({ environment, waivers }: GateWish, { images }: PromotionWorld): FindingsFacts => ({
  wanted: environment.findings,
  findings: images.findings,
  current: images.current,
  waivers,
})

const named = ({ environments }: GateWish, name: string | undefined): Environment | undefined =>
  environments.find(environment => environment.name === name)

const afterVerdict = ({ environment }: GateWish, world: PromotionWorld, release: Release, fingerprint: string): Verdict => {
  if (environment.after === undefined) return afterGate({ after: undefined, release, fingerprints: new Set([fingerprint]) })
  if (!world.after)
    return afterGate({ after: { environment: environment.after, unreadable: 'it was not looked at' }, release, fingerprints: new Set() })
  const reading = readingOf(world.after.ledger, isPointed(world.after))
  if (reading.is === 'lost' || reading.is === 'newer')
    return afterGate({ after: { environment: environment.after, unreadable: reading.why }, release, fingerprints: new Set() })
  const told = readTargets(world.after).flatMap(([, { pointer }]) => versionsByRelease(pointer).get(release)?.metadata ?? [])
  const after = {
    environment: environment.after,
    state: stateOf(world.after.ledger),
    fingerprints: new Set(told.map(metadata => metadata.fingerprint)),
  }
  return afterGate({ after, release, fingerprints: new Set([fingerprint]) })
}

const soakVerdict = (wish: GateWish, world: PromotionWorld, release: Release, now: number): Verdict => {
  const { soak, soakShare, after } = wish.environment
  const before = named(wish, after)
  if (soak === 0 || !before || !world.after) {
    const because = soak === 0 ? 'no soak is asked for' : `${after} was not looked at`
    return { gate: 'soak', verdict: soak === 0 ? 'pass' : 'inconclusive', because }
  }
  return soakGate(soakFacts(before, world.after, release, soakShare, now), wish.environment, now)
}

/** Would this promotion end a soak that a next environment waits for? */
const whileSoakingVerdict = (wish: GateWish, world: PromotionWorld, release: Release, now: number): Verdict => {
  const { environment } = wish
  const { current } = stateOf(world.ledger)
  const next = wish.environments.filter(
    ({ after, soak, name }) => after === environment.name && soak > 0 && current !== null && waitsFor(world, name, current),
  )
  return whileSoakingGate(
    {
      environment: environment.name,
      release,
      current,
      verifiedAt: current === null ? undefined : verifiedAt(world.ledger, current),
      whileSoaking: environment.whileSoaking,
      soakMaxWait: environment.soakMaxWait,
      next:
        current === null
          ? []
          : next.map(one => ({
              environment: one.name,
              soak: soakGate(soakFacts(environment, world, current, one.soakShare, now), one, now),
            })),
    },
    now,
  )
}
/** Nobody waits there for what was there before the first promotion, for what it has already, has rejected, or is past. */
const waitsFor = (world: PromotionWorld, name: string, release: Release): boolean => {
  const state = stateOf(world.next.get(name) ?? [])
  return !isBaseline(release) && !isRejected(state, release) && (state.current === null || compareReleases(release, state.current) > 0)
}

/** ms that the rollout will take: wave after wave, each as long as its slowest group. What cannot be read is not counted. */
export const estimateOf = ({ strategy, waves }: Environment, { targets }: PromotionWorld): number =>
  waves
    .map(wave => Math.max(0, ...wave.flatMap(name => estimatesIn(strategy, targets.get(name)))))
    .reduce((sum, longest) => sum + longest, 0)

/** ms for each group of a target. */
const estimatesIn = (strategy: Environment['strategy'], found: FoundTarget | undefined): readonly number[] =>
  found && isRead(found) ? [...found.fleet.groups.values()].filter(readable).map(group => estimate(strategy, group)) : []
