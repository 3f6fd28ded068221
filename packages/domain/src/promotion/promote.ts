/**
 * Moves the pointers of an environment to a release, after its gates: intent into the ledger, pointers, read back, outcome into the ledger.
 * A target that cannot be moved does not keep the others; the next run does what is missing.
 */
import { writeEvent } from '../environment/steps.ts'
import { readTargets } from '../environment/world.ts'
import { decide } from '../gates/decide.ts'
import { overridden } from '../gates/overrides.ts'
import type { Verdict } from '../gates/verdict.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import { type Moment, type Refused, refusalCode } from '../machine.ts'
import { planChanges } from '../plan-hash.ts'
import { desiredVersion } from '../pointer.ts'
import { askGates } from './ask-gates.ts'
import { availabilityIn, imageIn } from './availability.ts'
import { type Destination, destinationOf, promotedTarget } from './destinations.ts'
import { move } from './move.ts'
import { planOf } from './plan.ts'
import type { Promoted, PromoteTurn, PromoteWish } from './wish.ts'
import type { PromotionWorld } from './world.ts'

export const promote = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const { candidate } = world
  const state = stateOf(world.ledger)
  const chosen = world.chosen === undefined ? {} : { chosen: world.chosen }
  const availability = 'none' in candidate ? undefined : availabilityIn(wish, world, candidate, at)
  const { distribute } = wish.environment.availability
  const destinations =
    'none' in candidate
      ? []
      : wish.targets.map(target => destinationOf(world, target.name, candidate, imageIn(availability, target, distribute), at))
  const made = availability && 'end' in availability ? availability.end : undefined
  const end = (
    outcome: Promoted['outcome'],
    why: string,
    verdicts: readonly Verdict[] = [],
    more: Partial<Promoted> = {},
  ): PromoteTurn => ({
    end: {
      outcome,
      candidate: 'none' in candidate ? undefined : candidate,
      previous: previousIn(world),
      targets: destinations.map(promotedTarget),
      cells: made?.rows ?? [],
      notes: made?.notes ?? [],
      verdicts,
      why,
      ...chosen,
      ...more,
    },
  })
  if ('none' in candidate)
    return candidate.yet ? end('deferred', candidate.none) : end('failed', candidate.none, [], { code: 'promote.no-candidate' })
  const refused = refusedAtHome(at)
  if (refused) return end('failed', refused.message, [], { code: refusalCode(refused) })
  const { release } = candidate

  if (destinations.length > 0 && destinations.every(isDone) && state.intent?.kind !== 'rollback' && !isRejected(state, release)) {
    const written = state.current === release
    const event = written
      ? undefined
      : writeEvent(world.ledger, { kind: 'promoted', release }, wish.writer, at.now, 'the pointers were read back', {
          evidence: { image: imagesOf(destinations).join(' ') },
        })
    if (event) return { act: [event] }
    const last = newestVersion(world.ledger)?.event
    // Only announced where the ledger knew it as current before: another image of it, or its rejection overridden.
    const ours = last?.run === wish.writer.run && last.release === release && (last.kind === 'promoted' || last.kind === 'promoting')
    const says = destinations.length === 1 ? 'the pointer says' : `${destinations.length} pointers say`
    return ours ? end('promoted', `${says} ${release}`) : end('unchanged', `${says} ${release} already`)
  }
  const hash = planOf(wish, world, candidate, at)
  const verdicts = overridden(askGates(wish, world, candidate, hash, at.now), wish.overrides)
  if (state.intent?.kind === 'rollback' && !wish.overrides.some(({ gate }) => gate === 'hold'))
    return end('failed', `${wish.environment.name} is being rolled back to ${state.intent.release} by ${state.intent.run}.`, verdicts, {
      code: 'environment.rolling-back',
    })
  const begun = state.intent?.release === release && state.intent.run === wish.writer.run
  if (at.cancelled) {
    // SSM looks at the image before it shows a new version of a pointer: what was sent may still come.
    const why = begun ? 'the pointer does not say it yet; a move that is under way may still come' : 'nothing was moved'
    return end('cancelled', why, verdicts, { code: 'run.cancelled' })
  }
  // Nothing could be begun anywhere: said before the gates, so that nobody is asked to review it.
  if (made?.code !== undefined && made.rows.length === 0) return end('failed', made.why, verdicts, { code: made.code })
  if (wish.expectedPlan !== undefined && !begun) {
    const changes = planChanges(wish.expectedPlan, hash)
    if (changes.length > 0)
      return end('failed', `Since the plan was approved, this has changed: ${changes.join(', ')}.`, verdicts, { code: 'plan.changed' })
  }
  const decision = decide(verdicts)
  if (decision.decision !== 'proceed') {
    const why = decision.inTheWay.map(({ gate, because }) => `${gate}: ${because}`).join('; ')
    if (decision.decision === 'defer') return end('deferred', why, verdicts, { dueAt: decision.until })
    return end('failed', why, verdicts, { code: 'gate.closed' })
  }
  const missing = destinations.filter(destination => destination.is === 'closed')
  if (missing[0] && destinations.every(destination => isDone(destination) || destination.is === 'closed'))
    return end('failed', missingText(missing, destinations), verdicts, { code: missing[0].code })
  if (!availability) return { wait: 'a look at where the image is', until: at.now }
  return move(wish, world, { candidate, availability, destinations, verdicts, plan: hash }, at)
}

const isDone = (destination: Destination): boolean => destination.is === 'done'

const imagesOf = (destinations: readonly Destination[]): readonly string[] => [
  ...new Set(destinations.flatMap(destination => ('image' in destination ? [destination.image] : []))),
]

const previousIn = (world: PromotionWorld): Promoted['previous'] => {
  const [pointer] = readTargets(world).flatMap(([, target]) => desiredVersion(target.pointer) ?? [])
  return pointer ? { release: pointer.says?.release, image: pointer.image } : undefined
}

/** What AWS refused of the ledger: nothing is moved without its intent. What it refused of a place is that place's alone. */
const refusedAtHome = ({ refused }: Moment): Refused | undefined => [...refused.values()].find(({ do: verb }) => verb === 'write-event')

/** Which targets are done and which are missing, each with its reason. */
const missingText = (missing: readonly (Destination & { readonly is: 'closed' })[], destinations: readonly Destination[]): string => {
  if (destinations.length === 1) return missing.map(({ why }) => why).join('; ')
  const done = destinations.filter(isDone).map(({ target }) => target)
  return `Missing: ${missing.map(({ target, why }) => `${target} (${why})`).join(', ')}. Done: ${done.join(', ') || 'none'}.`
}

/**
 * Whether it has to be known where the image is: everywhere, if the pointers say it already; to be made available, if the gates are open.
 */
export const asksWhereImageIs = (wish: PromoteWish, world: PromotionWorld, at: Moment): boolean => {
  const { candidate } = world
  if ('none' in candidate) return false
  const isSaid = ([, { pointer }]: ReturnType<typeof readTargets>[number]): boolean =>
    desiredVersion(pointer)?.says?.release === candidate.release
  if (readTargets(world).every(isSaid)) return true
  const hash = planOf(wish, world, candidate, at)
  return decide(overridden(askGates(wish, world, candidate, hash, at.now), wish.overrides)).decision === 'proceed'
}
