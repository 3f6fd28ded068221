/** CloudWatch alarms of one account in one region. An alarm's state is a function of time: a list of changes, also of ones to come. */
import type * as CloudWatch from '@aws-sdk/client-cloudwatch'
import { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'

export type AlarmState = CloudWatch.StateValue
/** From this moment (ms) the alarm is in this state. */
export interface StateChange {
  readonly at: number
  readonly state: AlarmState
  readonly reason: string
  readonly data?: string | undefined
  /** The state that a new alarm begins in, which no change led to. */
  readonly initial?: boolean
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
  readonly configurations: ConfigurationChange[] = []
  /** What was said of each alarm, in order of time; also what changes nothing. */
  readonly #said = new Map<string, readonly StateChange[]>()
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
    this.alarms = new Shelf(place.world.timeline)
  }

  /** The state at a moment (ms); undefined: no such alarm. */
  stateAt(alarmName: string, moment: number): AlarmState | undefined {
    return this.alarms.own(alarmName) ? this.lastChange(alarmName, moment)?.state : undefined
  }
  /** The change that made the state what it was at a moment (ms). */
  lastChange(alarmName: string, moment: number): StateChange | undefined {
    return this.changes(alarmName, moment).at(-1)
  }
  /** Changes up to a moment (ms), oldest first. What says what is already so is no change. */
  changes(alarmName: string, until: number): StateChange[] {
    const said = (this.#said.get(alarmName) ?? []).filter(change => change.at <= until)
    return said.filter((change, index) => change.initial || change.state !== said[index - 1]?.state)
  }
  /** Names of all alarms that are or were. */
  get names(): readonly string[] {
    return [...this.#said.keys()]
  }
  /** The alarm takes a state now. An alarm that is not there yet is made, without a metric. */
  set(alarmName: string, state: AlarmState, reason = 'set for a rehearsal', data?: string): void {
    this.#open(alarmName)
    this.#say(alarmName, { at: this.#place.world.now, state, reason, data })
  }
  /** States at moments (ms), past or to come, so that an alarm fires between two calls. */
  schedule(alarmName: string, script: readonly { readonly at: number; readonly state: AlarmState }[]): void {
    this.#open(alarmName)
    for (const { at, state } of script) this.#say(alarmName, { at, state, reason: 'scheduled for a rehearsal' })
  }
  /**
   * Creates an alarm or replaces its whole configuration. A new one begins in INSUFFICIENT_DATA, an updated one keeps its state.
   * @rule cloudwatch.alarm.initial-state https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (unverified)
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
    if (known) return
    this.#say(alarm.AlarmName, { at, state: 'INSUFFICIENT_DATA', reason: 'Unchecked: Initial alarm creation', initial: true })
  }
  /** The alarm is gone with what was scheduled for it; its history stays. */
  remove(alarmName: string): void {
    const alarm = this.alarms.own(alarmName)
    if (!alarm) return
    const { now } = this.#place.world
    this.configurations.push({ at: now, type: 'Delete', alarm })
    this.alarms.delete(alarmName)
    this.#said.set(alarmName, this.changes(alarmName, now))
  }
  #open(alarmName: string): void {
    if (!this.alarms.own(alarmName)) this.configure({ AlarmName: alarmName })
  }
  #say(alarmName: string, change: StateChange): void {
    const said = [...(this.#said.get(alarmName) ?? []), change]
    this.#said.set(
      alarmName,
      said.toSorted((a, b) => a.at - b.at),
    )
  }
}
