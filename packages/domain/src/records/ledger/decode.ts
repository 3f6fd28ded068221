/** A parameter's value as a ledger event. Whatever it is, it stops nobody from reading the others. */
import { parseDuration } from '../../duration.ts'
import { isRelease } from '../../release.ts'
import { parsedObject } from '../parameter-text.ts'
import { LEDGER_FORMAT, type LedgerEvent } from './event.ts'
import type { Rejection } from './state.ts'

/** What a version holds: an event; what a newer release wrote; or nothing that this suite knows, and why. */
export type ReadEvent =
  | { readonly event: LedgerEvent }
  | { readonly newer: number }
  /** A clause about the value, without its text. */
  | { readonly noEvent: string }

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const isTime: Check = value => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const isReleaseText: Check = value => typeof value === 'string' && isRelease(value)
const isDuration: Check = value => typeof value === 'string' && parseDuration(value) !== undefined
const orNull =
  (check: Check): Check =>
  value =>
    value === null || check(value)
const orAbsent =
  (check: Check): Check =>
  value =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Every key as said. Keys that are not named are let through: a later release may add one without a new `v`. */
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  value =>
    isObject(value) && Object.entries(shape).every(([key, check]) => check(value[key]))
const mapOf =
  (key: Check, check: Check): Check =>
  value =>
    isObject(value) && Object.keys(value).every(key) && Object.values(value).every(check)
const either =
  (...checks: readonly Check[]): Check =>
  value =>
    checks.some(check => check(value))

const STATE: Readonly<Record<string, Check>> = {
  current: orNull(isReleaseText),
  good: listOf(isReleaseText),
  intent: orNull(
    shaped({
      release: isReleaseText,
      kind: value => value === 'promote' || value === 'rollback',
      run: isText,
      at: isTime,
      plan: orAbsent(isText),
    }),
  ),
  hold: orNull(shaped({ reason: isText, by: isText, at: isTime })),
  rejected: listOf(either(isReleaseText, shaped({ release: isReleaseText, reason: isText }))),
  soak: mapOf(isReleaseText, isDuration),
}

const EVENT: Readonly<Record<string, Check>> = {
  id: isText,
  kind: isText,
  at: isTime,
  restated: orAbsent(isTime),
  release: isReleaseText,
  run: isText,
  actor: isText,
  approvers: listOf(isText),
  reason: orNull(isText),
  evidence: mapOf(isText, isText),
  state: isObject,
}
const AFTER: Check = shaped({ version: value => Number.isInteger(value) && (value as number) >= 0, digest: isText })

const misshapen = (value: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, Check>>, path = ''): string[] =>
  Object.entries(shape).flatMap(([key, check]) => (check(value[key]) ? [] : [`${path}${key}`]))

/** Rejections whose reasons were cut are stored as bare names. */
const whole = (event: LedgerEvent): LedgerEvent => ({
  ...event,
  state: {
    ...event.state,
    rejected: event.state.rejected.map((one: Rejection | string) => (typeof one === 'string' ? { release: one, reason: '' } : one)),
  },
})

export const decodeEvent = (text: string): ReadEvent => {
  const value = parsedObject(text)
  if (!value) return { noEvent: 'it is not a JSON object' }
  const { v } = value
  if (typeof v === 'number' && Number.isInteger(v) && v > LEDGER_FORMAT) return { newer: v }
  if (v !== 1 && v !== LEDGER_FORMAT) return { noEvent: `its "v" is ${v === undefined ? 'missing' : 'no version of the format'}` }
  const bad = [
    ...misshapen(value, EVENT),
    ...(v === LEDGER_FORMAT && !AFTER(value.after) ? ['after'] : []),
    ...(isObject(value.state) ? misshapen(value.state, STATE, 'state.') : []),
  ]
  return bad.length > 0 ? { noEvent: `missing or malformed: ${bad.join(', ')}` } : { event: whole(value as unknown as LedgerEvent) }
}
