/** What the environment is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
import { decodeEvent } from '../ledger/decode.ts'
import { newestVersion } from '../ledger/history.ts'
import type { LockStep } from '../lock/locked.ts'
import { decodeDescription, desiredVersion } from '../pointer.ts'
import type { RollStep } from '../rollout/roll-group.ts'
import { assume as assumeFleet } from '../rollout/rollout.ts'
import type { StateStep } from './steps.ts'
import type { EnvironmentWorld } from './world.ts'

export const assumeEnvironment = (world: EnvironmentWorld, step?: RollStep | StateStep | LockStep, now = 0): EnvironmentWorld => {
  switch (step?.do) {
    case 'put-pointer': {
      const version = (desiredVersion(world.pointer)?.version ?? 0) + 1
      return {
        ...world,
        pointer: [...world.pointer, { version, image: step.image, modified: now, labels: [], says: decodeDescription(step.description) }],
      }
    }
    case 'label-pointer':
      return {
        ...world,
        pointer: world.pointer.map(known => {
          const others = known.labels.filter(label => label !== step.label)
          return { ...known, labels: known.version === step.version ? [...others, step.label] : others }
        }),
      }
    case 'write-event': {
      const version = (newestVersion(world.ledger)?.version ?? 0) + 1
      return { ...world, ledger: [...world.ledger, { version, modified: now, event: decodeEvent(step.value, step.on, version) }] }
    }
    case 'bar-release': {
      const bar = { release: step.release, reason: step.because, by: '', at: '', run: '' }
      return { ...world, barred: new Map([...world.barred, [step.release, bar]]) }
    }
    case 'claim-lock':
    case 'renew-lock':
    case 'free-lock':
      return world
    default:
      return { ...world, fleet: assumeFleet(world.fleet, step) }
  }
}
