/** What must hold when a run ends. */
import { countingVersions, desiredVersion, holder, isRejected, stateOf } from '@golden-ami/domain'
import { type Shown, THREW } from './decide.ts'
import { type Ending, NOT_SHOWN, OUT_OF_TIME } from './ending.ts'
import type { Estate } from './estate.ts'
import { fleetText, groupOf } from './fleet.ts'
import type { Broken, Invariant } from './invariants.ts'
import type { Memory } from './memory.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { RunDef } from './scenarios.ts'
import { claimOf, urlOf } from './setting.ts'
import type { Store } from './state.ts'

/** @param seen as the run was shown it: what changes on the way nobody can know */
export const judgeEnd = (estate: Estate, seen: Shown, def: RunDef, memory: Memory, ending: Ending): readonly Broken[] => {
  const { store, plot } = estate
  const { words, release } = ending
  const { name, action } = def
  const broken = (invariant: Invariant, kind: string, why: string): Broken => ({ invariant, kind, why: `${name} ends ${words} ${why}` })
  if (words.startsWith(THREW)) return [broken('throws', action, 'and gives nothing back')]
  if (words.startsWith('cancelled'))
    return memory.isCancelled || isStopped(store, seen, def, memory) ? [] : [broken('cancelled', action, 'though nobody cancelled it')]
  if (isAnother(store, seen, def, memory, ending))
    return [broken('truth', 'another release', `of ${letterOf(release)}, and has announced something else`)]
  if (words === 'lock held' && action === 'rollback') return [broken('lock', 'waits for', 'though a rollback waits for nobody')]
  if (ending.isUnapproved && isBeingCarriedOut(store, seen, def, memory, release))
    return [broken('asked', words, `and asks for an approval of ${letterOf(release)}, which this run has begun with one`)]
  const ledger = stateOf(store.ledgers.of(seen.ledger))
  // On the way back what failed is no release that somebody wants to bring.
  const isForward = action === 'refresh' && ledger.intent?.kind !== 'rollback'
  if (isForward && words === 'failed: rollout.failed' && !isRejected(ledger, release ?? ''))
    return [broken('blame', 'not rejected', `and ${letterOf(release)} is not rejected`)]
  if (words !== 'rolled-back' && words !== 'refreshed') return []
  // What nobody can read now is for whoever comes next.
  if (store.scenes.of(seen.scene).isAway || memory.home?.since != null) return []
  const { allowEmpty = false } = plot.defs[plot.indexOf(def)] ?? {}
  const lies = liesIn(store, def.only ? firstOf(seen) : seen, release, allowEmpty, def.only === true)
  const isHeldOrLifted =
    stateOf(store.ledgers.of(seen.ledger)).hold !== null ||
    countingVersions(store.ledgers.of(seen.ledger)).some(({ event }) => event.evidence['override.hold'] !== undefined)
  return [
    ...(lies.length > 0 ? [broken('truth', words, `${letterOf(release)}, but ${lies.join(', ')}`)] : []),
    ...(action === 'rollback' && words === 'rolled-back' && !isHeldOrLifted ? [broken('hold', words, 'without a hold')] : []),
  ]
}

/** So often a rollback starts again what somebody stops. */
const RESTARTS = 2

/** A refresh was cancelled or called back since it looked for the first time: by a person, or by another run that somebody cancelled. */
const isStopped = (store: Store, { fleets }: Shown, { action }: RunDef, { past }: Memory): boolean =>
  fleets.some((id, at) => {
    const group = groupOf(store.fleets.of(id), [])
    if (!('refreshes' in group)) return false
    const stopped = group.refreshes.filter(
      ({ id: one, state, requested }) => (state === 'cancelled' || requested) && !past?.[at]?.includes(one),
    )
    return stopped.length > (action === 'rollback' ? RESTARTS : 0)
  })

/** Who has only to give the lock back ends as what it had come to, whatever others have made of that by then. */
export const judgeOver = ({ name }: RunDef, { loop: { over } }: Memory, { words }: Ending): readonly Broken[] =>
  !over || over.ending.words === words
    ? []
    : [{ invariant: 'ended', kind: 'otherwise', why: `${name} ends ${words}, and had come to ${over.ending.words}` }]

/** Who ends without having tried to give the lock back, though nothing keeps him from it. */
export const judgeLeaving = ({ store }: Estate, seen: Shown, def: RunDef, memory: Memory, { words }: Ending): readonly Broken[] => {
  const isAway = store.scenes.of(seen.scene).isAway || memory.home?.since != null
  const isRefused = memory.loop.refused.some(([on]) => on.startsWith('the lock of '))
  if (isAway || isRefused || holder(store.locks.of(seen.lock), seen.now)?.claim !== claimOf(def, memory)) return []
  return [{ invariant: 'lock', kind: 'kept', why: `${def.name} ends ${words} and keeps the lock` }]
}

/** What a promotion ends with that does not say what it is about. */
const OF_NOTHING: readonly string[] = ['lock taken', 'lock refused', OUT_OF_TIME.words, NOT_SHOWN.words]

/** What it has announced it goes on with, and ends with. Another attempt may find something else; the previous bundle has its own ways. */
const isAnother = (store: Store, { ledger }: Shown, def: RunDef, memory: Memory, { words, release }: Ending): boolean => {
  const { intent } = stateOf(store.ledgers.of(ledger))
  if (def.action !== 'promote' || def.former || memory.attempt > 1 || OF_NOTHING.includes(words)) return false
  return intent?.kind === 'promote' && intent.run === urlOf(def, memory) && intent.release !== release
}

/** Its ledger says that this very run is at it. */
const isBeingCarriedOut = (store: Store, { ledger }: Shown, def: RunDef, memory: Memory, release: string | null): boolean => {
  const { intent } = stateOf(store.ledgers.of(ledger))
  return intent?.kind === 'promote' && intent.release === release && intent.run === urlOf(def, memory)
}

/** What a run sees that works on the first target only. */
const firstOf = (seen: Shown): Shown => ({ ...seen, pointers: seen.pointers.slice(0, 1), fleets: seen.fleets.slice(0, 1) })

/** @param isPart what is true of a part is written by who sees all */
const liesIn = (
  store: Store,
  { ledger, pointers, fleets }: Shown,
  release: string | null,
  allowEmpty: boolean,
  isPart: boolean,
): readonly string[] => {
  const { current } = stateOf(store.ledgers.of(ledger))
  const running = fleets.map(id => store.fleets.of(id))
  // A target in which nothing runs, nor has to, may say what it likes.
  const matters = (at: number): boolean => !allowEmpty || (running[at]?.runs.length ?? 0) > 0
  const says = pointers.map(id => desiredVersion(store.pointers.of(id))?.metadata?.release)
  const isOff = running.some(({ runs }) => runs.some(image => release === null || image !== imageOfRelease(release)))
  return [
    ...(current === release || isPart ? [] : [`current is ${letterOf(current)}`]),
    ...(says.every((one, at) => one === release || !matters(at)) ? [] : [`the pointer says ${says.map(letterOf).join(' ')}`]),
    ...(isOff ? [`the fleet runs ${running.map(fleetText).join(' ')}`] : []),
  ]
}
