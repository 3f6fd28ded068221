/** What the looks at an environment know from those before, and when that is not enough. */
import { type ConvergeStep, type LockStep, rollVerb, type Step } from '@golden-ami/domain'
import {
  doubtAll,
  doubtGroup,
  doubtOutdated,
  doubtOutdatedFor,
  type FleetFacts,
  freshSince,
  NOTICED_WITHIN,
  nextLook,
  type OfGroup,
} from '../autoscaling/fleet-facts.ts'
import type { EnvironmentClients } from './clients.ts'

/** The lock is read at every look, and whoever renews or frees it decides on nothing else. */
const ONLY_THE_LOCK: readonly string[] = ['claim-lock', 'renew-lock', 'free-lock'] satisfies readonly LockStep['do'][]

/** @param before the targets of the environment before, where that is looked at too */
export const environmentMemory = <S extends Step = ConvergeStep | LockStep>(
  { home, targets }: Pick<EnvironmentClients, 'home' | 'targets'>,
  before: EnvironmentClients['targets'] = new Map(),
) => {
  const fleets: readonly FleetFacts[] = [...new Set([...targets.values(), ...before.values()].flatMap(({ facts }) => facts ?? []))]
  const factsOf = (step: S): FleetFacts | undefined =>
    'target' in step && typeof step.target === 'string' ? targets.get(step.target)?.facts : undefined
  const oldestFresh = (): number => (fleets.length > 0 ? Math.min(...fleets.map(freshSince)) : 0)
  const changed = (step: S): void => {
    // Whoever held the lock before may have changed anything until it was free.
    const until = home.facts?.lock.free?.since ?? Number.POSITIVE_INFINITY
    if (step.do === 'claim-lock') for (const fleet of fleets) doubtAll(fleet, until)
    if (step.do === 'claim-lock' || step.do === 'write-quarantine') home.facts?.quarantined.doubt()
    const there = factsOf(step)
    if (there && isOfGroup(step)) doubtGroup(there, step)
  }
  return {
    longestWait: NOTICED_WITHIN,
    doubtOutdated(steps: readonly S[] | 'end'): boolean {
      if (steps !== 'end' && steps.every(step => ONLY_THE_LOCK.includes(step.do))) return false
      const since = oldestFresh()
      const quarantines = home.facts?.quarantined.doubt((_, { at }) => at < since) ?? false
      const ofGroups = steps === 'end' ? [] : steps.flatMap(step => (isOfGroup(step) ? [step] : []))
      const isOfAll = steps === 'end' || ofGroups.length < steps.length
      return [
        quarantines,
        ...fleets.map(fleet => isOfAll && doubtOutdated(fleet)),
        ...fleets.map(fleet =>
          doubtOutdatedFor(
            fleet,
            ofGroups.filter(step => factsOf(step) === fleet),
          ),
        ),
      ].some(is => is)
    },
    doubt(steps: readonly S[]): void {
      for (const step of steps) changed(step)
    },
    nextLook(): number | undefined {
      const moments = fleets.flatMap(fleet => nextLook(fleet) ?? [])
      return moments.length > 0 ? Math.min(...moments) : undefined
    },
  }
}

const isOfGroup = (step: Step): step is Step & OfGroup => 'group' in step && rollVerb(step.do) !== undefined

/** Of the groups of one account and region that no environment describes. */
export const fleetMemory = ({ facts }: { readonly facts?: FleetFacts }) => ({
  longestWait: NOTICED_WITHIN,
  doubtOutdated: (steps: readonly OfGroup[] | 'end'): boolean =>
    facts !== undefined && (steps === 'end' ? doubtOutdated(facts) : doubtOutdatedFor(facts, steps)),
  doubt(steps: readonly OfGroup[]): void {
    if (facts) for (const step of steps) doubtGroup(facts, step)
  },
  nextLook: (): number | undefined => facts && nextLook(facts),
})
