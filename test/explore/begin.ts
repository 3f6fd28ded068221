/** The world in which a scenario begins. */
import { encodeDescription, encodeEvent, type Happening, lastGood, ledgerEvent } from '@golden-ami/domain'
import { labelled, land, pointed } from './land.ts'
import { newRun } from './memory.ts'
import { BEGINNING, digest, ENVIRONMENT, imageOf, type Letter, releaseOf, runUrl, templateVersionOf } from './names.ts'
import type { Scenario } from './scenarios.ts'
import type { State, Store } from './state.ts'

/** The run that delivered what is there. */
const FORMER = runUrl('100')

const told = (store: Store, state: State, happening: Happening): State => {
  const versions = store.ledgers.of(state.ledger)
  const event = ledgerEvent(ENVIRONMENT, versions, happening, { run: FORMER, actor: 'ada', at: BEGINNING }, digest)
  const value = encodeEvent(event)
  const step = {
    do: 'write-event',
    on: '',
    because: '',
    after: 0,
    id: event.id,
    kind: event.kind,
    release: event.release,
    value,
    digest: '',
  } as const
  return land(store, state, step, []).state
}

const delivered = (store: Store, before: State, letter: Letter, targets: readonly string[]): State => {
  const release = releaseOf(letter)
  const good = lastGood({ ledger: store.ledgers.of(before.ledger), barred: new Map() }, release)
  const says = { release, source: imageOf(letter), fingerprint: `f-${letter}`, run: FORMER, ...(good === undefined ? {} : { good }) }
  const announced = told(store, before, { kind: 'promoting', release })
  const moved = targets.reduce((state, _, at) => pointed(store, state, at, imageOf(letter), encodeDescription(says)), announced)
  const promoted = told(store, moved, { kind: 'promoted', release })
  const version = store.pointers.of(promoted.pointers[0] ?? 0).length
  const proved = targets.reduce((state, _, at) => labelled(store, state, at, version, ['verified']).state, promoted)
  return told(store, proved, { kind: 'verified', release })
}

export const beginning = (store: Store, scenario: Scenario, targets: readonly string[]): State => {
  const running = scenario.delivered.at(-1) ?? 'Z'
  const image = imageOf(running)
  const fleet = store.fleets.put({ follows: templateVersionOf(running), runs: [image, image], refreshes: [] })
  const empty: State = {
    ...{
      ledger: 0,
      lock: 0,
      pointers: targets.map(() => 0),
      fleets: targets.map(() => fleet),
      time: 0,
      pending: [],
      gone: '',
      isStrayed: false,
    },
    runs: scenario.runs.map(() => store.memories.put(newRun(1))),
  }
  return scenario.delivered.reduce((state, letter) => delivered(store, state, letter, targets), empty)
}
