/** Whether a release has run well in a wave before: then a failure that nothing explains is the place's. */
import { verifiedVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { mayBeEmpty } from '../wish/selection.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

type WavesWish = Pick<ConvergeWish, 'waves' | 'leftOut' | 'selections'>

/** What a failure in a target counts as of which nothing tells the cause. */
export const unknownIs = (
  wish: WavesWish,
  world: Pick<EnvironmentWorld, 'targets'>,
  release: Release,
  target: string,
): 'image' | 'place' => {
  const waves = wish.leftOut?.waves ?? wish.waves
  const own = waves.findIndex(wave => wave.includes(target))
  return waves.slice(0, Math.max(0, own)).some(wave => ranWell(wish, world, release, wave)) ? 'place' : 'image'
}

/** All of it has the label on the release, but for what may be empty. */
const ranWell = (
  { selections }: WavesWish,
  { targets }: Pick<EnvironmentWorld, 'targets'>,
  release: Release,
  wave: readonly string[],
): boolean => {
  const isProved = (name: string): boolean => {
    const found = targets.get(name)
    return found !== undefined && isRead(found) && verifiedVersion(found.pointer)?.metadata?.release === release
  }
  return wave.some(isProved) && wave.every(name => isProved(name) || mayBeEmpty(selections, name))
}
