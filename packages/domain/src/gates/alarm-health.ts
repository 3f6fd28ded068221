/** When was a CloudWatch alarm not OK? */
import { isUnknown, type Unknown } from '../unknown.ts'
import type { Interruption } from './interruption.ts'
import { notKnown } from './verdict.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

export interface Alarm {
  readonly name: string
  /** How the alarm takes missing data: decides what INSUFFICIENT_DATA means. */
  readonly treatMissingData: 'missing' | 'ignore' | 'breaching' | 'notBreaching'
  readonly state: AlarmState
  /** ms, StateTransitionedTimestamp: the state is this one since */
  readonly since: number
  /** ms, when the history tells that it was made; undefined: before the history begins */
  readonly created: number | undefined
  /** StateUpdate items of the alarm's history that change the state. */
  readonly updates: readonly AlarmUpdate[]
}
/** A state is undefined where CloudWatch tells none that is known: nobody knows then how the alarm was. */
export interface AlarmUpdate {
  /** ms */
  readonly at: number
  readonly from: AlarmState | undefined
  readonly to: AlarmState | undefined
}

/** An alarm that the delivery file lists and that is not there. */
interface MissingAlarm {
  readonly name: string
  readonly gone: string
}
/** One that cannot be read, or whose answer says less than has to be known. */
interface UnreadAlarm extends Unknown {
  readonly name: string
}
export type NoAlarm = MissingAlarm | UnreadAlarm

/** A clause behind the alarm's name: why it tells nothing. */
export const whyNoAlarm = (alarm: NoAlarm): string =>
  'gone' in alarm ? alarm.gone : `cannot be read${alarm.transient ? ' now' : ''}: ${alarm.why}`

type Health = 'ok' | 'firing' | 'unknown'

/** INSUFFICIENT_DATA is what the alarm makes of missing data; `ignore` keeps the state before. */
const health = (state: AlarmState | undefined, treatMissingData: Alarm['treatMissingData'], before: Health): Health => {
  if (state === undefined) return 'unknown'
  if (state === 'OK') return 'ok'
  if (state === 'ALARM') return 'firing'
  return ({ missing: 'unknown', ignore: before, breaching: 'firing', notBreaching: 'ok' } as const)[treatMissingData]
}

interface AlarmPhase {
  readonly health: Health
  readonly state: AlarmState | undefined
  /** ms; Infinity: it goes on */
  readonly to: number
}

/** What the alarm was, stretch by stretch: the state at the beginning is what the first update changed. */
const phasesOf = ({ state, since, treatMissingData, updates }: Alarm): readonly AlarmPhase[] => {
  const ordered = updates.filter(({ at }) => at <= since).sort((a, b) => a.at - b.at)
  const states = [...ordered.map(({ from, at }) => ({ state: from, to: at })), { state, to: Number.POSITIVE_INFINITY }]
  let before: Health = 'unknown'
  return states.map(({ state, to }) => {
    before = health(state, treatMissingData, before)
    return { health: before, state, to }
  })
}

const REMEDY = 'let its TreatMissingData say what missing data means, or list another alarm'

/** What the alarm says now; the last stretch goes on. */
export const alarmNow = (alarm: Alarm | NoAlarm): Interruption | undefined =>
  alarmInterruptions(alarm).find(({ at }) => at === Number.POSITIVE_INFINITY)

/** What broke or hid the alarm's OK; nothing for one that was OK all along. Only the last of each kind matters to a soak. */
export const alarmInterruptions = (alarm: Alarm | NoAlarm): readonly Interruption[] => {
  const named = `alarm ${alarm.name}`
  if ('gone' in alarm || isUnknown(alarm))
    return [{ at: Number.POSITIVE_INFINITY, ...notKnown('gone' in alarm ? {} : alarm, `${named} ${whyNoAlarm(alarm)}`) }]
  const made: readonly Interruption[] =
    alarm.created === undefined ? [] : [{ at: alarm.created, verdict: 'inconclusive', because: `${named} was made only then` }]
  return [
    ...made,
    ...phasesOf(alarm).flatMap(({ health, state, to }): readonly Interruption[] => {
      const lasts = to === Number.POSITIVE_INFINITY ? 'is' : 'was'
      if (health === 'firing') return [{ at: to, verdict: 'fail', because: `${named} ${lasts} in ${state}` }]
      if (state === undefined)
        return [{ at: to, verdict: 'inconclusive', because: `${named} ${lasts} in a state that CloudWatch does not tell` }]
      if (health === 'unknown') return [{ at: to, verdict: 'inconclusive', because: `${named} ${lasts} in ${state}: ${REMEDY}` }]
      return []
    }),
  ]
}
