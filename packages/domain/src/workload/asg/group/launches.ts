/** What a group launches, and what an instance refresh would make it launch: one template, or all that a mixed instances policy names. */
import type { Group } from './group.ts'
import type { Launch, Named, TemplateVersion } from './launch.ts'
import { imagesIn, namesEveryImage } from './mixed-policy.ts'
import type { Refresh, RefreshGoal } from './refresh.ts'

type Launching = Pick<Group, keyof Launch | 'overrides' | 'policy'>

/** Every launch template of the group, its own first. */
export const launchesOf = (group: Launching): readonly Launch[] => [group, ...(group.overrides ?? [])]

export const numbered = (version: string): boolean => /^\d+$/.test(version)

/** The version that the group follows; undefined: it cannot be read. */
export const ownVersion = ({ versions, number }: Pick<Launch, 'versions' | 'number'>): TemplateVersion | undefined =>
  versions.find(version => version.number === number)

/** The version that differs from the one that is followed in nothing but the image. */
export const versionWith = (launch: Launch, image: string): TemplateVersion | undefined => {
  const own = ownVersion(launch)
  return own?.image === image ? own : launch.versions.find(version => version.image === image && version.rest === own?.rest)
}

const overrideImages = ({ policy }: Launching): readonly string[] => (policy ? imagesIn(policy) : [])

/** The images that the group launches now; undefined for a version that cannot be read. */
export const launchedImages = (group: Launching): readonly (string | undefined)[] => [
  ...(group.policy && namesEveryImage(group.policy) ? [] : launchesOf(group).map(launch => ownVersion(launch)?.image)),
  ...overrideImages(group),
]

/** It would launch the image, and nothing else, whatever versions are added. */
export const isPinnedTo = (group: Launching, image: string | undefined): boolean =>
  launchesOf(group).every(({ version }) => numbered(version)) && launchedImages(group).every(launched => launched === image)

/** The versions that the group is to follow, its own template's first; undefined: one of them is not there yet. */
export const wishedVersions = (group: Launching, image: string): readonly Named[] | undefined => {
  const wished = launchesOf(group).map(launch => ({ template: launch.template, version: versionWith(launch, image)?.number }))
  return wished.every((one): one is Named => one.version !== undefined) ? wished : undefined
}

/** What stays when root volumes are replaced. */
const ownVersions = (group: Launching): readonly Named[] => launchesOf(group).map(({ template, number }) => ({ template, version: number }))

const isSame = (a: Named, b: Named): boolean => a.template === b.template && a.version === b.version

/** A refresh that goes there makes every launch of the group one of the image, and changes nothing else. */
export const goesTo = (group: Launching, { to, inPlace }: Pick<Refresh, 'to' | 'inPlace'>, image: string): boolean => {
  const wished = inPlace ? ownVersions(group) : wishedVersions(group, image)
  if (!to || !wished) return false
  const named = namedBy(to)
  return (
    wished.every(one => named.some(other => isSame(one, other))) &&
    named.every(one => wished.some(other => isSame(one, other))) &&
    (to.images ?? []).every(one => one === image) &&
    (!inPlace || to.images !== undefined)
  )
}
const namedBy = ({ template, version, others = [] }: RefreshGoal): readonly Named[] => [{ template, version }, ...others]

/** The images that a refresh brings, as far as they are known. */
export const broughtBy = (group: Launching, { to, inPlace }: Pick<Refresh, 'to' | 'inPlace'>): readonly string[] =>
  to
    ? [
        ...(inPlace ? [] : namedBy(to)).flatMap(({ template, version }) =>
          launchesOf(group)
            .filter(launch => launch.template === template)
            .flatMap(({ versions }) => versions.find(({ number }) => number === version)?.image ?? []),
        ),
        ...(to.images ?? []),
      ]
    : []
