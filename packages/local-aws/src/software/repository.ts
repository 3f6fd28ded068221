/**
 * The package repository that every build installs from, and what becomes known to be wrong with its packages: one for the whole world,
 * over virtual time. Tests, scenarios and rehearsals fill it; it is empty in the beginning, and then every image has what its parent has.
 */
import type { WorldState } from '../world/world-state.ts'
import { compareVersions } from './version-order.ts'

export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNTRIAGED'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A package of an image. */
export interface InstalledPackage {
  readonly packageName?: string | undefined
  readonly packageVersion?: string | undefined
}
/** A version of a package, there from a moment on. */
export interface PublishedPackage {
  readonly name: string
  readonly version: string
  /** ms since the epoch */
  readonly from: number
}
export interface Vulnerability {
  /** `CVE-2026-0001` */
  readonly id: string
  /** Name of the package. */
  readonly package: string
  readonly severity: Severity
  /** 0 to 10 */
  readonly score?: number
  /** The first version without it; absent: there is none yet. A fix can be had once the repository has this version or a newer one. */
  readonly fixedIn?: string
  /** When Inspector learns of it, ms since the epoch. */
  readonly published: number
}
/** A vulnerability of a package that an image has. */
export interface KnownFinding {
  readonly vulnerability: Vulnerability
  /** The version that is installed. */
  readonly version: string
  /** Since when it is known of this image, ms. */
  readonly firstObserved: number
  /** Since when a fix can be had, ms; undefined: there is none. */
  readonly fixSince: number | undefined
}
/** What tests and scenarios tell of; moments that are not given are now. */
export interface SoftwareNews {
  readonly packages?: readonly (Omit<PublishedPackage, 'from'> & { readonly from?: number })[]
  readonly vulnerabilities?: readonly (Omit<Vulnerability, 'published'> & { readonly published?: number })[]
  /** Accounts in which Amazon Inspector scans every AMI from now on. */
  readonly scanned?: readonly string[]
}

export class PackageRepository {
  readonly packages: PublishedPackage[] = []
  readonly vulnerabilities: Vulnerability[] = []
  /** Accounts in which Amazon Inspector scans every AMI, again and again. */
  readonly scanned = new Set<string>()
  readonly #world: WorldState
  constructor(world: WorldState) {
    this.#world = world
  }
  tell({ packages = [], vulnerabilities = [], scanned = [] }: SoftwareNews): void {
    const { now } = this.#world
    this.packages.push(...packages.map(({ from = now, ...rest }) => ({ ...rest, from })))
    this.vulnerabilities.push(...vulnerabilities.map(({ published = now, ...rest }) => ({ ...rest, published })))
    for (const account of scanned) this.scanned.add(account)
  }
  /** Packages as they are after an update at a moment: each in the newest version that the repository has of it by then. */
  updated(installed: readonly InstalledPackage[], at: number): InstalledPackage[] {
    return installed.map(each => {
      const versions = this.packages.filter(({ name, from }) => name === each.packageName && from <= at).map(({ version }) => version)
      const newest = [each.packageVersion ?? '', ...versions].sort(compareVersions).at(-1)
      return { ...each, packageVersion: newest }
    })
  }
  /**
   * What is known at a moment of packages that are installed since another.
   * @param since ms, when the image was made
   */
  findings(installed: readonly InstalledPackage[], since: number, at: number): KnownFinding[] {
    return this.vulnerabilities
      .filter(({ published }) => published <= at)
      .flatMap(vulnerability => {
        const { packageVersion: version } = installed.find(({ packageName }) => packageName === vulnerability.package) ?? {}
        const { fixedIn, published } = vulnerability
        if (version === undefined || (fixedIn !== undefined && compareVersions(version, fixedIn) >= 0)) return []
        const firstObserved = Math.max(published, since)
        const fix = this.#fixSince(vulnerability)
        return [
          { vulnerability, version, firstObserved, fixSince: fix === undefined || fix > at ? undefined : Math.max(fix, firstObserved) },
        ]
      })
  }
  /** When a version without the vulnerability came or comes out. */
  #fixSince({ package: name, fixedIn }: Vulnerability): number | undefined {
    if (fixedIn === undefined) return undefined
    const moments = this.packages.filter(each => each.name === name && compareVersions(each.version, fixedIn) >= 0).map(({ from }) => from)
    return moments.length === 0 ? undefined : Math.min(...moments)
  }
}
