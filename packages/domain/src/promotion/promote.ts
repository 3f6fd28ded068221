/**
 * Moves the pointers of an environment to a release, after its gates: intent into the ledger, pointers, read back, outcome into the ledger.
 * A target that cannot be moved does not keep the others; the next run does what is missing.
 */
import { cellName } from '../distribution/wish.ts'
import { driftOf } from '../environment/goal.ts'
import { importAway } from '../environment/import-away.ts'
import { placesOf } from '../environment/places.ts'
import { halted, unbelievable } from '../environment/standing.ts'
import { restate, writeEvent } from '../environment/steps.ts'
import { readTargets } from '../environment/world.ts'
import { decide } from '../gates/decide.ts'
import { overridden } from '../gates/overrides.ts'
import type { Verdict } from '../gates/verdict.ts'
import { lastEvent, stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import { type Moment, type Refused, refusalCode } from '../machine.ts'
import { planChanges } from '../plan-hash.ts'
import { desiredVersion } from '../pointer.ts'
import { withoutStop } from '../sentence.ts'
import { askGates } from './ask-gates.ts'
import { type Destination, promotedTarget } from './destinations.ts'
import { move } from './move.ts'
import { planOf } from './plan.ts'
import { reachIn } from './reach.ts'
import type { Promoted, PromoteTurn, PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export const promote = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const { candidate } = world
  const { name } = wish.environment
  const state = stateOf(world.ledger)
  const chosen = world.chosen === undefined ? {} : { chosen: world.chosen }
  const { availability, destinations } = reachIn(wish, world, at)
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
      targets: destinations.map(promotedTarget),
      cells: made?.rows ?? [],
      notes: made?.notes ?? [],
      verdicts,
      why,
      ...chosen,
      ...more,
    },
  })
  const refused = refusedAtHome(at)
  if (refused) return end('failed', refused.message, [], { code: refusalCode(refused) })
  const standing = unbelievable(name, world) ?? halted(name, world, { home: cellName(wish.home), places: placesOf(wish.targets) })
  if (standing) return end('failed', standing.why, [], { code: standing.code })
  const told = importAway(world, wish.writer, at.now) ?? restate(world.ledger, wish.writer)
  if (told) return { act: [told] }
  const foreign = wish.drift === 'restore' ? [] : foreignPointers(world)
  if (foreign.length > 0 && wish.drift === 'stop') return end('failed', foreignText(foreign), [], { code: 'pointer.foreign' })
  if ('none' in candidate)
    return candidate.yet ? end('deferred', candidate.none) : end('failed', candidate.none, [], { code: 'promote.no-candidate' })
  const { release } = candidate

  if (!world.distribution && isSaid(world, candidate)) return { need: 'distribution' }
  const isAnnounced = state.intent?.kind === 'promote' ? state.intent.release === release : state.intent === null
  const isExpected = isAnnounced && (state.intent !== null || state.current === release)
  if (destinations.length > 0 && destinations.every(isDone) && isExpected && !isRejected(state, release)) {
    const written = state.current === release
    const event = written
      ? undefined
      : writeEvent(world.ledger, { kind: 'promoted', release }, wish.writer, at.now, 'the pointers were read back', {
          evidence: { image: imagesOf(destinations).join(' ') },
        })
    if (event) return { act: [event] }
    const last = lastEvent(world.ledger)
    // Only announced where the ledger knew it as current before: another image of it, or its rejection overridden.
    const ours = last?.run === wish.writer.run && last.release === release && (last.kind === 'promoted' || last.kind === 'promoting')
    const says = destinations.length === 1 ? 'the pointer says' : `${destinations.length} pointers say`
    return ours ? end('promoted', `${says} ${release}`) : end('unchanged', `${says} ${release} already`)
  }
  const hash = planOf(wish, world, candidate, at)
  const verdicts = overridden(askGates(wish, world, candidate, hash, at.now), wish.overrides)
  if (state.intent?.kind === 'rollback' && !wish.overrides.some(({ gate }) => gate === 'hold'))
    return end('failed', `${name} is being rolled back to ${state.intent.release} by ${state.intent.run}.`, verdicts, {
      code: 'environment.rolling-back',
    })
  const begun = state.intent?.release === release && state.intent.run === wish.writer.run
  if (at.cancelled) {
    // SSM looks at the image before it shows a new version of a pointer: what was sent may still come.
    const why = begun ? 'The pointer does not say it yet; a move that is under way may still come.' : 'Nothing was moved.'
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
  if (!availability) return { need: 'distribution' }
  const others = foreign.filter(
    ({ target, image }) => !destinations.some(one => one.target === target && 'image' in one && one.image === image),
  )
  if (made && others.length > 0)
    return end('failed', `${foreignText(others)} It is not what is promoted.`, verdicts, { code: 'pointer.foreign' })
  const missing = destinations.filter(destination => destination.is === 'closed')
  if (missing[0] && destinations.every(destination => isDone(destination) || destination.is === 'closed'))
    return end('failed', missingText(missing, destinations), verdicts, { code: missing[0].code })
  return move(wish, world, { candidate, availability, destinations, verdicts, plan: hash }, at)
}

interface ForeignPointer {
  readonly target: string
  readonly image: string
  readonly version: number
}
/** The pointers that somebody else has moved. */
const foreignPointers = (world: PromotionWorld): readonly ForeignPointer[] =>
  readTargets(world).flatMap(([target, { pointer }]) => {
    const drift = driftOf(pointer, world.ledger)
    return drift?.is === 'foreign' ? [{ target, image: drift.image, version: drift.version }] : []
  })

const foreignText = (foreign: readonly ForeignPointer[]): string =>
  foreign
    .map(({ target, image, version }) => `Version ${version} of the pointer of ${target} (${image}) was not written by this suite.`)
    .join(' ')

/** Where the pointers of all targets say the release already, it has to be known everywhere where its image is. */
const isSaid = (world: PromotionWorld, { release }: Candidate): boolean =>
  readTargets(world).every(([, { pointer }]) => desiredVersion(pointer)?.says?.release === release)

const isDone = (destination: Destination): boolean => destination.is === 'done'

const imagesOf = (destinations: readonly Destination[]): readonly string[] => [
  ...new Set(destinations.flatMap(destination => ('image' in destination ? [destination.image] : []))),
]

/** What AWS refused of the ledger: nothing is moved without its intent. What it refused of a place is that place's alone. */
const refusedAtHome = ({ refused }: Moment): Refused | undefined => [...refused.values()].find(({ do: verb }) => verb === 'write-event')

/** Which targets are done and which are missing, each with its reason. */
const missingText = (missing: readonly (Destination & { readonly is: 'closed' })[], destinations: readonly Destination[]): string => {
  if (destinations.length === 1) return missing.map(({ why }) => why).join('; ')
  const done = destinations.filter(isDone).map(({ target }) => target)
  return `Missing: ${missing.map(({ target, why }) => `${target} (${withoutStop(why)})`).join(', ')}. Done: ${done.join(', ') || 'none'}.`
}
