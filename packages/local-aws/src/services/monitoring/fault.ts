/** An alarm that goes off, or falls silent, at the moment of a fault. */
import type { What } from '../../fault.ts'
import { type AlarmState, MonitoringState } from './state.ts'

interface AlarmChange {
  readonly account: string
  readonly region: string
  readonly name: string
  readonly state: AlarmState
}
/** An alarm that is not there is made. */
export const alarmChange = ({ account, region, name, state }: AlarmChange): What => ({
  do: 'change',
  why: `the alarm ${name} goes to ${state}`,
  change: world => world.place(account, region).state(MonitoringState).set(name, state),
})
