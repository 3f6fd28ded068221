/** What keeps anything new from being begun, between a promotion and its proof. */
import { freezesGate } from '../../gates/freezes.ts'
import { holdGate } from '../../gates/hold.ts'
import { windowsGate } from '../../gates/windows.ts'
import { countingVersions, stateOf } from '../../records/ledger/history.ts'
import type { Release } from '../../release.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld } from '../world.ts'

/** Why nothing new may be started now; empty: it may. */
export const closedGates = (
  { windows, freezes, zone }: Pick<ConvergeWish, 'windows' | 'freezes' | 'zone'>,
  { ledger }: Pick<EnvironmentWorld, 'ledger'>,
  release: Release,
  now: number,
): string => {
  const passed = overriddenFor(ledger, release)
  return [
    holdGate(stateOf(ledger)),
    ...[windowsGate({ windows, zone, estimate: 0 }, now), freezesGate({ freezes, zone, estimate: 0 }, now)].filter(
      ({ gate }) => !passed.has(gate),
    ),
  ]
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ gate, because }) => `${gate}: ${because}`)
    .join('; ')
}

/** Gates that the promotion of the release has passed by an override: it is for the rollout too, which is what they are about. */
const overriddenFor = (ledger: EnvironmentWorld['ledger'], release: Release): ReadonlySet<string> => {
  const announced = countingVersions(ledger).findLast(({ event }) => event.kind === 'promoting')?.event
  if (announced?.release !== release) return new Set()
  return new Set(Object.keys(announced.evidence).flatMap(key => (key.startsWith('override.') ? [key.slice('override.'.length)] : [])))
}
