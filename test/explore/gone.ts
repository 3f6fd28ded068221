import { type Release, versionsByRelease } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import type { State } from './state.ts'

/** Whether the image by which a target of the environment would launch the release is deregistered. */
export const isGone = (estate: Estate, state: State, index: number, release: Release): boolean => {
  const { gone } = estate.sceneOf(state)
  const { store, plot } = estate
  return (
    gone !== '' &&
    plot.inEnvironment(index, state.pointers).some(id => versionsByRelease(store.pointers.of(id)).get(release)?.image === gone)
  )
}
