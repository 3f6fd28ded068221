/** One target: makes its pointer agree with the ledger and its fleet with the pointer, and labels the version that it has proved. */
import { type Moment, refusalCode } from '../../machine/machine.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { NOT_LOOKED_AT } from '../../unknown.ts'
import { type Drift, driftOf, foreignText, type Goal } from '../goal.ts'
import { formerImages } from '../reversal/former.ts'
import { pointerSubject } from '../steps.ts'
import { closedBy, imageObstacle, objections } from '../ways-back/obstacles.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, isRead, type UnreadableTarget } from '../world.ts'
import { type AtTarget, failed, mayStayUntouched, neverRan, type Pointed, type TargetTurn, untouched } from './at-target.ts'
import { misplacedLabel } from './move-pointer.ts'
import { goBack, putRight } from './put-pointer-right.ts'
import { isRestoring } from './restoring.ts'
import { rollTarget } from './roll-target.ts'

export const convergeTarget = (wish: ConvergeWish, target: string, world: EnvironmentWorld, goal: Goal, at: Moment): TargetTurn => {
  const found = world.targets.get(target) ?? NOT_LOOKED_AT
  if (!isRead(found)) return unread(target, found)
  const here = { wish, target, found, world, goal, at }
  return restorable(here, converged(here))
}

const converged = (here: AtTarget): TargetTurn => {
  const { wish, target, found, world, goal, at } = here
  const refused = at.refused.get(pointerSubject(target))
  if (refused) return failed(here, refusalCode(refused), refused.message)
  const pointer = desiredVersion(found.pointer)
  if (!pointer && mayStayUntouched(here)) return untouched(here)
  if (!pointer && goal.way === 'back') return neverRan(here, 'it has no pointer')
  if (!pointer) return failed(here, 'pointer.missing', `Target ${target} of ${wish.name} has no pointer.`)
  const label = misplacedLabel(target, found, world, goal.way === 'back' ? goal.release : undefined)
  return label ? { act: [label] } : pointed({ ...here, pointer })
}

const unread = (target: string, { why: reason, code = 'target.unreadable', transient }: UnreadableTarget): TargetTurn => {
  const why = `Target ${target} cannot be read: ${reason}`
  return transient
    ? { wait: why, stuck: code }
    : { end: { target, outcome: 'failed', release: undefined, image: '', groups: [], why, code, cause: 'place' } }
}

/** Nothing is brought back to an image that is gone: AWS would accept it, and nothing would come. Nor to what is rejected by now. */
const restorable = (here: AtTarget, turn: TargetTurn): TargetTurn => {
  const { wish, found, world, goal } = here
  if (!('act' in turn) || !isRestoring(goal, turn.act)) return turn
  const obstacle = found.images && imageObstacle(found, goal.pointer)
  const what = `${wish.name} is not on ${goal.pointer}, and cannot be brought back to it`
  const closed = closedBy([...objections(world, goal.pointer), ...(obstacle ? [obstacle] : [])], what)
  return closed ? failed(here, closed.code, closed.why) : turn
}

/** What it said before is a way back that somebody has taken; of anything else nobody knows what is meant. */
const foreign = (here: Pointed, drift: Extract<Drift, { readonly is: 'foreign' }>): TargetTurn => {
  const { target, found, world, pointer } = here
  if (!formerImages(world, found.pointer).has(pointer.image)) return failed(here, 'pointer.foreign', foreignText(target, drift))
  const why = `${foreignText(target, drift)} It said so before: ${pointer.by ? `${pointer.by} has put it back` : 'somebody has put it back'}`
  return {
    end: {
      target,
      outcome: 'reverted',
      release: undefined,
      image: pointer.image,
      groups: [],
      why,
      code: 'pointer.foreign',
      cause: 'place',
    },
  }
}

/** Its pointer, which is there, is where it belongs; else it is moved there. */
const pointed = (here: Pointed): TargetTurn => {
  const { wish, target, found, world, pointer, goal } = here
  const drift = driftOf(found.pointer, world.ledger)
  const release = pointer.metadata?.release
  if (goal.way === 'back' && release !== goal.release) return goBack(here)
  if (drift?.is === 'foreign' && goal.way !== 'back' && wish.drift === 'stop') return foreign(here, drift)
  if (goal.way !== 'back' && drift) return putRight(here)
  if (release === undefined) return failed(here, 'pointer.foreign', `The pointer of ${target} names no release.`)
  // Who goes back has asked that before.
  const closed = goal.way === 'back' ? undefined : closedBy(objections(world, release), `${wish.name} cannot run ${release}`)
  return closed ? failed(here, closed.code, closed.why) : rollTarget(here, { image: pointer.image, release })
}
