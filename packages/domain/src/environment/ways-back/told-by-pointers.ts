/** What the targets' own pointers tell of an environment, where its ledger is lost or cannot be read. */
import {
  type AwayRollback,
  desiredVersion,
  type PointerVersion,
  VERIFIED,
  verifiedVersion,
  versionsByRelease,
} from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from '../world.ts'
import { isOn } from './runs-image.ts'

/** From a release to the one that could be gone back to when it came, and on from there; each once. */
const chainFrom = (known: ReadonlyMap<Release, PointerVersion>, release: Release): readonly Release[] => {
  const chain: Release[] = []
  for (let next = known.get(release)?.metadata?.good; next !== undefined && !chain.includes(next); next = known.get(next)?.metadata?.good)
    chain.push(next)
  return chain
}

const oldestFirst = (history: readonly PointerVersion[]): readonly PointerVersion[] => history.toSorted((a, b) => a.version - b.version)

/** Releases that somebody has gone back from, and that nobody who knew of it has brought since. */
const leftIn = (history: readonly PointerVersion[]): ReadonlySet<Release> => {
  const left = new Map<Release, number>()
  for (const { version, metadata } of oldestFirst(history)) {
    if (!metadata) continue
    if ((metadata.after ?? 0) >= (left.get(metadata.release) ?? Number.POSITIVE_INFINITY)) left.delete(metadata.release)
    const from = metadata.left ?? metadata.away?.from
    if (from) left.set(from, version)
  }
  return new Set(left.keys())
}

/** The release with the label, and those that pointers name as ways back. */
const provedIn = (history: readonly PointerVersion[]): readonly Release[] => {
  const left = leftIn(history)
  return namedIn(history).filter(release => !left.has(release))
}
const namedIn = (history: readonly PointerVersion[]): readonly Release[] => {
  const known = versionsByRelease(history)
  const [labelled, desired] = [verifiedVersion(history), desiredVersion(history)].map(version => version?.metadata?.release)
  const begins = [desired, labelled].filter(release => release !== undefined)
  return [...(labelled === undefined ? [] : [labelled]), ...begins.flatMap(release => chainFrom(known, release))]
}

/** Verified here, as far as the targets' own histories tell it: for a ledger that is lost, or that cannot be read. */
export const provedByPointers = (world: Pick<EnvironmentWorld, 'targets'>): readonly Release[] => [
  ...new Set(readTargets(world).flatMap(([, { pointer }]) => provedIn(pointer))),
]

/** What a ledger that begins anew is told of the time before it. */
export const recoveredFrom = (
  world: Pick<EnvironmentWorld, 'targets'>,
): { readonly recovered: readonly Release[]; readonly left: readonly Release[] } => {
  const recovered = provedByPointers(world)
  const left = new Set(readTargets(world).flatMap(([, { pointer }]) => [...leftIn(pointer)]))
  return { recovered, left: [...left].filter(release => !recovered.includes(release)) }
}

/** Newest first what was proved; and only where pointers tell of nothing else what they merely said once. */
export const goodByPointers = (world: EnvironmentWorld): readonly Release[] => {
  const histories = readTargets(world).map(([, { pointer }]) => pointer)
  const tells = histories.some(pointer => pointer.some(({ metadata }) => metadata?.good !== undefined))
  const said = tells ? [] : histories.flatMap(pointer => [...versionsByRelease(pointer).keys()])
  const stayed = said.filter(release => !histories.some(pointer => wasLeft(pointer, release) || leftIn(pointer).has(release)))
  return [...new Set([...provedByPointers(world), ...stayed])]
}

/** Whether somebody went back from it: what the pointer said after it, it had said before it too. */
const wasLeft = (history: readonly PointerVersion[], release: Release): boolean => {
  const said = oldestFirst(history).flatMap(({ metadata }) => metadata?.release ?? [])
  const last = said.lastIndexOf(release)
  const next = said[last + 1]
  return last >= 0 && next !== undefined && said.slice(0, last).includes(next)
}

/** What each pointer says, but for what came late to a release that had been left; the one that was moved last first. */
const movedLast = (world: EnvironmentWorld): readonly PointerVersion[] =>
  readTargets(world)
    .flatMap(([, { pointer }]) => {
      const left = leftIn(pointer)
      return desiredVersion(pointer.filter(({ metadata }) => metadata !== undefined && !left.has(metadata.release))) ?? []
    })
    .toSorted((a, b) => b.modified - a.modified)

/** A way back that was begun, as a pointer tells it. */
export interface BegunBack {
  readonly to: Release
  readonly from: Release | undefined
  /** Without home: what its ledger has to be told. */
  readonly away: AwayRollback | undefined
  /** URL of the run that has moved that pointer. */
  readonly run: string
  /** ms, when it did. */
  readonly moved: number
}

/**
 * Going back was the last that was done here, finished or not: whoever goes back again goes there, and no further. Undefined: a pointer was
 * moved elsewhere after that.
 */
export const begunBack = (world: EnvironmentWorld): BegunBack | undefined => {
  const moved = movedLast(world)
  // A run to which home has come back already may have moved the rest of them, as its ledger says by then.
  const version = moved.find(
    ({ metadata }) => (metadata?.away || metadata?.left !== undefined) && metadata.release === moved[0]?.metadata?.release,
  )
  const metadata = version?.metadata
  if (!version || !metadata) return undefined
  return {
    to: metadata.release,
    from: metadata.left ?? metadata.away?.from ?? undefined,
    away: metadata.away,
    run: metadata.run,
    moved: version.modified,
  }
}

/**
 * Where no ledger tells it: what a pointer says that is not proved there, else what was moved last. What somebody wrote by hand is left only
 * where something runs it: else what the pointer said before is what runs.
 */
export const leavingByPointers = (world: EnvironmentWorld): Release | undefined => {
  const said = readTargets(world)
    .flatMap(([, target]) => saidAndRun(target) ?? [])
    .toSorted((a, b) => b.modified - a.modified)
  const unproved = said.find(({ labels }) => !labels.includes(VERIFIED))
  return (unproved ?? said[0])?.metadata?.release
}

/** The newest version; one that was written by hand, with an image that no release has, only where something runs that. */
const saidAndRun = ({ pointer, fleet }: TargetWorld): PointerVersion | undefined => {
  const desired = desiredVersion(pointer)
  if (!desired || desired.metadata) return desired
  const isOfRelease = pointer.some(({ image, metadata }) => metadata !== undefined && image === desired.image)
  if (!isOfRelease && isOn(fleet, desired.image)) return desired
  return oldestFirst(pointer).findLast(({ metadata }) => metadata !== undefined) ?? desired
}
