/** The gates are open: intent, then the image to where it is to be, then in every target that can be moved the pointer. */

import { movePointer } from '../environment/one-target/move-pointer.ts'
import { type StateStep, writeEvent } from '../environment/steps.ts'
import { lastGood } from '../environment/ways-back/ways-back.ts'
import { oncePerPointer, placesOf } from '../environment/wish/places.ts'
import { isSoakUnknownForNow, soakReached } from '../gates/soak.ts'
import type { Verdict } from '../gates/table.ts'
import type { Moment } from '../machine/machine.ts'
import { stateOf } from '../records/ledger/history.ts'
import type { Release } from '../release.ts'
import { withoutStop } from '../sentence.ts'
import type { AvailabilityTurn } from './availability.ts'
import { isBegunBy } from './begun.ts'
import type { Destination } from './destinations.ts'
import { soakFacts } from './soaking.ts'
import { changesText } from './target-digest.ts'
import type { PromoteTurn, PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface Move {
  readonly candidate: Candidate
  readonly availability: AvailabilityTurn
  readonly destinations: readonly Destination[]
  readonly verdicts: readonly Verdict[]
  /** The plan-hash that goes into the ledger. */
  readonly plan: string
}

/** In a target the label goes out of harm's way before the pointer is moved. */
export const move = (
  wish: PromoteWish,
  world: PromotionWorld,
  { candidate, availability, destinations, verdicts, plan }: Move,
  at: Moment,
): PromoteTurn => {
  const { release } = candidate
  const because = `${wish.environment.name} is to run ${release}`
  const isMine = isBegunBy(world.ledger, release, wish.writer.run)
  const event = isMine ? undefined : announce(wish, world, candidate, verdicts, plan, at, because)
  if (event) return { act: [event] }
  if (availability && !('end' in availability)) return availability
  const good = lastGood(world, release)
  const steps = destinations.flatMap(destination =>
    destination.is === 'open' ? [moveTarget(wish, candidate, destination, good, because)] : [],
  )
  if (steps.length > 0) return { act: oncePerPointer(steps, placesOf(wish.targets)) }
  const later = destinations.filter(destination => destination.is === 'later')
  const closed = destinations.filter(destination => destination.is === 'closed')
  const wait = [...later, ...closed].map(({ target, why }) => `${target}: ${withoutStop(why)}`).join('; ')
  const stuck = closed[0]?.code ?? (later.some(({ isUnread }) => isUnread) ? 'target.unreadable' : undefined)
  return { wait, ...(stuck ? { stuck } : {}) }
}

/** What is about to be done, before it is; what is replaced keeps the soak that it has reached. */
const announce = (
  wish: PromoteWish,
  world: PromotionWorld,
  { release }: Candidate,
  verdicts: readonly Verdict[],
  plan: string,
  { now }: Moment,
  because: string,
): StateStep | undefined => {
  const { writer, leftOut, droppedOut = [] } = wish
  const soaked = soakedBy(wish, world, now)
  const overrides = verdicts.flatMap(({ gate, override }) => (override === undefined ? [] : [gate]))
  const left: Readonly<Record<string, string>> = leftOut ? { 'left-out': `${leftOut.targets.join(' ')}: ${leftOut.reason}` } : {}
  const dropped = droppedOut.length === 0 ? {} : { dropped: droppedOut.map(({ target }) => target) }
  const change = { kind: 'promoting' as const, release, plan, overrides, ...dropped, ...(soaked === undefined ? {} : { soaked }) }
  return writeEvent(world.ledger, change, writer, now, because, {
    evidence: { ...evidenceOf(verdicts), ...left, ...(droppedOut.length === 0 ? {} : { 'dropped-out': changesText(droppedOut) }) },
    approvers: approversOf(verdicts),
  })
}

type SoakWish = Pick<PromoteWish, 'environment' | 'environments'>

/** The environments that ask for soak here, and what runs now as evidence of it; of several the one that is hardest to please counts. */
const soakingNow = ({ environment, environments }: SoakWish, world: PromotionWorld, now: number) => {
  const { current } = stateOf(world.ledger)
  const next = environments.filter(one => one.after === environment.name && one.soak > 0)
  if (current === null || next.length === 0) return undefined
  const share = Math.max(...next.map(({ soakShare }) => soakShare))
  const within = Math.min(...next.map(({ soakWithin }) => soakWithin))
  return { facts: soakFacts(environment, world, current, share, now), within }
}

/** ms that what runs now has soaked for the environments that ask for it. */
const soakedBy = (wish: SoakWish, world: PromotionWorld, now: number): number | undefined => {
  const soaking = soakingNow(wish, world, now)
  return soaking && soakReached(soaking.facts, soaking.within, now)
}

/** Whether that is only not known now. */
export const isSoakedUnknown = (wish: SoakWish, world: PromotionWorld, now: number): boolean => {
  const soaking = soakingNow(wish, world, now)
  return soaking !== undefined && isSoakUnknownForNow(soaking.facts)
}

const moveTarget = (
  { writer }: PromoteWish,
  { release, image: source, fingerprint }: Candidate,
  { target, image, history }: Destination & { readonly is: 'open' },
  good: Release | undefined,
  because: string,
): StateStep =>
  movePointer(target, history, image, { release, source, fingerprint, run: writer.run, ...(good === undefined ? {} : { good }) }, because)

const evidenceOf = (verdicts: readonly Verdict[]): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...verdicts.map(({ gate, override, evidence = {} }) => (override === undefined ? evidence : { [`override.${gate}`]: override })),
  )

/** `login (environment), …` as the gate tells it. There may be a comma in the name of a GitHub environment. */
const approversOf = (verdicts: readonly Verdict[]): readonly string[] =>
  (verdicts.find(({ gate }) => gate === 'approvals')?.evidence?.approvals ?? '')
    .split(/, (?=[^ ]+ \()/)
    .flatMap(pair => (pair === '' ? [] : [pair.split(' ')[0] ?? '']))
