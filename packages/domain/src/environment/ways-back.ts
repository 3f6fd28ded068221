/** The releases that an environment could go back to, and what speaks against each: looked at, never assumed. */
import { newestCounting, stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import { desiredVersion, type PointerVersion, VERIFIED, verifiedVersion, versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { localImage } from './images.ts'
import { unlaunchable } from './launch-image.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

export interface WayBack {
  readonly release: Release
  /** Empty: it can be gone back to. */
  readonly because: string
}

/** From a release to the one that could be gone back to when it came, and on from there; each once. */
const chainFrom = (known: ReadonlyMap<Release, PointerVersion>, release: Release): readonly Release[] => {
  const chain: Release[] = []
  for (let next = known.get(release)?.says?.good; next !== undefined && !chain.includes(next); next = known.get(next)?.says?.good)
    chain.push(next)
  return chain
}

/** The release with the label, and those that pointers name as ways back. */
const provedIn = (history: readonly PointerVersion[]): readonly Release[] => {
  const known = versionsByRelease(history)
  const [labelled, desired] = [verifiedVersion(history), desiredVersion(history)].map(version => version?.says?.release)
  const begins = [desired, labelled].filter(release => release !== undefined)
  return [...(labelled === undefined ? [] : [labelled]), ...begins.flatMap(release => chainFrom(known, release))]
}

/** Verified here, as far as the targets' own histories tell it: for a ledger that is lost, or that cannot be read. */
export const provedByPointers = (world: Pick<EnvironmentWorld, 'targets'>): readonly Release[] => [
  ...new Set(readTargets(world).flatMap(([, { pointer }]) => provedIn(pointer))),
]

/** Newest first what was proved; and only where pointers tell of nothing else what they merely said once. */
const goodByPointers = (world: EnvironmentWorld): readonly Release[] => {
  const histories = readTargets(world).map(([, { pointer }]) => pointer)
  const tells = histories.some(pointer => pointer.some(({ says }) => says?.good !== undefined))
  const said = tells ? [] : histories.flatMap(pointer => [...versionsByRelease(pointer).keys()])
  const stayed = said.filter(release => !histories.some(pointer => wasLeft(pointer, release)))
  return [...new Set([...provedByPointers(world), ...stayed])]
}

/** Whether somebody went back from it: what the pointer said after it, it had said before it too. */
const wasLeft = (history: readonly PointerVersion[], release: Release): boolean => {
  const said = history.toSorted((a, b) => a.version - b.version).flatMap(({ says }) => says?.release ?? [])
  const last = said.lastIndexOf(release)
  const next = said[last + 1]
  return last >= 0 && next !== undefined && said.slice(0, last).includes(next)
}

/** What the pointers of the targets that can be read say, the one that was moved last first. */
export const movedLast = (world: EnvironmentWorld): readonly PointerVersion[] =>
  readTargets(world)
    .flatMap(([, { pointer }]) => desiredVersion(pointer) ?? [])
    .toSorted((a, b) => b.modified - a.modified)

/** Where no ledger tells it: what a pointer says that is not proved there, else what was moved last. */
export const leavingByPointers = (world: EnvironmentWorld): Release | undefined => {
  const desired = movedLast(world)
  const unproved = desired.find(({ labels }) => !labels.includes(VERIFIED))
  return (unproved ?? desired[0])?.says?.release
}

/** Verified here and not rejected since, the last verified first; from the targets' histories where no ledger tells it. */
export const goodIn = (world: EnvironmentWorld): readonly Release[] => {
  const { good } = stateOf(world.ledger)
  return newestCounting(world.ledger) ? good : goodByPointers(world)
}

/**
 * Why a release cannot be gone back to in the targets that can be read, one for each; empty: it can. A target that cannot be read neither
 * bars nor proves it.
 */
export const goneIn = (world: EnvironmentWorld, release: Release): readonly string[] => {
  const targets = readTargets(world)
  const known = targets.filter(([, target]) => localImage(target, release) !== undefined)
  if (known.length === 0) return ['no pointer knows its image any more']
  return targets.flatMap(([name, target]) => {
    const id = localImage(target, release)
    // Beside others that know it: the target never ran it, or was added since.
    if (id === undefined) return []
    const why = unlaunchable(id, target.images?.get(id))
    return why === undefined ? [] : [targets.length > 1 ? `${why} in ${name}` : why]
  })
}

export const wayBack = (world: EnvironmentWorld, release: Release, leaving: Release | undefined): WayBack => {
  const bar = world.barred.get(release)
  if (release === leaving) return { release, because: 'it is the one that is left' }
  if (bar) return { release, because: `it is quarantined: ${bar.reason}` }
  if (isRejected(stateOf(world.ledger), release)) return { release, because: 'it is rejected here' }
  return { release, because: goneIn(world, release).join('; ') }
}

/** Every release that was verified here, newest first, with what speaks against it. */
export const candidates = (world: EnvironmentWorld, leaving: Release | undefined): readonly WayBack[] =>
  goodIn(world).map(release => wayBack(world, release, leaving))

export const candidatesText = (ways: readonly WayBack[]): string =>
  ways.map(({ release, because }) => `${release}: ${because || 'it can be gone back to'}`).join('. ')
