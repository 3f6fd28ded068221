/** CloudWatch alarms of one account in one region. An alarm's state is a function of time: a list of changes, also of ones to come. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import type { Place } from '../../world/place.ts'
import { Shelf } from '../../world/shelf.ts'

export type AlarmState = CloudWatch.StateValue
/** From this moment (ms) the alarm is in this state. */
export interface StateChange {
  readonly at: number
  readonly state: AlarmState
  readonly reason: string
  readonly data?: string | undefined
}
/** The alarm was created, updated or deleted at this moment. */
export interface ConfigurationChange {
  readonly at: number
  readonly type: 'Create' | 'Update' | 'Delete'
  readonly alarm: CloudWatch.MetricAlarm
}

export class MonitoringState {
  /** Configurations; the state is not in them, ask `lastChange`. */
  readonly alarms: Shelf<CloudWatch.MetricAlarm>
  readonly #changes = new Map<string, StateChange[]>()
  readonly configurations: ConfigurationChange[] = []
  readonly #place: Place
  constructor(place: Place) {
    this.#place = place
    this.alarms = new Shelf(place.world.timeline)
  }

  /** The state at a moment (ms); undefined: no such alarm. */
  stateAt(alarmName: string, moment: number): AlarmState | undefined {
    return this.alarms.own(alarmName) ? this.lastChange(alarmName, moment)?.state : undefined
  }
  /** The change that made the state what it was at a moment (ms). */
  lastChange(alarmName: string, moment: number): StateChange | undefined {
    return this.#changes.get(alarmName)?.findLast(change => change.at <= moment)
  }
  /** Changes up to a moment (ms), oldest first. */
  changes(alarmName: string, until: number): readonly StateChange[] {
    return (this.#changes.get(alarmName) ?? []).filter(change => change.at <= until)
  }
  /** The alarm takes a state now. An alarm that is not there yet is made, without a metric. */
  set(alarmName: string, state: AlarmState, reason = 'set for a rehearsal', data?: string): void {
    if (!this.alarms.own(alarmName)) this.configure({ AlarmName: alarmName })
    this.#add(alarmName, { at: this.#place.world.now, state, reason, data })
  }
  /** States to come, so that an alarm fires between two calls. Moments (ms) that are past count as well. */
  schedule(alarmName: string, script: readonly { readonly at: number; readonly state: AlarmState }[]): void {
    if (!this.alarms.own(alarmName)) this.configure({ AlarmName: alarmName })
    for (const { at, state } of script) this.#add(alarmName, { at, state, reason: 'scheduled for a rehearsal' })
  }
  /**
   * Creates an alarm or replaces its configuration. A new one begins in INSUFFICIENT_DATA, an updated one keeps its state.
   * @rule cloudwatch.alarm.initial-state https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (moto)
   */
  configure(alarm: CloudWatch.MetricAlarm & { AlarmName: string }): void {
    const at = this.#place.world.now
    const known = this.alarms.own(alarm.AlarmName)
    const row = this.alarms.put(alarm.AlarmName, {
      ...alarm,
      AlarmArn: this.#place.arn('cloudwatch', `alarm:${alarm.AlarmName}`),
      AlarmConfigurationUpdatedTimestamp: new Date(at),
    })
    this.configurations.push({ at, type: known ? 'Update' : 'Create', alarm: row })
    if (!known) this.#add(alarm.AlarmName, { at, state: 'INSUFFICIENT_DATA', reason: 'Unchecked: Initial alarm creation' })
  }
  remove(alarmName: string): void {
    const alarm = this.alarms.own(alarmName)
    if (!alarm) return
    this.configurations.push({ at: this.#place.world.now, type: 'Delete', alarm })
    this.alarms.delete(alarmName)
    this.#changes.delete(alarmName)
  }
  /** A change that says what is already so is none. */
  #add(alarmName: string, change: StateChange): void {
    if (this.lastChange(alarmName, change.at)?.state === change.state) return
    const changes = [...(this.#changes.get(alarmName) ?? []), change]
    this.#changes.set(
      alarmName,
      changes.toSorted((a, b) => a.at - b.at),
    )
  }
}
