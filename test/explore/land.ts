/** A call takes effect. */
import { predictLedger, predictLock, predictPointer } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { calledFor } from './fleet.ts'
import { inFormerFormat } from './former.ts'
import { imageOfTemplateVersion, templateVersionOfImage } from './names.ts'
import { nowIn, replaced, type State, writtenAt } from './state.ts'
import { type AnyStep, imageBroughtBy } from './steps.ts'

/** What AWS answers. `unknown`: one of its guards says no, and the next look tells; `refused`: what it is about is not there. */
export type LandedAnswer = 'accepted' | 'unknown' | 'refused'
export interface Landed {
  readonly state: State
  readonly answer: LandedAnswer
}
const accepted = (state: State): Landed => ({ state, answer: 'accepted' })
const unknown = (state: State): Landed => ({ state, answer: 'unknown' })
const refused = (state: State): Landed => ({ state, answer: 'refused' })

/** @param run whose call it is */
export const land = (estate: Estate, state: State, run: number, step: AnyStep): Landed => {
  const def = estate.plot.defOf(run)
  const index = estate.plot.indexOf(def)
  const { gone, isAway, unread } = estate.sceneOf(state)
  if (!('target' in step) && isAway) return unknown(state)
  const at = 'target' in step ? estate.plot.firstTargetOf(index) + estate.plot.targets.indexOf(step.target) : -1
  if (unread?.target === at) return unknown(state)
  switch (step.do) {
    case 'write-event':
      return accepted(written(estate, state, index, def.former ? inFormerFormat(step) : step))
    case 'write-quarantine':
      return quarantined(estate, state, step.release)
    case 'claim-lock':
    case 'renew-lock':
    case 'free-lock':
      return accepted(locked(estate, state, index, step.value))
    case 'put-pointer':
      // Systems Manager looks at the image when it has answered: the version of one that is gone does not come.
      return accepted(step.image === gone ? state : pointed(estate, state, at, step))
    case 'label-pointer':
    case 'unlabel-pointer':
      return labelled(estate, state, at, step)
    case 'start-refresh':
      return called(estate, state, at, startOf(step))
    case 'cancel-refresh':
    case 'rollback-refresh':
      return called(estate, state, at, step.do)
    default:
      throw new Error(`the abstract AWS has no ${step.do}`)
  }
}

/** @param index of the environment */
export const written = (
  { store }: Pick<Estate, 'store'>,
  state: State,
  index: number,
  step: { readonly value: string; readonly digest: string },
): State => {
  const known = state.ledgers[index] ?? 0
  const before = store.ledgers.of(known)
  const now = writtenAt(nowIn(state), before.length + 1)
  const id = store.ledgers.id(`${known} ${now} ${step.digest}`, () => predictLedger(before, step, now))
  store.older.set(id, known)
  return { ...state, ledgers: replaced(state.ledgers, index, id) }
}

/** A quarantine is created once. */
const quarantined = (estate: Estate, state: State, release: string): Landed => {
  const { quarantined: known } = estate.sceneOf(state)
  return known.includes(release) ? unknown(state) : accepted(estate.setting(state, { quarantined: [...known, release] }))
}

/** @param index of the environment */
export const locked = ({ store }: Pick<Estate, 'store'>, state: State, index: number, value: string): State => {
  const now = nowIn(state)
  const known = state.locks[index] ?? 0
  const id = store.locks.id(`${known} ${now} ${value}`, () => predictLock(store.locks.of(known), { value }, now))
  return { ...state, locks: replaced(state.locks, index, id) }
}

type PointerStep = Parameters<typeof predictPointer>[1]
type Put = Pick<Extract<PointerStep, { readonly do: 'put-pointer' }>, 'image' | 'description'>
type Label = Pick<Extract<PointerStep, { readonly do: 'label-pointer' | 'unlabel-pointer' }>, 'do' | 'version' | 'label'>

const withPointer = (state: State, at: number, id: number): State => ({ ...state, pointers: replaced(state.pointers, at, id) })

/** @param at number of the target */
export const pointed = ({ store, plot }: Pick<Estate, 'store' | 'plot'>, state: State, at: number, { image, description }: Put): State => {
  const known = state.pointers[at] ?? 0
  const ledger = state.ledgers[Math.floor(at / plot.targets.length)] ?? 0
  const now = writtenAt(nowIn(state), store.ledgers.of(ledger).length)
  const id = store.pointers.made(`${known} ${now} ${image} ${description}`, () =>
    predictPointer(store.pointers.of(known), { do: 'put-pointer', image, description } as PointerStep, now),
  )
  return withPointer(state, at, id)
}

export const labelled = ({ store }: Pick<Estate, 'store'>, state: State, at: number, { do: verb, version, label }: Label): Landed => {
  const known = state.pointers[at] ?? 0
  const before = store.pointers.of(known)
  if (before.length === 0) return refused(state)
  const wanted = before.find(one => one.version === version)
  if (!wanted) return unknown(state)
  if (wanted.labels.includes(label) === (verb === 'label-pointer')) return accepted(state)
  const after = () => predictPointer(before, { do: verb, version, label } as PointerStep, nowIn(state))
  return accepted(withPointer(state, at, store.pointers.made(`${known} ${verb} ${version} ${label}`, after)))
}

const startOf = (step: Extract<AnyStep, { readonly do: 'start-refresh' }>) => {
  const { CheckpointPercentages, CheckpointDelay = 0 } = step.preferences
  return {
    start: templateVersionOfImage(imageBroughtBy(step)),
    ...(CheckpointPercentages ? { delay: CheckpointDelay * 1_000 } : {}),
    ...(step.strategy ? { inPlace: true as const } : {}),
  }
}

const called = (estate: Estate, state: State, at: number, call: Parameters<typeof calledFor>[1]): Landed => {
  const { store } = estate
  const before = store.fleets.of(state.fleets[at] ?? 0)
  if (before.isDeleted) return refused(state)
  const fleet = calledFor(before, call)
  // One refresh at a time comes first; then AWS looks at what it would launch.
  const { gone } = estate.sceneOf(state)
  if (fleet && typeof call === 'object' && imageOfTemplateVersion(call.start) === gone) return refused(state)
  return fleet ? accepted({ ...state, fleets: replaced(state.fleets, at, store.fleets.put(fleet)) }) : unknown(state)
}
