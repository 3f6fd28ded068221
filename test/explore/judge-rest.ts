/** What must hold when nobody does anything any more. */
import { desiredVersion, isRejected, stateOf, verifiedVersion } from '@golden-ami/domain'
import type { Broken } from './invariants.ts'
import { imageOfRelease, letterOf } from './names.ts'
import { leftForGood } from './rollbacks.ts'
import type { State, Store } from './state.ts'
import { worldText } from './words.ts'

/**
 * @param when in words: at the end of all runs, or after another one
 * @param isPutRight nothing came late after the last run that could have put it right
 */
export const judgeRest = (store: Store, state: State, when: string, isPutRight: boolean): readonly Broken[] => [
  ...liveAgain(store, state, when, isPutRight),
  ...(isPutRight ? straying(store, state, when) : []),
]

const liveAgain = (store: Store, state: State, when: string, isPutRight: boolean): readonly Broken[] => {
  const history = store.ledgers.of(state.ledger)
  const says = saidIn(store, state)
  return [...leftForGood(history)].flatMap((release): readonly Broken[] => {
    const where = [
      ...(isPutRight && says.includes(release) ? ['pointer'] : []),
      ...(stateOf(history).current === release ? ['current'] : []),
      ...(isPutRight && state.fleets.some(id => store.fleets.of(id).runs.includes(imageOfRelease(release))) ? ['fleet'] : []),
    ]
    if (where.length === 0) return []
    const why = `a rollback left ${letterOf(release)}, and it is what ${where.join(', ')} say ${when}: ${worldText(store, state)}`
    return [{ invariant: 'left', kind: `${where.join('+')} ${when}`, why }]
  })
}

const saidIn = (store: Store, { pointers }: State): readonly (string | undefined)[] =>
  pointers.map(id => desiredVersion(store.pointers.of(id))?.says?.release)

/** With an intent the ledger itself says that something is under way. */
const straying = (store: Store, state: State, when: string): readonly Broken[] => {
  const { intent, current } = stateOf(store.ledgers.of(state.ledger))
  if (intent !== null || current === null || saidIn(store, state).every(release => release === current)) return []
  return [{ invariant: 'pointer', kind: when, why: `${when}: ${worldText(store, state)}` }]
}

/** Of a world in which a run has ended that could take the label off. */
export const judgeLabels = (store: Store, state: State, when: string): readonly Broken[] => {
  const ledger = stateOf(store.ledgers.of(state.ledger))
  return state.pointers.flatMap((id): readonly Broken[] => {
    const release = verifiedVersion(store.pointers.of(id))?.says?.release
    if (release === undefined || !isRejected(ledger, release)) return []
    return [{ invariant: 'label', kind: when, why: `${letterOf(release)} has the label ${when}: ${worldText(store, state)}` }]
  })
}
