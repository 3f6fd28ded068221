/** The one door past a gate: lines of `<gate>: <reason>`, for the gates that the delivery file names as overridable. */

import type { OverridableGate } from '../delivery-file/types.ts'
import { UserError } from '../user-error.ts'
import { GATES, type Gate, type Verdict } from './verdict.ts'

export interface Override {
  readonly gate: Gate
  readonly reason: string
}

const LINE = /^\s*([a-z-]+)\s*:\s*(\S.*?)\s*$/

const complaint = (line: string, overridable: readonly OverridableGate[]): string | undefined => {
  const gate = LINE.exec(line)?.[1]
  if (gate === undefined) return `"${line.trim()}" is not <gate>: <reason>`
  if (!GATES.some(known => known === gate)) return `"${gate}" is no gate`
  if (!overridable.some(one => one === gate)) return `the gate ${gate} cannot be overridden here`
  return undefined
}

/** Reads the input `override`; blank lines count for nothing. Throws the UserError `input.invalid` with all complaints. */
export const readOverrides = (lines: readonly string[], overridable: readonly OverridableGate[]): readonly Override[] => {
  const written = lines.filter(line => line.trim() !== '')
  const gates = written.map(line => LINE.exec(line)?.[1])
  const complaints = written.flatMap((line, index) => {
    const wrong = complaint(line, overridable)
    if (wrong !== undefined) return [wrong]
    return gates.indexOf(gates[index]) < index ? [`the gate ${gates[index]} is overridden twice`] : []
  })
  if (complaints.length > 0) {
    const allowed = overridable.length === 0 ? 'no gate' : overridable.join(', ')
    throw new UserError('input.invalid', `input override: ${complaints.join('; ')}. The delivery file allows ${allowed}.`)
  }
  return written.map(line => {
    const [, gate, reason] = LINE.exec(line)!
    return { gate: gate as Gate, reason: reason! }
  })
}

/** The verdicts with the reasons of their overrides. A verdict stays what it is; a gate that passes is not overridden. */
export const overridden = (verdicts: readonly Verdict[], overrides: readonly Override[]): readonly Verdict[] =>
  verdicts.map(verdict => {
    const override = overrides.find(({ gate }) => gate === verdict.gate)
    return override && verdict.verdict !== 'pass' ? { ...verdict, override: override.reason } : verdict
  })
