/** What must hold of an event that proves something, when a run decides to write it. */
import { type Fleet, fleetText } from './fleet.ts'
import type { Broken } from './invariants.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { AnyStep } from './steps.ts'

/** @param fleets as the run was shown them: what changes on the way nobody can know */
export const judgeProof = (steps: readonly AnyStep[], fleets: readonly Fleet[]): readonly Broken[] =>
  steps.flatMap((step): readonly Broken[] => {
    if (step.do !== 'write-event' || (step.kind !== 'verified' && step.kind !== 'rolled-back')) return []
    const others = fleets.filter(({ runs }) => runs.some(image => image !== imageOfRelease(step.release)))
    if (others.length === 0) return []
    const why = `${step.kind} ${letterOf(step.release)} is written while instances run ${others.map(fleetText).join(' ')}`
    return [{ invariant: 'proof', kind: step.kind, why }]
  })
