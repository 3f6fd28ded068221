import type { LoopTurn, Step } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/** A line in the log for every turn: what is done and why, or what is waited for. */
export const describeTurn =
  (runtime: Runtime) =>
  (turn: LoopTurn<Step, unknown, unknown>): void => {
    if ('act' in turn)
      for (const { do: verb, on, because, warning } of turn.act) {
        runtime.line(`${verb} ${on}: ${because}`)
        if (warning !== undefined) runtime.annotate('warning', warning)
      }
    else if ('wait' in turn) runtime.line(`waiting: ${turn.wait}`)
  }

/** A line for every wait that says something new: whoever is waited for renews what he holds. */
export const describeWait = (runtime: Runtime): ((turn: LoopTurn<Step, unknown, unknown>) => void) => {
  let said = ''
  return turn => {
    if (!('wait' in turn) || turn.wait === said) return
    said = turn.wait
    runtime.line(`waiting: ${said}`)
  }
}
