/** Asks every gate of an environment about a release; all answers are shown, not only the first that fails. */
import type { Environment } from '../delivery-file/types.ts'
import { estimateOf } from '../environment/estimate.ts'
import { isRead } from '../environment/world.ts'
import { openTogether } from '../gates/opening.ts'
import type { GateWish, Question } from '../gates/question.ts'
import { GATE_TABLE, type Verdict } from '../gates/table.ts'
import { unknownForNow } from '../gates/verdict.ts'
import { stateOf } from '../records/ledger/history.ts'
import { workloadOf } from '../workload/workloads.ts'
import { planChanges } from './plan-hash.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export const questionOf = (wish: GateWish, world: PromotionWorld, candidate: Candidate, now: number): Question => {
  const estimate = estimateOf(wish.environment, world)
  const uncounted = uncountedIn(wish.environment, world)
  return { wish, world, candidate, state: stateOf(world.ledger), estimate, now, ...(uncounted === '' ? {} : { uncounted }) }
}

/** Gates that only the calendar opens, asked about another moment too. */
const BY_CALENDAR = GATE_TABLE.flatMap(gate => (gate.clock === 'calendar' && 'ask' in gate ? [gate] : []))

/** Every gate but those that are about the plan, which is made with these answers. */
export const askFirst = (question: Question): readonly Verdict[] => {
  const opening = openTogether(now => BY_CALENDAR.map(gate => gate.ask({ ...question, now })), question.now)
  return GATE_TABLE.flatMap((gate): readonly Verdict[] => {
    if (!('ask' in gate)) return []
    const verdict = opening.find(one => one.gate === gate.name)
    return [verdict ? counted(question, verdict) : gate.ask(question)]
  })
}

/** Open for what is counted: where it would not be for a longer rollout, nobody knows yet. */
const counted = (question: Question, verdict: Verdict): Verdict => {
  const { uncounted } = question
  if (uncounted === undefined || verdict.verdict !== 'pass') return verdict
  const longest = { ...question, estimate: Number.POSITIVE_INFINITY }
  if (BY_CALENDAR.some(({ name, ask }) => name === verdict.gate && ask(longest).verdict === 'pass')) return verdict
  return { gate: verdict.gate, ...unknownForNow(`how long the rollout takes cannot be told now: ${uncounted}`) }
}

/**
 * All verdicts in their order: those that are there, and of the gates that are about the plan.
 * @param plan the plan-hash
 * @param common targets dropped out of what was approved: of the plan that was approved, what all targets have in common still holds
 */
export const askLast = (
  question: Question,
  first: readonly Verdict[],
  plan: string,
  { common }: { readonly common: boolean },
): readonly Verdict[] => {
  const about = { ...question, plan, isFirstPlan: isFirstPlan(question.wish, plan, common) }
  return GATE_TABLE.flatMap(gate => ('ask' in gate ? first.filter(verdict => verdict.gate === gate.name) : [gate.askOfPlan(about)]))
}

const isFirstPlan = ({ expectedPlan, plannedIn }: GateWish, plan: string, common: boolean): boolean =>
  expectedPlan !== undefined && plannedIn === 1 && planChanges(expectedPlan, plan, { common }).length === 0

/** What can be read later, and is not in the estimate yet. */
const uncountedIn = ({ waves }: Environment, { targets }: PromotionWorld): string =>
  waves
    .flat()
    .flatMap(name => {
      const found = targets.get(name)
      if (!found) return []
      const unread = isRead(found)
        ? workloadOf(found.fleet)
            .unread()
            .map(part => ({ ...part, what: `${part.what} ${part.name}` }))
        : [{ ...found, what: `target ${name}` }]
      return unread.flatMap(({ what, why, transient }) => (transient ? [`${what}: ${why}`] : []))
    })
    .join('; ')
