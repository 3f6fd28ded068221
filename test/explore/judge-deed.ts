/** What must hold of what a run decides to do. */
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { fleetText } from './fleet.ts'
import type { Broken } from './invariants.ts'
import { imageOfRelease, letterOf } from './names.ts'
import type { State } from './state.ts'
import { type AnyStep, isLockStep, stepsText } from './steps.ts'

export const judgeDeed = (estate: Estate, state: State, run: number, shown: Shown, steps: readonly AnyStep[]): readonly Broken[] => [
  ...unlocked(estate, state, run, steps),
  ...unproved(estate, shown, steps),
]

const unlocked = (estate: Estate, state: State, run: number, steps: readonly AnyStep[]): readonly Broken[] => {
  const { isHolder, holder, hasFreed } = estate.standing(state, run)
  const { name } = estate.deciders.defOf(run)
  const kind = steps.map(one => one.do).join('+')
  const sends = `${name} sends ${stepsText(steps)}`
  return [
    ...(steps.every(isLockStep) || isHolder
      ? []
      : [{ invariant: 'holder' as const, kind, why: `${sends}, and ${holder ?? 'nobody'} holds the lock` }]),
    ...(hasFreed && steps.some(one => one.do !== 'free-lock')
      ? [{ invariant: 'ended' as const, kind, why: `${sends}, and has given its lock back` }]
      : []),
  ]
}

/** By what the run was shown: what changes on the way nobody can know. */
const unproved = ({ store }: Estate, { fleets }: Shown, steps: readonly AnyStep[]): readonly Broken[] =>
  steps.flatMap((step): readonly Broken[] => {
    if (step.do !== 'write-event' || (step.kind !== 'verified' && step.kind !== 'rolled-back')) return []
    const others = fleets.map(id => store.fleets.of(id)).filter(({ runs }) => runs.some(image => image !== imageOfRelease(step.release)))
    if (others.length === 0) return []
    const why = `${step.kind} ${letterOf(step.release)} is written while instances run ${others.map(fleetText).join(' ')}`
    return [{ invariant: 'proof', kind: step.kind, why }]
  })
