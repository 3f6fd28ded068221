/** What must be true of rollbacks: where they go, and that what they leave stays away. */
import { type LedgerEvent, UNWRITTEN, versionsByRelease } from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import type { Place } from '../support/place.ts'
import type { Actor } from './actor.ts'
import type { EnvironmentScene } from './environment-scene.ts'
import type { Broken } from './invariants.ts'
import { barredAt, isGone, ledgerOf, pointerOf, strangers } from './records.ts'

/**
 * Why the event that begins a rollback, or ends one, does not name what it should; undefined: it does, or it is no such event.
 * @param named a person has named the release
 */
export const wrongWayBack = (
  world: World,
  environment: EnvironmentScene,
  event: LedgerEvent,
  before: LedgerEvent | undefined,
  named: boolean,
): string | undefined => {
  const { good, intent } = before?.state ?? UNWRITTEN
  if (event.kind === 'rolled-back')
    return intent?.kind === 'rollback' && intent.release === event.release ? undefined : `the intent is ${JSON.stringify(intent)}`
  // Who rolls back while home is away knows nothing of the ledger, and where it is lost the pointers tell what was good.
  if (event.kind !== 'rolling-back' || named || event.restated !== undefined || event.evidence.imported !== undefined || good.length === 0)
    return undefined
  const isOut = (release: string): boolean =>
    release === event.evidence.left || barredAt(world, release) !== undefined || isGoneSomewhere(world, environment, release)
  const index = good.indexOf(event.release)
  const passed = good.slice(0, Math.max(0, index)).filter(release => !isOut(release))
  return index >= 0 && passed.length === 0 ? undefined : `good are ${good.join(', ')}, left is ${event.evidence.left}`
}

export const isGoneSomewhere = (world: World, { name, places }: EnvironmentScene, release: string): boolean =>
  places.some(place => {
    const known = versionsByRelease(pointerOf(world, name, place)).get(release)
    return known !== undefined && isGone(world, place, known.image)
  })

/** The releases that rollbacks have left and that nobody has said by name should come back. */
export const leftBehind = (world: World, environment: EnvironmentScene, actors: readonly Actor[]): readonly string[] => {
  const left = new Set<string>()
  for (const { event } of ledgerOf(world, environment.name)) {
    const isNamed = actors.some(
      ({ run, to, environment: where }) => run === event.run && where === environment.name && to === event.release,
    )
    if (event.kind === 'rolling-back' && isNamed) left.delete(event.release)
    if (event.kind === 'promoting' && event.evidence['override.rejected'] !== undefined) left.delete(event.release)
    if (event.kind === 'rolling-back' && event.evidence.left !== undefined) left.add(event.evidence.left)
  }
  return [...left]
}

/**
 * At rest. A pointer that a person has written by hand says no release, and stops the environment: nothing of ours has moved it, nor the
 * fleet. A way back that nobody can finish says so, run after run: then what is left is still where it was. So does a pointer that belongs
 * to an image that is gone: Systems Manager does not take it.
 * @param well the last run ended well, so all of it is as it should be
 */
export const liveAgain = (world: World, environment: EnvironmentScene, actors: readonly Actor[], well: boolean): readonly Broken[] => {
  const { name, groups, places } = environment
  const { current, intent } = ledgerOf(world, name).at(-1)?.event.state ?? UNWRITTEN
  const bad = leftBehind(world, environment, actors)
  const said = (place: Place): string | undefined => pointerOf(world, name, place).at(-1)?.metadata?.release
  const imagesOf = (release: string, place: Place): string | undefined =>
    versionsByRelease(pointerOf(world, name, place)).get(release)?.image
  const isStuck = intent?.kind === 'rollback' || (current !== null && isGoneSomewhere(world, environment, current))
  const where = bad.flatMap(release => [
    ...(current === release && intent?.kind !== 'rollback' ? [`${release} is current`] : []),
    ...(intent?.release === release ? [`${release} is intended`] : []),
    ...(isStuck ? [] : places.filter(place => said(place) === release).map(({ target }) => `${target} says ${release}`)),
    ...(well
      ? groups.flatMap(group => {
          const image = imagesOf(release, group)
          const others = strangers(world, [group], () => undefined, 0).filter(one => one.image === image)
          return image !== undefined && others.length > 0 ? [`${others.length} instances of ${group.name} run ${release}`] : []
        })
      : []),
  ])
  return where.length === 0
    ? []
    : [{ invariant: 'what a rollback left is not live later, unless somebody said so by name', why: `${name}: ${where.join('; ')}` }]
}

/** At rest, in every place whatever it stands still for. */
export const mislabelled = (world: World, { name, places }: EnvironmentScene): readonly Broken[] => {
  const { rejected } = ledgerOf(world, name).at(-1)?.event.state ?? UNWRITTEN
  return places.flatMap((place): readonly Broken[] => {
    const release = pointerOf(world, name, place).find(({ labels }) => labels.includes('verified'))?.metadata?.release
    const isBad = release !== undefined && (rejected.some(one => one.release === release) || barredAt(world, release) !== undefined)
    return isBad
      ? [{ invariant: 'what is rejected or quarantined is not labelled verified', why: `${name}: ${place.target} has ${release} labelled` }]
      : []
  })
}

/** What a rollback could change of an environment: its records but the lock, and its fleet. */
export const everythingOf = (world: World, { name, groups, places }: EnvironmentScene): string =>
  JSON.stringify([
    ledgerOf(world, name).map(({ version }) => version),
    places.map(place => pointerOf(world, name, place)),
    strangers(world, groups, () => undefined, 0),
  ])
