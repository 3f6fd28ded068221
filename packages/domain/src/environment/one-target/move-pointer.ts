/** The steps that bring a pointer to a release that its own history knows. */
import { newestCounting, stateOf } from '../../records/ledger/history.ts'
import {
  bringLabelForward,
  desiredVersion,
  type PointerMetadata,
  type PointerVersion,
  verifiedVersion,
  versionsByRelease,
} from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { type LabelPointer, labelVerified, type PutPointer, putPointer, type UnlabelPointer, unlabel } from '../steps.ts'
import { imageObstacle, objections } from '../ways-back/obstacles.ts'
import type { EnvironmentWorld, TargetWorld } from '../world.ts'

const newestOf = (history: readonly PointerVersion[]): number => desiredVersion(history)?.version ?? 0

/** The label out of harm's way first: AWS refuses to write while it is on the oldest of 100 versions. */
const labelRoom = (target: string, history: readonly PointerVersion[]): LabelPointer | UnlabelPointer | PutPointer | undefined => {
  const room = bringLabelForward(history)
  if (!room) return undefined
  if ('label' in room) return labelVerified(target, room.label)
  if ('restate' in room && room.restate.metadata)
    return putPointer(target, room.restate.image, room.restate.metadata, newestOf(history), 'the label must not stay on the oldest version')
  const oldest = 'unlabel' in room ? room.unlabel : room.restate
  return unlabel(target, oldest, 'there is no room to write while it is on the oldest version')
}

/** One step; the next look leads to the one that follows. */
export const movePointer = (
  target: string,
  history: readonly PointerVersion[],
  image: string,
  metadata: PointerMetadata,
  because: string,
): LabelPointer | UnlabelPointer | PutPointer =>
  labelRoom(target, history) ?? putPointer(target, image, metadata, newestOf(history), because)

/**
 * The step that takes the label off a release that must not have it: one that is rejected or quarantined, and on a way back every other
 * than `wished`, before the pointer is moved. It goes to a version that was proved there and could be launched, or nowhere: for that images
 * have to be seen. A target that never ran `wished` does not go there. Undefined: it may stay.
 */
export const misplacedLabel = (
  name: string,
  target: TargetWorld,
  world: Pick<EnvironmentWorld, 'ledger' | 'quarantined' | 'away'>,
  wished: Release | undefined,
): LabelPointer | UnlabelPointer | undefined => {
  const verified = verifiedVersion(target.pointer)
  const release = verified?.metadata?.release
  const known = versionsByRelease(target.pointer)
  // Gone back to by name and never proved here, it has to be proved first; without home or its ledger nobody knows.
  const isLedgerThere = world.away === undefined && newestCounting(world.ledger) !== undefined
  const mayHave = (one: Release): boolean => !isLedgerThere || stateOf(world.ledger).good.includes(one)
  const back = wished !== undefined && known.has(wished) && mayHave(wished) ? wished : undefined
  if (!verified || release === undefined || release === back) return undefined
  const isBad = (one: Release): boolean => objections(world, one).length > 0
  if (back === undefined && !isBad(release)) return undefined
  const isProved = (one: Release): boolean => !isBad(one) && imageObstacle(target, one) === undefined
  const [proved] = [...(back === undefined ? [] : [back]), ...stateOf(world.ledger).good.filter(isProved)].flatMap(
    one => known.get(one) ?? [],
  )
  const because = isBad(release) ? `${release} must not have the label` : `${back} is gone back to`
  return proved ? { ...labelVerified(name, proved), because } : unlabel(name, verified, because)
}
