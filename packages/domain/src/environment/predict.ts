/** What the environment is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
import { decodeEvent } from '../ledger/decode.ts'
import { newestVersion } from '../ledger/history.ts'
import type { LockStep } from '../lock/locked.ts'
import { decodeDescription, desiredVersion } from '../pointer.ts'
import { predictFleet } from '../rollout/rollout.ts'
import type { TargetRollStep } from './in-target.ts'
import type { LabelPointer, PutPointer, StateStep, UnlabelPointer } from './steps.ts'
import { type EnvironmentWorld, type FoundTarget, isRead, type TargetWorld } from './world.ts'

export const predictEnvironment = (world: EnvironmentWorld, step?: TargetRollStep | StateStep | LockStep, now = 0): EnvironmentWorld => {
  if (!step) return withTargets(withoutPatience(world), found => (isRead(found) ? waited(found) : unread(found)))
  switch (step.do) {
    case 'write-event': {
      const version = (newestVersion(world.ledger)?.version ?? 0) + 1
      const written = { version, modified: now, digest: step.digest, by: '', ...decodeEvent(step.value) }
      return { ...world, ledger: [...world.ledger, written] }
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
      return withTargets(world, (found, name) => (isRead(found) && name === step.target ? assumeTarget(found, step, now) : found))
  }
}

const withTargets = (world: EnvironmentWorld, change: (found: FoundTarget, name: string) => FoundTarget): EnvironmentWorld => ({
  ...world,
  targets: new Map([...world.targets].map(([name, found]) => [name, change(found, name)])),
})

/** On paper nothing is waited for: what cannot be read now is not read. */
export const notAwaited = (targets: EnvironmentWorld['targets']): EnvironmentWorld['targets'] =>
  new Map([...targets].map(([name, found]) => [name, isRead(found) ? found : unread(found)]))

const waited = (found: TargetWorld): TargetWorld => ({ ...found, fleet: predictFleet(found.fleet) })

/** Nor does home come back on paper. */
const withoutPatience = (world: EnvironmentWorld): EnvironmentWorld => {
  if (!world.away) return world
  const { passes: _, ...away } = world.away
  return { ...world, away }
}

/** What cannot be read now is not read on paper. */
const unread = ({ passes: _, ...found }: Exclude<FoundTarget, TargetWorld>): FoundTarget => found

const assumeTarget = (target: TargetWorld, step: TargetRollStep | PutPointer | LabelPointer | UnlabelPointer, now: number): TargetWorld => {
  switch (step.do) {
    case 'put-pointer': {
      const version = (desiredVersion(target.pointer)?.version ?? 0) + 1
      const says = decodeDescription(step.description)
      return { ...target, pointer: [...target.pointer, { version, image: step.image, modified: now, labels: [], says }] }
    }
    case 'unlabel-pointer':
      return { ...target, pointer: target.pointer.map(known => ({ ...known, labels: known.labels.filter(label => label !== step.label) })) }
    case 'label-pointer':
      return {
        ...target,
        pointer: target.pointer.map(known => {
          const others = known.labels.filter(label => label !== step.label)
          return { ...known, labels: known.version === step.version ? [...others, step.label] : others }
        }),
      }
    default:
      return { ...target, fleet: predictFleet(target.fleet, step) }
  }
}
