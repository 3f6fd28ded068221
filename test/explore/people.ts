/** What people do by hand, beside all actions. */
import { desiredVersion, encodeEvent, encodePointerMetadata, type PointerVersion, valueDigest } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { calledFor, scaledToZero, scaledUp } from './fleet.ts'
import { locked, pointed, written } from './land.ts'
import { type Move, move } from './move.ts'
import { digest, imageOf, LETTERS } from './names.ts'
import { nowIn, replaced, type State } from './state.ts'
import { environmentName, groupName, targetName } from './words.ts'

export const peopleMoves = (estate: Estate, state: State): readonly Move[] => [
  ...deregistered(estate, state),
  ...stopped(estate, state),
  ...resumed(estate, state),
  ...moved(estate, state),
  ...edited(estate, state),
  ...scaled(estate, state),
  ...deleted(estate, state),
  ...halted(estate, state),
]

/** Images that may be deregistered. */
const MAY_GO = (['A', 'B'] as const).map(imageOf)

const deregistered = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('gone') && estate.sceneOf(state).gone === ''
    ? MAY_GO.map(gone => move(estate.setting(state, { gone }), `the image ${gone} is deregistered`, 1))
    : []

const withFleet = (estate: Estate, state: State, at: number, fleet: Parameters<Estate['store']['fleets']['put']>[0]): State => ({
  ...estate.setting(state, { isStrayed: true }),
  fleets: replaced(state.fleets, at, estate.store.fleets.put(fleet)),
})

const stopped = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('stopped')
    ? state.fleets.flatMap((id, at) =>
        (['cancel-refresh', 'rollback-refresh'] as const).flatMap(call => {
          const fleet = calledFor(estate.store.fleets.of(id), call)
          const what = call === 'cancel-refresh' ? 'cancels the refresh' : 'has the refresh rolled back'
          return fleet ? [move(withFleet(estate, state, at, fleet), `a person ${what} of ${groupName(estate, at)}`, 1)] : []
        }),
      )
    : []

const resumed = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('resumed')
    ? state.fleets.flatMap((id, at) => {
        const before = estate.store.fleets.of(id)
        const [newest] = before.refreshes
        if (newest?.checkpoint === undefined || newest.stage !== 'cancelled') return []
        const fleet = calledFor(before, { start: newest.to })
        return fleet ? [move(withFleet(estate, state, at, fleet), `a person starts the refresh of ${groupName(estate, at)} again`, 1)] : []
      })
    : []

/** To an image that was there before, and to one that never was. */
const moved = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('moved') && !estate.sceneOf(state).isMoved
    ? state.pointers.flatMap((id, at) => {
        const history = estate.store.pointers.of(id)
        const known = new Set(history.map(({ image }) => image))
        // Systems Manager writes no version whose image is gone.
        const { gone } = estate.sceneOf(state)
        const there = LETTERS.filter(letter => imageOf(letter) !== gone)
        return there
          .filter(letter => letter === 'C' || known.has(imageOf(letter)))
          .map(letter =>
            move(
              pointed(estate, estate.setting(state, { isMoved: true, isStrayed: true }), at, byHand(history, imageOf(letter))),
              `a person moves the pointer of ${targetName(estate, at)} to the image of ${letter}`,
              1,
            ),
          )
      })
    : []

/** Of a write without a description: AWS may keep the one before, and then nobody can tell who repeats what is there. */
const byHand = (history: readonly PointerVersion[], image: string): Parameters<typeof pointed>[3] => {
  const newest = desiredVersion(history)
  return { image, description: newest?.image === image && newest.metadata ? encodePointerMetadata(newest.metadata) : '' }
}

const edited = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('edited')
    ? state.ledgers.flatMap((ledger, index) => {
        const former = estate.store.ledgers.of(ledger).at(-2)
        const claim = estate.store.locks.of(state.locks[index] ?? 0).at(-1)
        const name = environmentName(estate, index)
        const inLedger = (value: string, what: string): Move =>
          move(
            written(estate, state, index, { value, digest: valueDigest(value, digest) }),
            `a person ${what} into the ledger of ${name}`,
            1,
          )
        const inLock = (value: string, what: string): Move =>
          move(locked(estate, state, index, value), `a person ${what} into the lock of ${name}`, 1)
        return [
          ...(ledger === 0 ? [] : [inLedger('a note', 'writes a note')]),
          // An event that says not what it comes after is believed until the first one that does: nobody can tell it from a true one.
          ...(former && 'event' in former && former.event.after
            ? [inLedger(encodeEvent(former.event), 'puts the former version back')]
            : []),
          ...(claim ? [inLock('a note', 'writes a note'), inLock(claim.value, 'puts the newest version once more')] : []),
        ]
      })
    : []

const scaled = (estate: Estate, state: State): readonly Move[] =>
  state.fleets.flatMap((id, at) => {
    const fleet = estate.store.fleets.of(id)
    const up = scaledUp(fleet, nowIn(state), estate.sceneOf(state).gone)
    if (up) return [move(withFleet(estate, state, at, up), `${groupName(estate, at)} is scaled up again`)]
    return estate.faults.has('zero') && !fleet.isDeleted && fleet.runs.length > 0
      ? [move(withFleet(estate, state, at, scaledToZero(fleet)), `${groupName(estate, at)} is scaled to zero`, 1)]
      : []
  })

const deleted = (estate: Estate, state: State): readonly Move[] =>
  estate.faults.has('deleted')
    ? state.fleets.flatMap((id, at) => {
        const { isDeleted, follows } = estate.store.fleets.of(id)
        if (isDeleted) return []
        const fleet = { follows, runs: [], refreshes: [], isDeleted: true } as const
        return [move(withFleet(estate, state, at, fleet), `${groupName(estate, at)} is deleted`, 1)]
      })
    : []

const halted = (estate: Estate, state: State): readonly Move[] => {
  const { halted: index } = estate.sceneOf(state)
  if (index !== null) return [move(estate.setting(state, { halted: null }), `${environmentName(estate, index)} goes on`)]
  return estate.faults.has('halt')
    ? state.ledgers.map((_, at) => move(estate.setting(state, { halted: at }), `${environmentName(estate, at)} is halted`, 1))
    : []
}
