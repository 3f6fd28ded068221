/** Which images an environment's targets are looked at for, and by which image a target launches a release. */
import { newestCounting, stateOf } from '../../records/ledger/history.ts'
import { desiredVersion, type PointerVersion, versionsByRelease } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from '../world.ts'

/** The image by which a target would launch the release; undefined: its pointer never said it. */
export const localImage = ({ pointer }: Pick<TargetWorld, 'pointer'>, release: Release): string | undefined => {
  const desired = desiredVersion(pointer)
  return desired?.metadata?.release === release ? desired.image : versionsByRelease(pointer).get(release)?.image
}

/**
 * The images that groups of a target may be brought to or may be on the way to: the desired one, those of releases that could be gone back
 * to, and those of rejected ones, to which a refresh that came late may be going.
 */
export const imagesInQuestion = ({
  ledger,
  pointer,
}: Pick<EnvironmentWorld, 'ledger'> & Pick<TargetWorld, 'pointer'>): readonly string[] => {
  const { good, intent, rejected } = stateOf(ledger)
  const known = versionsByRelease(pointer)
  const releases = [...good, ...(intent ? [intent.release] : []), ...rejected.slice(0, MOST_REJECTED).map(({ release }) => release)]
  const images = [desiredVersion(pointer), ...releases.map(release => known.get(release))].flatMap(version => version?.image ?? [])
  return [...new Set(images)]
}

const MOST_REJECTED = 10

/**
 * Ids of the images, in one target, that a look asks EC2 about. `pointer`: the target's. `named`: a release that somebody would go back to,
 * also where it is not good any more, or was so long ago that the ledger has forgotten it.
 */
export const imagesToGoBackTo = (
  { ledger, away }: Pick<EnvironmentWorld, 'ledger' | 'away'>,
  pointer: readonly PointerVersion[],
  named: Release | undefined,
): readonly string[] => {
  const { good, intent, current } = stateOf(ledger)
  const isLedgerThere = newestCounting(ledger) !== undefined && away === undefined
  const releases = [
    ...(named === undefined ? [] : [named]),
    ...good,
    ...(isLedgerThere ? [] : [...versionsByRelease(pointer).keys()].slice(0, MOST_ASKED)),
    ...(intent ? [intent.release] : []),
    ...(current === null ? [] : [current]),
  ]
  return [...new Set(releases.flatMap(release => localImage({ pointer }, release) ?? []))]
}
const MOST_ASKED = 10

/** Whether EC2 was asked in every target that can be read. */
export const imagesSeen = (world: Pick<EnvironmentWorld, 'targets'>): boolean =>
  readTargets(world).every(([, { images }]) => images !== undefined)
