import { stateOf } from '../ledger/history.ts'
import { desiredVersion, versionsByRelease } from '../pointer.ts'
import type { EnvironmentWorld, TargetWorld } from './world.ts'

/** The images that groups of a target may be brought to: the desired one, and those of releases that could be gone back to. */
export const imagesInQuestion = ({
  ledger,
  pointer,
}: Pick<EnvironmentWorld, 'ledger'> & Pick<TargetWorld, 'pointer'>): readonly string[] => {
  const { good, intent } = stateOf(ledger)
  const known = versionsByRelease(pointer)
  const releases = [...good, ...(intent ? [intent.release] : [])]
  const images = [desiredVersion(pointer), ...releases.map(release => known.get(release))].flatMap(version => version?.image ?? [])
  return [...new Set(images)]
}
