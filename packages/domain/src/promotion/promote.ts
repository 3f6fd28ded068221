/**
 * Moves the pointer of an environment to a release, after its gates: intent into the ledger, pointer, read back, outcome into the ledger.
 */
import { type EventWriter, labelVerified, putPointer, type StateStep, writeEvent } from '../environment/steps.ts'
import { decide } from '../gates/decide.ts'
import { consideredFindings } from '../gates/findings.ts'
import { type Override, overridden } from '../gates/overrides.ts'
import { soakReached } from '../gates/soak.ts'
import type { Verdict } from '../gates/verdict.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { isRejected, type LedgerState } from '../ledger/state.ts'
import { type Moment, onPaper, refusalCode, type Turn } from '../machine.ts'
import { type PlanSections, planChanges, planHash } from '../plan-hash.ts'
import { bringLabelForward, desiredVersion, type PointerVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import { askGates, findingsFacts, type GateWish } from './ask-gates.ts'
import { assumePromotion } from './assume.ts'
import { soakFacts } from './soaking.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface PromoteWish extends GateWish {
  readonly family: string
  readonly architecture: string
  readonly target: { readonly name: string; readonly account: string; readonly region: string }
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
  /** What the pointer said before. */
  readonly previous: { readonly release: Release | undefined; readonly image: string } | undefined
  readonly verdicts: readonly Verdict[]
  /** ms; set when deferred */
  readonly dueAt?: number
  readonly why: string
  readonly code?: ErrorCode
}

export const promote = (wish: PromoteWish, world: PromotionWorld, at: Moment): Turn<StateStep, Promoted> => {
  const { candidate } = world
  const state = stateOf(world.ledger)
  const chosen = world.chosen === undefined ? {} : { chosen: world.chosen }
  const pointer = desiredVersion(world.pointer)
  const previous = pointer ? { release: pointer.says?.release, image: pointer.image } : undefined
  const end = (
    outcome: Promoted['outcome'],
    why: string,
    verdicts: readonly Verdict[] = [],
    more: Partial<Promoted> = {},
  ): Turn<StateStep, Promoted> => ({
    end: { outcome, candidate: 'none' in candidate ? undefined : candidate, previous, verdicts, why, ...chosen, ...more },
  })
  if ('none' in candidate)
    return candidate.yet ? end('deferred', candidate.none) : end('failed', candidate.none, [], { code: 'promote.no-candidate' })
  const refused = at.refused.values().next().value
  if (refused) return end('failed', refused.message, [], { code: refusalCode(refused) })
  const { release } = candidate
  const step = (one: StateStep | undefined, otherwise: () => Turn<StateStep, Promoted>): Turn<StateStep, Promoted> =>
    one ? { act: [one] } : otherwise()

  if (pointer && says(pointer, candidate) && state.intent?.kind !== 'rollback' && !isRejected(state, release)) {
    const written = state.current === release
    const event = written
      ? undefined
      : writeEvent(world.ledger, { kind: 'promoted', release }, wish.writer, at.now, 'the pointer was read back', {
          evidence: { image: pointer.image },
        })
    return step(event, () => {
      const last = newestVersion(world.ledger)?.event
      // Only announced where the ledger knew it as current before: another image of it, or its rejection overridden.
      const ours = last?.run === wish.writer.run && last.release === release && (last.kind === 'promoted' || last.kind === 'promoting')
      return ours ? end('promoted', `the pointer says ${release}`) : end('unchanged', `the pointer says ${release} already`)
    })
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
  return move(wish, world, candidate, state, verdicts, hash, at)
}

const says = (pointer: PointerVersion | undefined, { release, image }: Candidate): boolean =>
  pointer?.says?.release === release && pointer.image === image

/** The gates are open: intent, then the label out of harm's way, then the pointer. */
const move = (
  wish: PromoteWish,
  world: PromotionWorld,
  candidate: Candidate,
  state: LedgerState,
  verdicts: readonly Verdict[],
  plan: string,
  at: Moment,
): Turn<StateStep, Promoted> => {
  const { release, image, fingerprint } = candidate
  const { environment } = wish
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
  const description = { release, source: image, fingerprint, run: wish.writer.run }
  const label = bringLabelForward(world.pointer)
  if (label && 'label' in label) return { act: [labelVerified(wish.target.name, label.label)] }
  if (label && 'restate' in label && label.restate.says)
    return { act: [putPointer(wish.target.name, label.restate.image, label.restate.says, 'the label must not stay on the oldest version')] }
  return { act: [putPointer(wish.target.name, image, description, because)] }
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

const paperTurn = (wish: PromoteWish, world: PromotionWorld, at: Moment): Turn<StateStep, Promoted> => {
  const { candidate } = world
  const state = stateOf(world.ledger)
  const pointer = desiredVersion(world.pointer)
  if ('none' in candidate || (says(pointer, candidate) && state.current === candidate.release))
    return { end: { outcome: 'promoted', candidate: undefined, previous: undefined, verdicts: [], why: '' } }
  if (!says(pointer, candidate)) return move(wish, world, candidate, state, [], '', at)
  const event = writeEvent(world.ledger, { kind: 'promoted', release: candidate.release }, wish.writer, at.now, 'the pointer is read back')
  return event ? { act: [event] } : { end: { outcome: 'promoted', candidate, previous: undefined, verdicts: [], why: '' } }
}

export const planOf = (wish: PromoteWish, world: PromotionWorld, candidate: Candidate, at: Moment): string => {
  const pointer = desiredVersion(world.pointer)
  const verdicts = overridden(askGates(wish, world, candidate, '', at.now), wish.overrides)
  const sections: PlanSections = {
    image: candidate,
    from: pointer ? { image: pointer.image, release: pointer.says?.release ?? null } : null,
    targets: [wish.target],
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
