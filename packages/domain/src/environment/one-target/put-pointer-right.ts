/** The pointer of a target that is not where it belongs is moved there, by what its own history says. */
import { leftByLedger, newestCounting } from '../../records/ledger/history.ts'
import { type PointerMetadata, versionsByRelease } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { lastGood } from '../ways-back/ways-back.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld } from '../world.ts'
import { failed, mayStayUntouched, neverRan, type Pointed, type TargetTurn, untouched } from './at-target.ts'
import { movePointer } from './move-pointer.ts'
import { rollTarget } from './roll-target.ts'

export const goBack = (here: Pointed): TargetTurn => {
  const { wish, goal, at } = here
  const said = saidOf(here, goal.release)
  // Nobody waits any more until it is shown; the next run moves it.
  if (said && at.cancelled) return unmoved(here, rollTarget(here, { image: said.image, release: goal.release }))
  return said ? moveTo(here, said, `${wish.name} goes back to ${goal.release}`) : neverRan(here, 'its pointer never said that release')
}

/** What its pointer says is told, and how many run that; not where it is to go. */
const unmoved = ({ target, found, pointer }: Pointed, turn: TargetTurn): TargetTurn => {
  if (!('end' in turn)) return turn
  const { groups, ...more } = workloadOf(found.fleet).byNow(target, pointer.image)
  const countOf = (name: string) => groups.find(({ group }) => group === name)?.instances
  const counted = turn.end.groups.map(group => ({ ...group, instances: countOf(group.group) ?? group.instances }))
  return { end: { ...turn.end, ...more, groups: counted, release: pointer.metadata?.release, image: pointer.image } }
}

/** ms that Systems Manager is given to show a pointer that its ledger says was read back: reads are eventually consistent. */
const SHOWN = 60_000

/** A pointer says what the ledger never announced, or does not show yet what it did. */
export const putRight = (here: Pointed): TargetTurn => {
  const { target, found, world, goal, at } = here
  const said = newestCounting(world.ledger)?.modified ?? 0
  if (!versionsByRelease(found.pointer).has(goal.pointer) && at.now < said + SHOWN)
    return { wait: `${target}: its pointer does not show ${goal.pointer} yet`, until: said + SHOWN }
  const kept = saidOf(here, goal.pointer)
  if (kept) return moveTo(here, kept, `its ledger says ${goal.pointer}, and announced no other`)
  return mayStayUntouched(here)
    ? untouched(here)
    : failed(here, 'pointer.differs', `The pointer of ${target} never said release ${goal.pointer}.`)
}

interface Said {
  readonly image: string
  readonly metadata: PointerMetadata
}

/** The target's own history maps a release to its local image: no tag, no other account is asked. Undefined: it never said it. */
const saidOf = ({ found }: Pointed, release: Release): Said | undefined => {
  const known = versionsByRelease(found.pointer).get(release)
  return known?.metadata && { image: known.image, metadata: known.metadata }
}

const moveTo = ({ wish, target, found, world }: Pointed, { image, metadata }: Said, because: string): TargetTurn => {
  const described = describedAnew(wish, world, metadata)
  return { act: [movePointer(target, found.pointer, image, described, because)] }
}

/** What is said of the image stays; who moves the pointer, and where could be gone back to from it, are of now. */
const describedAnew = (
  { writer, away }: ConvergeWish,
  world: EnvironmentWorld,
  { release, source, fingerprint, good: before }: PointerMetadata,
): PointerMetadata => {
  const good = away ? before : lastGood(world, release)
  const left = away ? undefined : leftByLedger(world.ledger)
  return {
    ...{ release, source, fingerprint, run: writer.run },
    ...(good === undefined ? {} : { good }),
    ...(left === undefined || left === release ? {} : { left }),
    ...(away ? { away } : {}),
  }
}
