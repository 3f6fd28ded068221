/** Asks every gate of an environment about a release; all answers are shown, not only the first that fails. */
import type { Environment } from '../delivery-file/types.ts'
import { type FoundTarget, isRead } from '../environment/world.ts'
import { openTogether } from '../gates/opening.ts'
import type { GateWish, Question } from '../gates/question.ts'
import { GATE_TABLE, type Verdict } from '../gates/table.ts'
import { stateOf } from '../records/ledger/history.ts'
import { workloadOf } from '../workload/workloads.ts'
import { planChanges } from './plan-hash.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export const questionOf = (wish: GateWish, world: PromotionWorld, candidate: Candidate, now: number): Question => {
  const estimate = estimateOf(wish.environment, world)
  return { wish, world, candidate, state: stateOf(world.ledger), estimate, now }
}

/** Gates that only the calendar opens, asked about another moment too. */
const BY_CALENDAR = GATE_TABLE.flatMap(gate => (gate.clock === 'calendar' && 'ask' in gate ? [gate] : []))

/** Every gate but those that are about the plan, which is made with these answers. */
export const askFirst = (question: Question): readonly Verdict[] => {
  const opening = openTogether(now => BY_CALENDAR.map(gate => gate.ask({ ...question, now })), question.now)
  return GATE_TABLE.flatMap((gate): readonly Verdict[] => {
    if (!('ask' in gate)) return []
    return [opening.find(verdict => verdict.gate === gate.name) ?? gate.ask(question)]
  })
}

/**
 * All verdicts in their order: those that are there, and of the gates that are about the plan.
 * @param plan the plan-hash
 */
export const askLast = (question: Question, first: readonly Verdict[], plan: string): readonly Verdict[] => {
  const about = { ...question, plan, isFirstPlan: isFirstPlan(question.wish, plan) }
  return GATE_TABLE.flatMap(gate => ('ask' in gate ? first.filter(verdict => verdict.gate === gate.name) : [gate.askOfPlan(about)]))
}

const isFirstPlan = ({ expectedPlan, plannedIn }: GateWish, plan: string): boolean =>
  expectedPlan !== undefined && plannedIn === 1 && planChanges(expectedPlan, plan).length === 0

/** ms that the rollout will take: wave after wave, each as long as its slowest target. What cannot be read is not counted. */
export const estimateOf = ({ strategy, waves }: Environment, { targets }: PromotionWorld): number =>
  waves.map(wave => Math.max(0, ...wave.map(name => estimateIn(strategy, targets.get(name))))).reduce((sum, longest) => sum + longest, 0)

const estimateIn = (strategy: Environment['strategy'], found: FoundTarget | undefined): number =>
  found && isRead(found) ? workloadOf(found.fleet).estimate(strategy) : 0
