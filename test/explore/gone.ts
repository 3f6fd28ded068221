/** Images that are deregistered, and what is on them all the same. */
import { desiredVersion, type Release, versionsByRelease } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { type Fleet, isReplacing } from './fleet.ts'
import { imageOfRelease, imageOfTemplateVersion } from './names.ts'
import type { State, Store } from './state.ts'

/** An environment, by numbers in the store. */
export type Place = Pick<Shown, 'pointers' | 'fleets' | 'scene'>

/** @param index of the environment */
export const placeIn = ({ plot }: Estate, { pointers, fleets, scene }: State, index: number): Place => ({
  ...{ pointers: plot.inEnvironment(index, pointers), fleets: plot.inEnvironment(index, fleets), scene },
})

/** Whether the image by which a target would launch the release is deregistered. */
export const isGone = (store: Store, { pointers, scene }: Place, release: Release): boolean => {
  const { gone } = store.scenes.of(scene)
  return gone !== '' && pointers.some(id => versionsByRelease(store.pointers.of(id)).get(release)?.image === gone)
}

/** Every pointer and every instance, what is launched too, and nothing is being replaced. */
const isOn = (store: Store, { pointers, fleets }: Place, release: Release): boolean =>
  pointers.every(id => desiredVersion(store.pointers.of(id))?.metadata?.release === release) &&
  fleets.some(id => store.fleets.of(id).runs.length > 0) &&
  fleets.map(id => store.fleets.of(id)).every(fleet => !isReplacing(fleet) && launchesAndRuns(fleet, imageOfRelease(release)))
const launchesAndRuns = ({ isDeleted, follows, runs }: Fleet, image: string): boolean =>
  !isDeleted && imageOfTemplateVersion(follows) === image && runs.every(one => one === image)

/** Nothing comes to it any more, and not all of it is there. */
export const cannotBeHad = (store: Store, place: Place, release: Release): boolean =>
  isGone(store, place, release) && !isOn(store, place, release)
