/** What must hold when nobody does anything any more. */
import { desiredVersion, isRejected, stateOf, verifiedVersion } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { imageOfRelease, letterOf } from './names.ts'
import { leftForGood } from './rollbacks.ts'
import type { State } from './state.ts'
import { worldText } from './words.ts'

/** An environment at a moment. */
export interface Rest {
  readonly state: State
  /** Index of the environment. */
  readonly index: number
  /** In words: at the end of all runs, or after another one. */
  readonly when: string
  /** Nothing came late after the last run that could have put it right. */
  readonly isPutRight: boolean
}

export const AT_THE_END = 'at the end'

export const judgeRest = (estate: Estate, rest: Rest): readonly Broken[] => [
  ...liveAgain(estate, rest),
  ...(rest.isPutRight ? straying(estate, rest) : []),
]

const liveAgain = (estate: Estate, { state, index, when, isPutRight }: Rest): readonly Broken[] => {
  const { store, plot } = estate
  const history = store.ledgers.of(state.ledgers[index] ?? 0)
  const says = saidIn(estate, state, index)
  const fleets = plot.inEnvironment(index, state.fleets).map(id => store.fleets.of(id))
  return [...leftForGood(history)].flatMap((release): readonly Broken[] => {
    const where = [
      ...(isPutRight && says.includes(release) ? ['pointer'] : []),
      ...(stateOf(history).current === release ? ['current'] : []),
      ...(isPutRight && fleets.some(({ runs }) => runs.includes(imageOfRelease(release))) ? ['fleet'] : []),
    ]
    if (where.length === 0) return []
    const why = `a rollback left ${letterOf(release)}, and it is what ${where.join(', ')} say ${when}: ${worldText(estate, state, index)}`
    return [{ invariant: 'left', kind: `${where.join('+')} ${when}`, why }]
  })
}

/** What pointers of targets say in which something runs, or has to. */
const saidIn = ({ store, plot }: Estate, { pointers, fleets }: State, index: number): readonly (string | undefined)[] => {
  const { allowEmpty = false } = plot.defs[index] ?? {}
  const running = plot.inEnvironment(index, fleets).map(id => store.fleets.of(id).runs.length > 0)
  return plot
    .inEnvironment(index, pointers)
    .filter((_, at) => running[at] || !allowEmpty)
    .map(id => desiredVersion(store.pointers.of(id))?.metadata?.release)
}

/** With an intent the ledger itself says that something is under way; what failed stays where it is until the next run, if that is wished. */
const straying = (estate: Estate, { state, index, when }: Rest): readonly Broken[] => {
  const ledger = stateOf(estate.store.ledgers.of(state.ledgers[index] ?? 0))
  const { intent, current } = ledger
  const isLeft = (release: string | undefined): boolean =>
    when === AT_THE_END && estate.plot.defs[index]?.onFailure === 'stop' && release !== undefined && isRejected(ledger, release)
  const said = saidIn(estate, state, index)
  if (intent !== null || current === null || said.every(release => release === current || isLeft(release))) return []
  return [{ invariant: 'pointer', kind: when, why: `${when}: ${worldText(estate, state, index)}` }]
}

/** Of a world in which a run has ended that could take the label off. */
export const judgeLabels = (estate: Estate, { state, index, when }: Omit<Rest, 'isPutRight'>): readonly Broken[] => {
  const { store, plot } = estate
  const ledger = stateOf(store.ledgers.of(state.ledgers[index] ?? 0))
  const { quarantined } = estate.sceneOf(state)
  return plot.inEnvironment(index, state.pointers).flatMap((id): readonly Broken[] => {
    const release = verifiedVersion(store.pointers.of(id))?.metadata?.release
    if (release === undefined || !(isRejected(ledger, release) || quarantined.includes(release))) return []
    return [{ invariant: 'label', kind: when, why: `${letterOf(release)} has the label ${when}: ${worldText(estate, state, index)}` }]
  })
}
