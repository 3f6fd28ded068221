/** What is said of a canary where a run asks: the world chooses. */
import type { Estate } from './estate.ts'
import { isCanary, type Verdict } from './fleet.ts'
import { type Move, move } from './move.ts'
import { replaced, type State } from './state.ts'
import { groupName } from './words.ts'

const SAID: Readonly<Record<Verdict, string>> = { fail: 'fails', inconclusive: 'cannot be told', unasked: 'cannot be asked' }
const VERDICTS: readonly Verdict[] = ['fail', 'inconclusive', 'unasked']

/** It is well, unless something else is said; what cannot be told may be told later. */
export const verdictMoves = (estate: Estate, state: State): readonly Move[] => {
  return state.fleets.flatMap((id, at) => {
    const { verdict, ...fleet } = estate.store.fleets.of(id)
    const isAsked = estate.plot.environments[Math.floor(at / estate.plot.targets.length)]?.strategy.type === 'canary'
    if (!isAsked) return []
    const saying = (to: typeof fleet | (typeof fleet & { readonly verdict: Verdict }), what: string, cost: 0 | 1): Move =>
      move(
        { ...state, fleets: replaced(state.fleets, at, estate.store.fleets.put(to)) },
        `the verdict of ${groupName(estate, at)} ${what}`,
        cost,
      )
    if (verdict !== undefined) return verdict === 'fail' ? [] : [saying(fleet, 'passes after all', 0)]
    return estate.faults.has('verdict') && isCanary(fleet) ? VERDICTS.map(one => saying({ ...fleet, verdict: one }, SAID[one], 1)) : []
  })
}
