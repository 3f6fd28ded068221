/** Images that are deregistered, and what is on them all the same. */
import { desiredVersion, type Release, versionsByRelease } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import { isReplacing } from './fleet.ts'
import { imageOfRelease } from './names.ts'
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

/** Every pointer and every instance of the environment, and nothing is being replaced. */
export const isOn = ({ store, plot }: Estate, { pointers, fleets }: State, index: number, release: Release): boolean =>
  plot.inEnvironment(index, pointers).every(id => desiredVersion(store.pointers.of(id))?.says?.release === release) &&
  plot
    .inEnvironment(index, fleets)
    .map(id => store.fleets.of(id))
    .every(fleet => fleet.runs.every(image => image === imageOfRelease(release)) && !isReplacing(fleet))

/** Nothing comes to it any more, and not all of it is there. */
export const cannotBeHad = (estate: Estate, state: State, index: number, release: Release): boolean =>
  isGone(estate, state, index, release) && !isOn(estate, state, index, release)
