/** A call takes effect. */
import { decodeDescription, ledgerVersion, type PointerVersion } from '@golden-ami/domain'
import { calledFor } from './fleet.ts'
import { digest } from './names.ts'
import { nowIn, replaced, type State, type Store } from './state.ts'
import type { AnyStep } from './steps.ts'

export interface Landed {
  readonly state: State
  /** What AWS answers; `unknown`: one of its guards says no, and the next look tells. */
  readonly answer: 'accepted' | 'unknown'
}

/** @param targets their names, in the order of the state's pointers and fleets */
export const land = (store: Store, state: State, step: AnyStep, targets: readonly string[]): Landed => {
  switch (step.do) {
    case 'write-event':
      return accepted({ ...state, ledger: written(store, state, step.value) })
    case 'claim-lock':
    case 'renew-lock':
    case 'free-lock':
      return accepted({ ...state, lock: locked(store, state, step.value) })
    case 'put-pointer':
      // Systems Manager looks at the image when it has answered: the version of one that is gone does not come.
      if (step.image === state.gone) return accepted(state)
      return accepted(pointed(store, state, targets.indexOf(step.target), step.image, step.description))
    case 'label-pointer':
    case 'unlabel-pointer':
      return labelled(store, state, targets.indexOf(step.target), step.version, step.do === 'label-pointer' ? [step.label] : [])
    case 'start-refresh':
      return called(store, state, targets.indexOf(step.target), { start: Number(step.version) })
    case 'cancel-refresh':
    case 'rollback-refresh':
      return called(store, state, targets.indexOf(step.target), step.do)
    default:
      throw new Error(`the abstract AWS has no ${step.do}`)
  }
}

const accepted = (state: State): Landed => ({ state, answer: 'accepted' })

const written = (store: Store, state: State, value: string): number => {
  const modified = nowIn(state)
  const id = store.ledgers.id(`${state.ledger} ${modified} ${value}`, () => {
    const before = store.ledgers.of(state.ledger)
    return [...before, ledgerVersion({ version: before.length + 1, modified, value, by: '' }, digest)]
  })
  store.older.set(id, state.ledger)
  return id
}

const locked = (store: Store, state: State, value: string): number => {
  const modified = nowIn(state)
  return store.locks.id(`${state.lock} ${modified} ${value}`, () => {
    const before = store.locks.of(state.lock)
    return [...before, { version: before.length + 1, modified, value }]
  })
}

const withPointer = (state: State, at: number, id: number): State => ({ ...state, pointers: replaced(state.pointers, at, id) })

export const pointed = (store: Store, state: State, at: number, image: string, description: string): State => {
  const known = state.pointers[at] ?? 0
  const modified = nowIn(state)
  const id = store.pointers.id(`${known} ${modified} ${image} ${description}`, () => {
    const before = store.pointers.of(known)
    return [...before, { version: before.length + 1, image, modified, labels: [], says: decodeDescription(description) }]
  })
  return withPointer(state, at, id)
}

/** A label is on one version only. */
export const labelled = (store: Store, state: State, at: number, version: number, labels: readonly string[]): Landed => {
  const known = state.pointers[at] ?? 0
  const before = store.pointers.of(known)
  if (!before.some(one => one.version === version)) return { state, answer: 'unknown' }
  const after = before.map(
    (one): PointerVersion => ({ ...one, labels: one.version === version ? labels : labels.length > 0 ? [] : one.labels }),
  )
  if (JSON.stringify(after) === JSON.stringify(before)) return accepted(state)
  return accepted(
    withPointer(
      state,
      at,
      store.pointers.id(`${known} labels ${version} ${labels}`, () => after),
    ),
  )
}

const called = (store: Store, state: State, at: number, call: Parameters<typeof calledFor>[1]): Landed => {
  const fleet = calledFor(store.fleets.of(state.fleets[at] ?? 0), call)
  if (!fleet) return { state, answer: 'unknown' }
  return accepted({ ...state, fleets: replaced(state.fleets, at, store.fleets.put(fleet)) })
}
