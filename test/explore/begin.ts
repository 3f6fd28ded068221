/** The world in which a scenario begins. */
import { encodeEvent, encodePointerMetadata, type LedgerChange, lastGood, ledgerEvent, VERIFIED, valueDigest } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { newFleet } from './fleet.ts'
import { inFormerFormat } from './former.ts'
import { labelled, pointed, written } from './land.ts'
import { newRun } from './memory.ts'
import { BEGINNING, digest, imageOf, type Letter, releaseOf, runUrl, templateVersionOf } from './names.ts'
import { nowIn, QUIET, type State } from './state.ts'

/** Minutes: when what is there was delivered. */
const LONG_AGO = -60

/** The run that delivered what is there. */
const FORMER = runUrl('100')

export const beginning = ({ store, plot }: Pick<Estate, 'store' | 'plot'>): State => {
  const fleets = plot.defs.flatMap(({ delivered }, index) => {
    // Somebody asks since when instances run where they are watched, or the next environment waits for a soak.
    const isSoakedIn = (plot.environments[index + 1]?.soak ?? 0) > 0
    const { type } = plot.environments[index]?.strategy ?? {}
    const isDated = isSoakedIn || type === 'canary'
    const fleet = newFleet(templateVersionOf(delivered.at(-1) ?? 'Z'), isDated ? BEGINNING : undefined, type === 'replace-root-volume')
    return plot.targets.map(() => store.fleets.put(fleet))
  })
  const empty: State = {
    ...{ ledgers: plot.defs.map(() => 0), locks: plot.defs.map(() => 0), pointers: fleets.map(() => 0), fleets },
    ...{ time: LONG_AGO, pending: [], scene: store.scenes.put(QUIET) },
    runs: plot.scenario.runs.map(() => store.memories.put(newRun())),
  }
  const then = plot.defs.reduce(
    (state, { delivered }, index) => delivered.reduce((before, letter) => afterDelivery({ store, plot }, before, index, letter), state),
    empty,
  )
  return { ...then, time: 0 }
}

type Place = Pick<Estate, 'store' | 'plot'>

const told = ({ store, plot }: Place, state: State, index: number, change: LedgerChange): State => {
  const versions = store.ledgers.of(state.ledgers[index] ?? 0)
  const name = plot.environments[index]?.name ?? ''
  const event = ledgerEvent(name, versions, change, { run: FORMER, actor: 'ada', approvers: ['grace'], at: nowIn(state) }, digest)
  const value = encodeEvent(event)
  const step = { value, digest: valueDigest(value, digest) }
  return written({ store }, state, index, plot.defs[index]?.former ? inFormerFormat(step) : step)
}

const afterDelivery = (place: Place, before: State, index: number, letter: Letter): State => {
  const { store, plot } = place
  const release = releaseOf(letter)
  const good = lastGood({ ledger: store.ledgers.of(before.ledgers[index] ?? 0), quarantined: new Map() }, release)
  const says = { release, source: imageOf(letter), fingerprint: `f-${letter}`, run: FORMER, ...(good === undefined ? {} : { good }) }
  const targets = plot.targets.map((_, at) => plot.firstTargetOf(index) + at)
  const announced = told(place, before, index, { kind: 'promoting', release })
  const put = { image: imageOf(letter), description: encodePointerMetadata(says) }
  const moved = targets.reduce((state, at) => pointed(place, state, at, put), announced)
  const promoted = told(place, moved, index, { kind: 'promoted', release })
  const version = store.pointers.of(promoted.pointers[targets[0] ?? 0] ?? 0).length
  const label = { do: 'label-pointer', version, label: VERIFIED } as const
  const proved = targets.reduce((state, at) => labelled(place, state, at, label).state, promoted)
  return told(place, proved, index, { kind: 'verified', release })
}
