/** A parameter's value as a ledger event. Whatever it is, it stops nobody from reading the others. */
import type { LocatedMap } from '../../located/located.ts'
import { numberOf, under } from '../../located/tree.ts'
import { decoded } from '../../schema/decode.ts'
import { objectIn } from '../parameter-text.ts'
import { EVENT, LEDGER_FORMAT, type LedgerEvent } from './event.ts'

/** What a version holds: an event; what a newer release wrote; or nothing that this suite knows, and why. */
export type ReadEvent =
  | { readonly event: LedgerEvent }
  | { readonly newer: number }
  /** A clause about the value, without its text. */
  | { readonly noEvent: string }

/** A key of the event or of its state: what is wrong below it is for nobody to mend. */
const partOf = (path: string): string => {
  const [first = '', second] = (path.split('[')[0] ?? '').split('.')
  return first === 'state' && second !== undefined ? `${first}.${second}` : first
}

const partsOf = (paths: readonly string[]): string => [...new Set(paths.map(partOf))].join(', ')

const decodedEvent = (record: LocatedMap): ReadEvent => {
  const answer = decoded(EVENT, record)
  if ('bad' in answer) return { noEvent: `missing or malformed: ${partsOf(answer.bad)}` }
  const { value } = answer
  return value.v === LEDGER_FORMAT && value.after === undefined ? { noEvent: 'missing or malformed: after' } : { event: value }
}

export const decodeEvent = (text: string): ReadEvent => {
  const record = objectIn(text)
  if (!record) return { noEvent: 'it is not a JSON object' }
  const v = numberOf(under(record, 'v'))
  if (v !== undefined && Number.isInteger(v) && v > LEDGER_FORMAT) return { newer: v }
  if (v !== 1 && v !== LEDGER_FORMAT) return { noEvent: `its "v" is ${under(record, 'v') ? 'no version of the format' : 'missing'}` }
  return decodedEvent(record)
}
