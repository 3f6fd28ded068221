/** The one door past a gate: `<gate>: <reason>`, for the gates that the delivery file names as overridable. */

import { OVERRIDABLE_GATES, type OverridableGate } from '../delivery-file/types.ts'
import type { Complaint } from '../located/located.ts'
import { GATES, type Gate, type Verdict } from './verdict.ts'

export interface Override {
  readonly gate: Gate
  readonly reason: string
}

/** What separates two: a line break or, for a field of one line, a semicolon with a further `<gate>:` behind it. In a reason it is a sign like any other. */
const BETWEEN = /\n|;(?=\s*[a-z-]+\s*:(?!\/\/))/

/** `<gate>: <reason>`; undefined: it is not. */
const parse = (line: string): { readonly gate: string; readonly reason: string } | undefined => {
  const end = line.indexOf(':')
  const gate = line.slice(0, Math.max(0, end)).trim()
  const reason = line.slice(end + 1).trim()
  return /^[a-z-]+$/.test(gate) && reason !== '' ? { gate, reason } : undefined
}

const fault = (line: string, gate: string | undefined, overridable: readonly OverridableGate[]): string | undefined => {
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
  const read = written.map(parse)
  const first = new Map(read.map((one, index) => [one?.gate, index] as const).toReversed())
  const allowed = `allowed: <gate>: <reason> for gates that the delivery file names as overridable: ${overridable.join(', ') || 'none'}`
  const complaints = written.flatMap((line, index) => {
    const gate = read[index]?.gate
    const twice = first.get(gate) === index ? undefined : `the gate ${gate} is overridden twice`
    const wrong = fault(line, gate, overridable) ?? twice
    return wrong === undefined ? [] : [{ at: { source: 'input override' }, wrong, allowed }]
  })
  if (complaints.length > 0) return { complaints }
  return { overrides: read.flatMap(one => (one ? [{ gate: one.gate as Gate, reason: one.reason }] : [])) }
}

/** The verdicts with the reasons of their overrides. A verdict stays what it is; a gate that passes is not overridden. */
export const overridden = (verdicts: readonly Verdict[], overrides: readonly Override[]): readonly Verdict[] =>
  verdicts.map(verdict => {
    const override = overrides.find(({ gate }) => gate === verdict.gate)
    return override && verdict.verdict !== 'pass' ? { ...verdict, override: override.reason } : verdict
  })
