/** Parameter values as ledger events, strictly: nothing is decided on a ledger that is only half understood. */
import { parseDuration } from '../duration.ts'
import { parsedObject } from '../parameter-text.ts'
import { isRelease } from '../release.ts'
import { UserError } from '../user-error.ts'
import { EVENT_KINDS, type LedgerEvent } from './event.ts'

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
  rejected: listOf(shaped({ release: isReleaseText, reason: isText })),
  soak: mapOf(isReleaseText, isDuration),
}

const EVENT: Readonly<Record<string, Check>> = {
  id: isText,
  kind: value => EVENT_KINDS.some(kind => kind === value),
  at: isTime,
  release: isReleaseText,
  run: isText,
  actor: isText,
  approvers: listOf(isText),
  reason: orNull(isText),
  evidence: mapOf(isText, isText),
  state: isObject,
}

const misshapen = (value: Readonly<Record<string, unknown>>, shape: Readonly<Record<string, Check>>, path = ''): string[] =>
  Object.entries(shape).flatMap(([key, check]) => (check(value[key]) ? [] : [`${path}${key}`]))

const complaint = (value: Readonly<Record<string, unknown>> | undefined): string | undefined => {
  if (!value) return 'it is not a JSON object'
  if (value.v !== 1) return `its "v" is ${JSON.stringify(value.v) ?? 'missing'}, and this release of golden-ami reads 1`
  const bad = [...misshapen(value, EVENT), ...(isObject(value.state) ? misshapen(value.state, STATE, 'state.') : [])]
  return bad.length === 0 ? undefined : `missing or malformed: ${bad.join(', ')}`
}

/** `name` and `version` of the parameter are for the message. Throws the UserError `ledger.unreadable`. */
export const decodeEvent = (text: string, name: string, version: number): LedgerEvent => {
  const value = parsedObject(text)
  const wrong = complaint(value)
  if (wrong !== undefined) throw new UserError('ledger.unreadable', `Version ${version} of ${name} is no ledger event: ${wrong}.`)
  return value as unknown as LedgerEvent
}
