import { stateOf } from '../ledger/history.ts'
import { desiredVersion, versionsByRelease } from '../pointer.ts'
import type { EnvironmentWorld, TargetWorld } from './world.ts'

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
