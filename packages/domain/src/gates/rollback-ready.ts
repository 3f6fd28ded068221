/** Could the promotion be undone? Asked before there is anything to undo. */

import { type RollbackFacts, type RollbackTarget, rollbackFacts } from '../promotion/going-back.ts'
import type { Release } from '../release.ts'
import { isUnknown } from '../unknown.ts'
import type { Ask } from './question.ts'
import { type Fault, notKnown, type VerdictOf, verdictOn } from './verdict.ts'

export const askRollbackReady: Ask<'rollback-ready'> = ({ wish: { environment }, world, candidate: { release } }) =>
  rollbackReadyGate(rollbackFacts(environment, world, release))

const fail = (because: string): Fault => ({ verdict: 'fail', because })

const imageFaults = (release: Release, { name, obstacle }: RollbackTarget): readonly Fault[] =>
  obstacle ? [fail(`${release} cannot be launched in ${name}: ${obstacle.why}`)] : []

/** What may still become of an image that is there: said, because nobody but people can mend it beforehand. */
const remarks = ({ name, image }: RollbackTarget): readonly string[] => {
  if (!image) return []
  const { id, own, isProtected, unknownKeys } = image
  const lent = own || isProtected ? [] : [`${id} in ${name} is shared from another account and not protected against deregistration`]
  return [...lent, ...unknownKeys.map(({ what, why }) => `${what} cannot be looked at: ${why}`)]
}

/** AWS cannot roll back to what a name means: `$Latest` is another version by then. */
const groupFaults = ({ unpinned }: RollbackFacts, { groups }: RollbackTarget): readonly Fault[] =>
  groups.flatMap(({ name, version }) => {
    if (isUnknown(version)) return [notKnown(version, `group ${name} cannot be read: ${version.why}`)]
    return unpinned === 'pin' || /^\d+$/.test(version) ? [] : [fail(`group ${name} follows ${version}, not a numbered version`)]
  })

export const rollbackReadyGate = (facts: RollbackFacts): VerdictOf<'rollback-ready'> => {
  const gate = 'rollback-ready'
  const { backTo, targets, newcomers } = facts
  if (backTo === undefined) return { gate, verdict: 'pass', because: 'nothing was verified here yet that one could go back to' }
  const faults = targets.flatMap(target => [...imageFaults(backTo, target), ...groupFaults(facts, target)])
  if (faults.length === 0) {
    const staying = newcomers.map(name => `${name} never ran it, and would stay on what is promoted`)
    const because = [`${backTo} can be gone back to`, ...staying, ...targets.flatMap(remarks)].join('; ')
    return { gate, verdict: 'pass', because, evidence: { 'rollback-to': backTo } }
  }
  return { gate, ...verdictOn(faults) }
}
