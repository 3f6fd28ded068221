/** What the environment is after a step that succeeds; without a step, after a wait that ends well. For plans on paper. */
import { decodeEvent } from '../records/ledger/decode.ts'
import { type LedgerVersion, newestVersion } from '../records/ledger/history.ts'
import { type LockVersion, lastVersion } from '../records/lock/holder.ts'
import type { LockStep } from '../records/lock/locked.ts'
import { decodePointerMetadata, desiredVersion, type PointerVersion } from '../records/pointer.ts'
import { lasting } from '../unknown.ts'
import type { TargetRollStep } from '../workload/workload.ts'
import { workloadOf } from '../workload/workloads.ts'
import type { LabelPointer, PutPointer, StateStep, UnlabelPointer, WriteEvent } from './steps.ts'
import { type EnvironmentWorld, type FoundTarget, isRead, type TargetWorld } from './world.ts'

export const predictEnvironment = (world: EnvironmentWorld, step?: TargetRollStep | StateStep | LockStep, now = 0): EnvironmentWorld => {
  if (!step) return withTargets({ ...withoutPatience(world), baked: true }, found => (isRead(found) ? waited(found) : lasting(found)))
  switch (step.do) {
    case 'write-event':
      return { ...world, ledger: predictLedger(world.ledger, step, now) }
    case 'write-quarantine': {
      const bar = { release: step.release, reason: step.because, by: '', at: '', run: '' }
      return { ...world, quarantined: new Map([...world.quarantined, [step.release, bar]]) }
    }
    case 'claim-lock':
    case 'renew-lock':
    case 'free-lock':
      return world
    default:
      return withTargets(world, (found, name) => {
        if (!isRead(found)) return found
        if (name === step.target) return assumeTarget(found, step, now)
        return isPointerStep(step) ? found : { ...found, fleet: workloadOf(found.fleet).predictBeside(step) }
      })
  }
}

/** @param now ms */
export const predictLedger = (
  ledger: readonly LedgerVersion[],
  { value, digest }: Pick<WriteEvent, 'value' | 'digest'>,
  now: number,
): readonly LedgerVersion[] => [
  ...ledger,
  { version: (newestVersion(ledger)?.version ?? 0) + 1, modified: now, digest, by: '', ...decodeEvent(value) },
]

/** A lock is claimed by nobody on paper. @param now ms */
export const predictLock = (lock: readonly LockVersion[], { value }: Pick<LockStep, 'value'>, now: number): readonly LockVersion[] => [
  ...lock,
  { version: lastVersion(lock) + 1, modified: now, value },
]

export type PointerStep = PutPointer | LabelPointer | UnlabelPointer

/** A label is on one version. @param now ms */
export const predictPointer = (pointer: readonly PointerVersion[], step: PointerStep, now: number): readonly PointerVersion[] => {
  switch (step.do) {
    case 'put-pointer': {
      const version = (desiredVersion(pointer)?.version ?? 0) + 1
      return [...pointer, { version, image: step.image, modified: now, labels: [], metadata: decodePointerMetadata(step.description) }]
    }
    case 'unlabel-pointer':
      return pointer.map(known => (known.version === step.version ? withoutLabel(known, step.label) : known))
    case 'label-pointer':
      return pointer.map(known => {
        const others = withoutLabel(known, step.label)
        return known.version === step.version ? { ...others, labels: [...others.labels, step.label] } : others
      })
  }
}
const withoutLabel = (known: PointerVersion, label: string): PointerVersion => ({
  ...known,
  labels: known.labels.filter(other => other !== label),
})

const withTargets = (world: EnvironmentWorld, change: (found: FoundTarget, name: string) => FoundTarget): EnvironmentWorld => ({
  ...world,
  targets: new Map([...world.targets].map(([name, found]) => [name, change(found, name)])),
})

/** On paper nothing is waited for: what cannot be read now is not read. */
export const notAwaited = (targets: EnvironmentWorld['targets']): EnvironmentWorld['targets'] =>
  new Map([...targets].map(([name, found]) => [name, isRead(found) ? found : lasting(found)]))

const waited = (found: TargetWorld): TargetWorld => ({ ...found, fleet: workloadOf(found.fleet).predict() })

/** Nor does home come back on paper. */
const withoutPatience = (world: EnvironmentWorld): EnvironmentWorld => (world.away ? { ...world, away: lasting(world.away) } : world)

const assumeTarget = (target: TargetWorld, step: TargetRollStep | PointerStep, now: number): TargetWorld =>
  isPointerStep(step)
    ? { ...target, pointer: predictPointer(target.pointer, step, now) }
    : { ...target, fleet: workloadOf(target.fleet).predict(step) }

const isPointerStep = (step: TargetRollStep | PointerStep): step is PointerStep =>
  step.do === 'put-pointer' || step.do === 'label-pointer' || step.do === 'unlabel-pointer'
