/** What must be true of an environment of several targets when a run has just ended, and in the end. */
import type { World } from '@golden-ami/local-aws'
import type { Ran } from '../support/in-process.ts'
import type { Place } from '../support/place.ts'
import type { EnvironmentScene, PlaceScene } from './environment-scene.ts'
import type { Broken } from './invariants.ts'
import { isGone, ledgerOf, pointerOf } from './records.ts'
import type { Scene } from './scene.ts'

export const keyOf = ({ account, region }: Place): string => `${account} ${region}`

interface Told {
  readonly target: string
  readonly outcome: string
  readonly 'ami-id'?: string
  readonly why: string
}
const toldBy = (ran: Ran): readonly Told[] =>
  (JSON.parse(ran.outputs.get('targets') || '[]') as readonly (Omit<Told, 'target'> & { readonly name: string })[]).map(
    ({ name: target, ...one }) => ({ ...one, target }),
  )

/**
 * The image that the run says of each place. What asked no target says one for all: that of the first place, whose copies elsewhere have
 * other ids.
 */
export const imageToldOf = ({ releases, base }: Scene, { places }: EnvironmentScene, ran: Ran): ((place: Place) => string | undefined) => {
  const targets = toldBy(ran)
  const told = new Map(places.map(place => [keyOf(place), targets.find(({ target }) => target === place.target)?.['ami-id']]))
  const image = ran.outputs.get('ami-id')
  const copies = [...releases.map(({ images }) => images), base].find(images => [...images.values()].includes(image ?? ''))
  return place => (targets.length > 0 ? told.get(keyOf(place)) : (copies?.get(place.region) ?? image))
}

/** `since`: ms since the epoch of the look that its end stands on; a person may edit a pointer between that and the end. */
export const promotedTruly = (
  { delivery, elsewhere, releases }: Scene,
  environment: EnvironmentScene,
  ran: Ran,
  since: number,
): readonly Broken[] => {
  const release = ran.outputs.get('release') ?? ''
  const told = toldBy(ran)
  if (ran.outputs.get('outcome') === 'planned') return []
  return environment.places.flatMap((place): readonly Broken[] => {
    const one = told.find(({ target }) => target === place.target)
    if (one?.outcome === 'promoted' && !says(delivery.world, environment, place, release, since))
      return [{ invariant: 'a promotion that ends says which targets were moved', why: `${one.target} does not say ${release}` }]
    const images = releases.find(other => other.release === release)?.images.get(place.region)
    const isThere = images === undefined || !isGone(delivery.world, place, images)
    if (elsewhere && one?.outcome === 'failed' && place.account !== elsewhere.account && isThere)
      return [{ invariant: 'an account that fails keeps no other from its release', why: `${one.target}: ${one.why}` }]
    return []
  })
}
const says = (world: World, { name }: EnvironmentScene, place: PlaceScene, release: string, since: number): boolean => {
  const history = pointerOf(world, name, place)
  const before = history.findLastIndex(({ modified }) => modified < since)
  return history.slice(Math.max(0, before)).some(pointer => pointer.metadata?.release === release)
}

/** Pointers of one environment say several releases although the ledger has no intent; undefined: that is not so. */
export const notSaidHalfMoved = (world: World, { name, places }: EnvironmentScene): string | undefined => {
  const releases = new Set(places.flatMap(place => pointerOf(world, name, place).at(-1)?.metadata?.release ?? []))
  const intent = ledgerOf(world, name).at(-1)?.event.state.intent
  return releases.size > 1 && !intent ? `${name} has pointers to ${[...releases].join(' and ')}` : undefined
}
