/** What must hold when a run ends. */
import { countingVersions, desiredVersion, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Ending } from './ending.ts'
import type { Estate } from './estate.ts'
import { fleetText, groupOf } from './fleet.ts'
import type { Broken, Invariant } from './invariants.ts'
import type { Memory } from './memory.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { RunDef } from './scenarios.ts'
import { urlOf } from './setting.ts'
import type { Store } from './state.ts'

/** @param seen as the run was shown it: what changes on the way nobody can know */
export const judgeEnd = (estate: Estate, seen: Shown, def: RunDef, memory: Memory, ending: Ending): readonly Broken[] => {
  const { store, plot } = estate
  const { words, release } = ending
  const { name, action } = def
  const broken = (invariant: Invariant, kind: string, why: string): Broken => ({ invariant, kind, why: `${name} ends ${words} ${why}` })
  if (words.startsWith('cancelled'))
    return memory.isCancelled || isStopped(store, seen, memory) ? [] : [broken('cancelled', action, 'though nobody cancelled it')]
  if (ending.isUnapproved && isBeingCarriedOut(store, seen, def, memory, release))
    return [broken('asked', words, `and asks for an approval of ${letterOf(release)}, which this run has begun with one`)]
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

/** A refresh was cancelled or called back since it looked for the first time: by a person, or by another run that somebody cancelled. */
const isStopped = (store: Store, { fleets }: Shown, { past }: Memory): boolean =>
  fleets.some((id, at) => {
    const group = groupOf(store.fleets.of(id), [])
    return (
      'refreshes' in group &&
      group.refreshes.some(({ id: one, state, requested }) => (state === 'cancelled' || requested) && !past?.[at]?.includes(one))
    )
  })

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
  const says = pointers.map(id => desiredVersion(store.pointers.of(id))?.says?.release)
  const isOff = running.some(({ runs }) => runs.some(image => release === null || image !== imageOfRelease(release)))
  return [
    ...(current === release || isPart ? [] : [`current is ${letterOf(current)}`]),
    ...(says.every((one, at) => one === release || !matters(at)) ? [] : [`the pointer says ${says.map(letterOf).join(' ')}`]),
    ...(isOff ? [`the fleet runs ${running.map(fleetText).join(' ')}`] : []),
  ]
}
