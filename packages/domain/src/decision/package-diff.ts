/** What changes among the packages when one image replaces another. */
import { compareVersions } from './compare-versions.ts'

export interface PackageVersion {
  readonly name: string
  readonly version: string
}
export interface PackageChange {
  readonly name: string
  /** Versions that are there only before, oldest first; empty: it is added. */
  readonly from: readonly string[]
  /** Versions that are there only after; empty: it is removed. */
  readonly to: readonly string[]
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded'
}

/** Several versions of one package can be installed side by side, as of kernels. */
const byName = (packages: readonly PackageVersion[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const versions = new Map<string, Set<string>>()
  for (const { name, version } of packages) versions.set(name, (versions.get(name) ?? new Set<string>()).add(version))
  return versions
}
const without = (versions: ReadonlySet<string> | undefined, others: ReadonlySet<string> | undefined): readonly string[] =>
  [...(versions ?? [])].filter(version => !others?.has(version)).sort(compareVersions)

const kindOf = (before: ReadonlySet<string> | undefined, after: ReadonlySet<string> | undefined): PackageChange['kind'] => {
  if (!before) return 'added'
  if (!after) return 'removed'
  const newest = (versions: ReadonlySet<string>): string => [...versions].sort(compareVersions).at(-1) ?? ''
  return compareVersions(newest(before), newest(after)) > 0 ? 'downgraded' : 'upgraded'
}

/** `kernel`, `kernel6.12`, `linux-image-6.8.0-1015-aws`: what a reviewer wants to see first. */
const isKernel = (name: string): boolean => /^(kernel|linux-(image|modules|aws|headers))/.test(name)
const KINDS: readonly PackageChange['kind'][] = ['downgraded', 'removed', 'added', 'upgraded']

/** Kernels first, then what is rarer and more surprising: downgraded, removed, added, upgraded; each by name. */
const inOrderOfInterest = (a: PackageChange, b: PackageChange): number =>
  Number(isKernel(b.name)) - Number(isKernel(a.name)) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1)

export const packageDiff = (from: readonly PackageVersion[], to: readonly PackageVersion[]): readonly PackageChange[] => {
  const [before, after] = [byName(from), byName(to)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map(name => {
      const [old, now] = [before.get(name), after.get(name)]
      return { name, from: without(old, now), to: without(now, old), kind: kindOf(old, now) }
    })
    .filter(change => change.from.length > 0 || change.to.length > 0)
    .sort(inOrderOfInterest)
}
