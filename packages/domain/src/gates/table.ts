/**
 * Every gate, one row each, in the order in which their verdicts are shown. What is said of gates by name anywhere (overrides, the plan-hash,
 * the decision page) comes from here: another gate is a file with its `ask`, and a row.
 */
import type { OverridableGate } from '../delivery-file/types.ts'
import { askAfter } from './after.ts'
import { askAlarms } from './alarms.ts'
import { askApprovals } from './approvals.ts'
import { askExternal } from './external.ts'
import { askFindings } from './findings.ts'
import { askFreezes } from './freezes.ts'
import { askHold } from './hold.ts'
import { askOrder } from './order.ts'
import { askProtection } from './protection.ts'
import { askQuarantine } from './quarantine.ts'
import type { Ask, AskOfPlan } from './question.ts'
import { askRejected } from './rejected.ts'
import { askRollbackReady } from './rollback-ready.ts'
import { askSoak } from './soak.ts'
import { askTags } from './tags.ts'
import { askTests } from './tests.ts'
import type { VerdictOf } from './verdict.ts'
import { askWhileSoaking } from './while-soaking.ts'
import { askWindows } from './windows.ts'

interface Kind<G extends string> {
  readonly name: G
  /**
   * Whether time alone opens it: when nothing else is in the way, the promotion is due later rather than refused. Those that go by the
   * `calendar` are open when all of them are.
   */
  readonly clock: false | 'elapsing' | 'calendar'
  /** Whether a delivery file may name it as overridable, as `OVERRIDABLE_GATES` there has it. The others can never be overridden. */
  readonly overridable: G extends OverridableGate ? true : false
  /**
   * Whether its verdict is a part of the plan that is approved. What changes while a plan waits for its approval is not, and the gated job
   * asks it again. Of findings the plan tells what was found; the verdict on them changes with their age.
   */
  readonly inPlan: boolean
}
/** A gate is asked about the candidate. One that is about the plan is asked last, with the plan-hash, and so is no part of it. */
export type GateRow<G extends string> = Kind<G> & ({ readonly ask: Ask<G> } | { readonly inPlan: false; readonly askOfPlan: AskOfPlan<G> })

/** A row without its `ask`, or with the one of another gate, does not compile. */
const row = <const G extends string>(gate: GateRow<NoInfer<G>> & { readonly name: G }): GateRow<G> => gate

export const GATE_TABLE = [
  row({ name: 'after', clock: false, overridable: false, inPlan: true, ask: askAfter }),
  row({ name: 'order', clock: false, overridable: true, inPlan: true, ask: askOrder }),
  row({ name: 'soak', clock: 'elapsing', overridable: true, inPlan: false, ask: askSoak }),
  row({ name: 'while-soaking', clock: 'elapsing', overridable: true, inPlan: false, ask: askWhileSoaking }),
  row({ name: 'windows', clock: 'calendar', overridable: true, inPlan: false, ask: askWindows }),
  row({ name: 'freezes', clock: 'calendar', overridable: true, inPlan: false, ask: askFreezes }),
  row({ name: 'approvals', clock: false, overridable: false, inPlan: false, askOfPlan: askApprovals }),
  row({ name: 'protection', clock: false, overridable: false, inPlan: true, ask: askProtection }),
  row({ name: 'findings', clock: false, overridable: true, inPlan: false, ask: askFindings }),
  row({ name: 'tests', clock: false, overridable: true, inPlan: true, ask: askTests }),
  row({ name: 'tags', clock: false, overridable: true, inPlan: true, ask: askTags }),
  row({ name: 'alarms', clock: false, overridable: true, inPlan: false, ask: askAlarms }),
  row({ name: 'rollback-ready', clock: false, overridable: true, inPlan: true, ask: askRollbackReady }),
  row({ name: 'external', clock: false, overridable: true, inPlan: true, ask: askExternal }),
  row({ name: 'hold', clock: false, overridable: true, inPlan: true, ask: askHold }),
  row({ name: 'rejected', clock: false, overridable: true, inPlan: true, ask: askRejected }),
  row({ name: 'quarantine', clock: false, overridable: false, inPlan: true, ask: askQuarantine }),
]

/** A gate's name, as in the delivery file, in overrides and on the decision page. */
export type Gate = (typeof GATE_TABLE)[number]['name']
export type Verdict = VerdictOf<Gate>

export const GATES: readonly Gate[] = GATE_TABLE.map(({ name }) => name)

/** The gates whose rows are so. */
export const gatesThat = (are: (gate: (typeof GATE_TABLE)[number]) => boolean): ReadonlySet<Gate> =>
  new Set(GATE_TABLE.filter(are).map(({ name }) => name))
