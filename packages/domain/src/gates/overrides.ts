/** The one door past a gate: `<gate>: <reason>`, for the gates that the delivery file names as overridable. */
import type { Complaint } from '../located/located.ts'
import { GATE_TABLE, type Gate, type Verdict } from './table.ts'

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

/** One of them, or what is wrong with it. */
const overrideIn = (line: string, overridable: readonly Gate[]): Override | string => {
  const written = parse(line)
  if (!written) return `${JSON.stringify(line.trim())} is not <gate>: <reason>`
  const { gate, reason } = written
  const known = GATE_TABLE.find(({ name }) => name === gate)
  if (!known) return `${JSON.stringify(gate)} is no gate`
  if (!known.overridable) return `the gate ${gate} can never be overridden`
  if (!overridable.includes(known.name)) return `the gate ${gate} is not overridable here: the delivery file does not name it`
  return { gate: known.name, reason }
}

export type OverridesAnswer = { readonly overrides: readonly Override[] } | { readonly complaints: readonly Complaint[] }

/** Reads the input `override`; blank lines count for nothing. */
export const readOverrides = (input: string, overridable: readonly Gate[]): OverridesAnswer => {
  const written = input.split(BETWEEN).filter(line => line.trim() !== '')
  const read = written.map(line => overrideIn(line, overridable))
  const gates = written.map(line => parse(line)?.gate)
  const allowed = `allowed: <gate>: <reason> for gates that the delivery file names as overridable: ${overridable.join(', ') || 'none'}`
  const first = new Map(gates.map((gate, index) => [gate, index] as const).toReversed())
  const complaints = read.flatMap((one, index) => {
    const gate = gates[index]
    const twice = first.get(gate) === index ? undefined : `the gate ${gate} is overridden twice`
    const wrong = typeof one === 'string' ? one : twice
    return wrong === undefined ? [] : [{ at: { source: 'input override' }, wrong, allowed }]
  })
  return complaints.length > 0 ? { complaints } : { overrides: read.filter(one => typeof one !== 'string') }
}

/** The verdicts with the reasons of their overrides. A verdict stays what it is; a gate that passes is not overridden. */
export const overridden = (verdicts: readonly Verdict[], overrides: readonly Override[]): readonly Verdict[] =>
  verdicts.map(verdict => {
    const override = overrides.find(({ gate }) => gate === verdict.gate)
    return override && verdict.verdict !== 'pass' ? { ...verdict, override: override.reason } : verdict
  })
