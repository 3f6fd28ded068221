/** Could the promotion be undone? Asked before there is anything to undo. */
import type { Environment } from '../delivery-file/types.ts'
import type { Release } from '../release.ts'
import type { Verdict } from './verdict.ts'

export interface RollbackFacts {
  /** What the environment would go back to; undefined: nothing was verified there yet. */
  readonly backTo: Release | undefined
  readonly unpinned: Environment['unpinned']
  readonly targets: readonly RollbackTarget[]
}
export interface RollbackTarget {
  readonly name: string
  /** The image of that release there, as its pointer's history tells; undefined: it does not. */
  readonly image: RollbackImage | undefined
  readonly groups: readonly RollbackGroup[]
}
export interface RollbackImage {
  readonly id: string
  /** EC2's word; undefined: the account does not see the image. `unreadable`: why nobody can tell. */
  readonly state: string | undefined | { readonly unreadable: string }
}
export interface RollbackGroup {
  readonly name: string
  /** The launch template version as the group names it. */
  readonly version: string | { readonly unreadable: string }
}

interface Fault {
  readonly verdict: 'fail' | 'inconclusive'
  readonly because: string
}
const fail = (because: string): Fault => ({ verdict: 'fail', because })
const unproved = (because: string): Fault => ({ verdict: 'inconclusive', because })

const imageFaults = (release: Release, { name, image }: RollbackTarget): readonly Fault[] => {
  if (!image) return [fail(`the pointer of ${name} does not know the image of ${release}`)]
  const { id, state } = image
  if (typeof state === 'object') return [unproved(`${id} cannot be read: ${state.unreadable}`)]
  if (state === undefined) return [fail(`${id}, the image of ${release} in ${name}, is gone or not shared any more`)]
  return state === 'available' ? [] : [fail(`${id}, the image of ${release} in ${name}, is ${state}`)]
}

/** AWS cannot roll back to what a name means: `$Latest` is another version by then. */
const groupFaults = ({ unpinned }: RollbackFacts, { groups }: RollbackTarget): readonly Fault[] =>
  groups.flatMap(({ name, version }) => {
    if (typeof version === 'object') return [unproved(`group ${name} cannot be read: ${version.unreadable}`)]
    return unpinned === 'pin' || /^\d+$/.test(version) ? [] : [fail(`group ${name} follows ${version}, not a numbered version`)]
  })

export const rollbackReadyGate = (facts: RollbackFacts): Verdict => {
  const gate = 'rollback-ready'
  const { backTo, targets } = facts
  if (backTo === undefined) return { gate, verdict: 'pass', because: 'nothing was verified here yet that one could go back to' }
  const faults = targets.flatMap(target => [...imageFaults(backTo, target), ...groupFaults(facts, target)])
  if (faults.length === 0) return { gate, verdict: 'pass', because: `${backTo} can be gone back to`, evidence: { 'rollback-to': backTo } }
  const verdict = faults.some(fault => fault.verdict === 'fail') ? 'fail' : 'inconclusive'
  return { gate, verdict, because: faults.map(({ because }) => because).join('; ') }
}
