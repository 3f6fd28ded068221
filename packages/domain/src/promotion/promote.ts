/**
 * Moves the pointers of an environment to a release, after its gates: intent into the ledger, pointers, read back, outcome into the ledger.
 * A target that cannot be moved does not keep the others; the next run does what is missing.
 */
import { accountRegionName } from '../distribution/wish.ts'
import { missingApprovals } from '../environment/admission/continuing.ts'
import { halted, unbelievable } from '../environment/admission/standing.ts'
import { restate, writeEvent } from '../environment/steps.ts'
import { importAway } from '../environment/ways-back/import-away.ts'
import { leftOutText, withoutLeftOut } from '../environment/wish/left-out.ts'
import { placesOf } from '../environment/wish/places.ts'
import { readTargets } from '../environment/world.ts'
import { type Moment, refusalCode } from '../machine/machine.ts'
import { lastEvent, stateOf } from '../records/ledger/history.ts'
import { isRejected } from '../records/ledger/state.ts'
import { desiredVersion } from '../records/pointer.ts'
import { type Asked, askedOf, type Chosen, ending, foreignTexts } from './asked.ts'
import { type Destination, isDone } from './destinations.ts'
import { askedOfApproved } from './dropped-out.ts'
import { judged, withVerdicts } from './judged.ts'
import { changesText } from './target-digest.ts'
import { isPartial, type PromoteTurn, type PromoteWish } from './wish.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export const promote = (wish: PromoteWish, world: PromotionWorld, at: Moment): PromoteTurn => {
  const all = askedOf(wish, world, at)
  return refusedLedger(all) ?? notBelieved(all) ?? told(all) ?? within(askedOf(wish, withoutLeftOut(world, wish.leftOut), at))
}

/** What is left out has been heard, and is not worked on. */
const within = (whole: Asked): PromoteTurn => {
  const { candidate } = whole.world
  if ('none' in candidate) return movedByOthers(whole) ?? noCandidate(whole, candidate)
  const asked = askedOfApproved({ ...whole, candidate })
  return movedByOthers(asked) ?? promoted({ ...asked, candidate }, whole.world)
}

/** Nothing is moved without its intent. What AWS refused of a place is that place's alone. */
const refusedLedger = (asked: Asked): PromoteTurn | undefined => {
  const refused = [...asked.at.refused.values()].find(({ do: verb }) => verb === 'write-event')
  return refused && ending(asked, 'failed', refused.message, { code: refusalCode(refused) })
}

const notBelieved = (asked: Asked): PromoteTurn | undefined => {
  const { name } = asked.wish.environment
  const where = { home: accountRegionName(asked.wish.home), places: placesOf(asked.wish.targets) }
  const standing = unbelievable(name, asked.world) ?? halted(name, asked.world, where)
  return standing && ending(asked, 'failed', standing.why, { code: standing.code })
}

/** What its ledger has to be told before anything is decided on it. */
const told = ({ wish: { writer }, world, at }: Asked): PromoteTurn | undefined => {
  const event = importAway(world, writer, at.now) ?? restate(world.ledger, writer)
  return event && { act: [event] }
}

const movedByOthers = (asked: Asked): PromoteTurn | undefined =>
  asked.foreign.length > 0 && asked.wish.drift === 'stop'
    ? ending(asked, 'failed', foreignTexts(asked.foreign), { code: 'pointer.foreign' })
    : undefined

const noCandidate = (asked: Asked, { none, yet }: { readonly none: string; readonly yet?: true }): PromoteTurn =>
  yet ? ending(asked, 'deferred', none) : ending(asked, 'failed', none, { code: 'promote.no-candidate' })

/** @param whole with what dropped out of what was approved: the plan-hash is of all of it */
const promoted = (chosen: Chosen, whole: PromotionWorld): PromoteTurn =>
  unseen(chosen) ?? done(chosen) ?? judged(withVerdicts(chosen, whole))

const unseen = ({ world, candidate }: Chosen): PromoteTurn | undefined =>
  !world.distribution && isSaid(world, candidate) ? { need: 'distribution' } : undefined

/** All pointers say it, as its ledger expects them to: that is written down, and then told. */
const done = (chosen: Chosen): PromoteTurn | undefined =>
  isEverywhere(chosen) && isExpected(chosen) && !isQuarantined(chosen) && !isUnapproved(chosen.wish, chosen.world)
    ? (writtenDown(chosen) ?? promotedByUs(chosen) ?? unchanged(chosen))
    : undefined

const isEverywhere = ({ destinations }: Chosen): boolean => destinations.length > 0 && destinations.every(isDone)

/** It is what the ledger announced last, or what is current where nothing is announced. */
const isExpected = ({ world, candidate: { release } }: Chosen): boolean => {
  const { intent, current } = stateOf(world.ledger)
  return intent === null ? current === release : intent.kind === 'promote' && intent.release === release
}

const isQuarantined = ({ world, candidate: { release } }: Chosen): boolean =>
  isRejected(stateOf(world.ledger), release) || world.quarantined.has(release)

/** That all pointers say it is for who sees all of them to write. */
const writtenDown = ({ wish, world, at, candidate: { release }, destinations }: Chosen): PromoteTurn | undefined => {
  if (stateOf(world.ledger).current === release || isPartial(wish)) return undefined
  const evidence = { image: imagesOf(destinations).join(' ') }
  const change = { kind: 'promoted' as const, release }
  const event = writeEvent(world.ledger, change, wish.writer, at.now, 'the pointers were read back', { evidence })
  return event && { act: [event] }
}

/** Only announced where the ledger knew it as current before: another image of it, or its rejection overridden. */
const promotedByUs = (chosen: Chosen): PromoteTurn | undefined => {
  const { wish, world, candidate } = chosen
  const last = lastEvent(world.ledger)
  if (last?.run !== wish.writer.run || last.release !== candidate.release) return undefined
  return last.kind === 'promoted' || last.kind === 'promoting'
    ? ending(chosen, 'promoted', `${saidText(chosen)}${othersText(wish)}`)
    : undefined
}

const unchanged = (chosen: Chosen): PromoteTurn => {
  const unproved = stateOf(chosen.world.ledger).intent ? ', and it is not proved yet: refresh-asg goes on with that' : ''
  return ending(chosen, 'unchanged', `${saidText(chosen)} already${unproved}${othersText(chosen.wish)}`)
}

const saidText = ({ destinations: { length }, candidate }: Chosen): string =>
  `${length === 1 ? 'the pointer says' : `${length} pointers say`} ${candidate.release}`

const othersText = ({ leftOut, droppedOut = [] }: PromoteWish): string =>
  (leftOut ? `; ${leftOutText(leftOut)}` : '') + (droppedOut.length > 0 ? `; dropped out: ${changesText(droppedOut)}` : '')

/** It was announced when fewer people had to approve it: it is announced anew, by a run that they approve. */
const isUnapproved = ({ environment, writer }: PromoteWish, world: PromotionWorld): boolean => {
  const { intent } = stateOf(world.ledger)
  return intent?.kind === 'promote' && intent.run !== writer.run && missingApprovals(environment.approvals, world, intent) !== undefined
}

/** Where the pointers of all targets say the release already, it has to be known everywhere where its image is. */
const isSaid = (world: PromotionWorld, { release }: Candidate): boolean =>
  readTargets(world).every(([, { pointer }]) => desiredVersion(pointer)?.metadata?.release === release)

const imagesOf = (destinations: readonly Destination[]): readonly string[] => [
  ...new Set(destinations.flatMap(destination => ('image' in destination ? [destination.image] : []))),
]
