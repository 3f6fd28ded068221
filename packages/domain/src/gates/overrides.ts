/** The one door past a gate: `<gate>: <reason>`, for the gates that the delivery file names as overridable. */

import { OVERRIDABLE_GATES, type OverridableGate } from '../delivery-file/types.ts'
import type { Complaint } from '../located.ts'
import { GATES, type Gate, type Verdict } from './verdict.ts'

export interface Override {
  readonly gate: Gate
  readonly reason: string
}

const LINE = /^\s*([a-z-]+)\s*:\s*(\S.*?)\s*$/
/** What separates two: a line break or, for a field of one line, a semicolon with a further `<gate>:` behind it. In a reason it is a sign like any other. */
const BETWEEN = /\n|;(?=\s*[a-z-]+\s*:(?!\/\/))/

const fault = (line: string, overridable: readonly OverridableGate[]): string | undefined => {
  const gate = LINE.exec(line)?.[1]
  if (gate === undefined) return `${JSON.stringify(line.trim())} is not <gate>: <reason>`
  if (!GATES.some(known => known === gate)) return `${JSON.stringify(gate)} is no gate`
  if (!OVERRIDABLE_GATES.some(one => one === gate)) return `the gate ${gate} can never be overridden`
  if (!overridable.some(one => one === gate)) return `the gate ${gate} is not overridable here: the delivery file does not name it`
  return undefined
}

export type OverridesAnswer = { readonly overrides: readonly Override[] } | { readonly complaints: readonly Complaint[] }

/** Reads the input `override`; blank lines count for nothing. */
export const readOverrides = (input: string, overridable: readonly OverridableGate[]): OverridesAnswer => {
  const written = input.split(BETWEEN).filter(line => line.trim() !== '')
  const gates = written.map(line => LINE.exec(line)?.[1])
  const allowed = `allowed: <gate>: <reason> for gates that the delivery file names as overridable: ${overridable.join(', ') || 'none'}`
  const complaints = written.flatMap((line, index) => {
    const twice = gates.indexOf(gates[index]) < index ? `the gate ${gates[index]} is overridden twice` : undefined
    const wrong = fault(line, overridable) ?? twice
    return wrong === undefined ? [] : [{ at: { source: 'input override' }, wrong, allowed }]
  })
  if (complaints.length > 0) return { complaints }
  const overrides = written.map(line => {
    const [, gate, reason] = LINE.exec(line)!
    return { gate: gate as Gate, reason: reason! }
  })
  return { overrides }
}

/** The verdicts with the reasons of their overrides. A verdict stays what it is; a gate that passes is not overridden. */
export const overridden = (verdicts: readonly Verdict[], overrides: readonly Override[]): readonly Verdict[] =>
  verdicts.map(verdict => {
    const override = overrides.find(({ gate }) => gate === verdict.gate)
    return override && verdict.verdict !== 'pass' ? { ...verdict, override: override.reason } : verdict
  })
