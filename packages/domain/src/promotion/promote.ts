/**
 * Moves the pointers of an environment to a release, after its gates: intent into the ledger, pointers, read back, outcome into the ledger.
 * A target that cannot be moved does not keep the others; the next run does what is missing.
 */
import { oncePerPointer, placesOf } from '../environment/places.ts'
import { type EventWriter, labelVerified, pointerSubject, putPointer, type StateStep, writeEvent } from '../environment/steps.ts'
import { isRead, readTargets } from '../environment/world.ts'
import { decide } from '../gates/decide.ts'
import { consideredFindings } from '../gates/findings.ts'
import { type Override, overridden } from '../gates/overrides.ts'
import { soakReached } from '../gates/soak.ts'
import type { Verdict } from '../gates/verdict.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import { type Moment, onPaper, type Refused, refusalCode, type Turn } from '../machine.ts'
import { type PlanSections, planChanges, planHash } from '../plan-hash.ts'
import { bringLabelForward, desiredVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import { askGates, findingsFacts, type GateWish } from './ask-gates.ts'
import { assumePromotion } from './assume.ts'
import { type Destination, destinationOf, type PromotedTarget, promotedTarget } from './destinations.ts'
import { groupsInPlan } from './plan-groups.ts'
import { soakFacts } from './soaking.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface PromoteWish extends GateWish {
  readonly family: string
  readonly architecture: string
  readonly targets: readonly { readonly name: string; readonly account: string; readonly region: string }[]
  readonly writer: EventWriter
  readonly overrides: readonly Override[]
  /** The plan-hash that was approved; undefined: none is given. */
  readonly expectedPlan: string | undefined
  /** Digest of the delivery file and of the files that it refers to. */
  readonly policy: string
}
export interface Promoted {
  readonly outcome: 'promoted' | 'unchanged' | 'deferred' | 'cancelled' | 'failed'
  readonly candidate: Candidate | undefined
  /** Why it is this release, where the workflow named none. */
  readonly chosen?: string
  /** What the pointer of the first target that could be read said before. */
  readonly previous: { readonly release: Release | undefined; readonly image: string } | undefined
  /** Every target; empty where none was asked about. */
  readonly targets: readonly PromotedTarget[]
  readonly verdicts: readonly Verdict[]
  /** ms; set when deferred */
  readonly dueAt?: number
  readonly why: string
  readonly code?: ErrorCode
}

type PromoteTurn = Turn<StateStep, Promoted>

export const promote = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const { candidate } = world
  const state = stateOf(world.ledger)
  const chosen = world.chosen === undefined ? {} : { chosen: world.chosen }
  const destinations = 'none' in candidate ? [] : wish.targets.map(({ name }) => destinationOf(world, name, candidate, at))
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
      verdicts,
      why,
      ...chosen,
      ...more,
    },
  })
  if ('none' in candidate)
    return candidate.yet ? end('deferred', candidate.none) : end('failed', candidate.none, [], { code: 'promote.no-candidate' })
  const refused = refusedAtHome(wish, at)
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
  return move(wish, world, candidate, destinations, verdicts, hash, at)
}

const isDone = (destination: Destination): boolean => destination.is === 'done'

const imagesOf = (destinations: readonly Destination[]): readonly string[] => [
  ...new Set(destinations.flatMap(destination => ('image' in destination ? [destination.image] : []))),
]

const previousIn = (world: PromotionWorld): Promoted['previous'] => {
  const [pointer] = readTargets(world).flatMap(([, target]) => desiredVersion(target.pointer) ?? [])
  return pointer ? { release: pointer.says?.release, image: pointer.image } : undefined
}

/** What AWS refused of the ledger: nothing is moved without its intent. A refused pointer is its target's alone. */
const refusedAtHome = ({ targets }: PromoteWish, { refused }: Moment): Refused | undefined => {
  const pointers = new Set(targets.map(({ name }) => pointerSubject(name)))
  return [...refused].find(([subject]) => !pointers.has(subject))?.[1]
}

/** Which targets are done and which are missing, each with its reason. */
const missingText = (missing: readonly (Destination & { readonly is: 'closed' })[], destinations: readonly Destination[]): string => {
  if (destinations.length === 1) return missing.map(({ why }) => why).join('; ')
  const done = destinations.filter(isDone).map(({ target }) => target)
  return `Missing: ${missing.map(({ target, why }) => `${target} (${why})`).join(', ')}. Done: ${done.join(', ') || 'none'}.`
}

/** The gates are open: intent, then in every target that can be moved the label out of harm's way, then the pointer. */
const move = (
  wish: PromoteWish,
  world: PromotionWorld,
  candidate: Candidate,
  destinations: readonly Destination[],
  verdicts: readonly Verdict[],
  plan: string,
  at: Moment,
): PromoteTurn => {
  const { release } = candidate
  const { environment } = wish
  const state = stateOf(world.ledger)
  const because = `${environment.name} is to run ${release}`
  const mine = state.intent?.release === release && state.intent.run === wish.writer.run
  if (!mine) {
    const soaked =
      state.current === null ? undefined : soakReached(soakFacts(environment, world, state.current, environment.soakShare), at.now)
    const overrides = verdicts.flatMap(({ gate, override }) => (override === undefined ? [] : [gate]))
    const happening = { kind: 'promoting' as const, release, plan, overrides, ...(soaked === undefined ? {} : { soaked }) }
    const event = writeEvent(world.ledger, happening, wish.writer, at.now, because, {
      evidence: evidenceOf(verdicts),
      approvers: approversOf(verdicts),
    })
    if (event) return { act: [event] }
  }
  const steps = destinations.flatMap(destination => (destination.is === 'open' ? [moveTarget(wish, candidate, destination, because)] : []))
  if (steps.length > 0) return { act: oncePerPointer(steps, placesOf(wish.targets)) }
  return {
    wait: destinations.flatMap(destination => (destination.is === 'later' ? [`${destination.target}: ${destination.why}`] : [])).join('; '),
  }
}

const moveTarget = (
  { writer }: PromoteWish,
  { release, image: source, fingerprint }: Candidate,
  { target, image, history }: Destination & { readonly is: 'open' },
  because: string,
): StateStep => {
  const label = bringLabelForward(history)
  if (label && 'label' in label) return labelVerified(target, label.label)
  if (label && 'restate' in label && label.restate.says)
    return putPointer(target, label.restate.image, label.restate.says, 'the label must not stay on the oldest version')
  return putPointer(target, image, { release, source, fingerprint, run: writer.run }, because)
}

const evidenceOf = (verdicts: readonly Verdict[]): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...verdicts.map(({ gate, override, evidence = {} }) => (override === undefined ? evidence : { [`override.${gate}`]: override })),
  )

/** `login (environment), …` as the gate tells it. */
const approversOf = (verdicts: readonly Verdict[]): readonly string[] =>
  (verdicts.find(({ gate }) => gate === 'approvals')?.evidence?.approvals ?? '')
    .split(', ')
    .flatMap(pair => (pair === '' ? [] : [pair.split(' ')[0] ?? '']))

/** What would be done, each gate of the clock and of the approval taken as open: they are asked again when it is done. */
export const planSteps = (wish: PromoteWish, world: PromotionWorld, at: Moment): readonly StateStep[] =>
  'none' in world.candidate
    ? []
    : onPaper<PromotionWorld, StateStep, Promoted>(
        (seen, now) => paperTurn(wish, seen, now),
        (seen, step) => assumePromotion(seen, step, at.now),
        world,
        at,
      ).steps

const paperTurn = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const { candidate } = world
  const end = (why: string): PromoteTurn => ({
    end: { outcome: 'promoted', candidate: undefined, previous: undefined, targets: [], verdicts: [], why },
  })
  if ('none' in candidate) return end(candidate.none)
  const destinations = wish.targets.map(({ name }) => destinationOf(world, name, candidate, at))
  if (destinations.some(destination => destination.is === 'open')) return move(wish, world, candidate, destinations, [], '', at)
  if (!destinations.every(isDone) || stateOf(world.ledger).current === candidate.release) return end('')
  const event = writeEvent(
    world.ledger,
    { kind: 'promoted', release: candidate.release },
    wish.writer,
    at.now,
    'the pointers are read back',
  )
  return event ? { act: [event] } : end('')
}

export const planOf = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): string => {
  const verdicts = overridden(askGates(wish, world, candidate, '', at.now), wish.overrides)
  const sections: PlanSections = {
    image: candidate,
    from: wish.targets.map(({ name }) => fromIn(world, name)),
    targets: wish.targets.map(target => ({ ...target, groups: groupsInPlan(world, target.name) })),
    // What is written down is not what is decided: it differs once the intent is there.
    steps: planSteps(wish, world, at)
      .filter(step => step.do !== 'write-event')
      .map(step => ({
        ...{ do: step.do, on: step.on, because: '' },
        ...('release' in step ? { release: step.release } : {}),
        ...('image' in step ? { image: step.image } : {}),
      })),
    verdicts,
    overrides: wish.overrides,
    findings: consideredFindings(findingsFacts(wish, world)),
    policy: wish.policy,
  }
  return planHash(sections, wish.writer.digest)
}

/** What a target runs now, for the plan. */
const fromIn = (world: PromotionWorld, target: string) => {
  const found = world.targets.get(target)
  if (!found || !isRead(found)) return { target, unreadable: true }
  const pointer = desiredVersion(found.pointer)
  return pointer ? { target, image: pointer.image, release: pointer.says?.release ?? null } : null
}
