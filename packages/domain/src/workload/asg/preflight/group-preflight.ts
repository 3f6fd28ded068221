import type { Strategy } from '../../../delivery-file/types.ts'
import type { ErrorCode } from '../../../user-error.ts'
import type { Group, Instance } from '../group/group.ts'
import type { Launch } from '../group/launch.ts'
import { launchesOf, numbered, ownVersion, versionWith } from '../group/launches.ts'
import { imageToPin, namesParameter, runningImages } from '../group/parameter-image.ts'
import { isSuspendedHere, SUSPENDED } from '../group/suspended.ts'
import { restatedVolumes } from '../group/volumes.ts'
import { lacksForRoots } from './root-volume.ts'

export interface Refusal {
  readonly code: ErrorCode
  /** A full sentence with the particulars. */
  readonly message: string
}
export interface GroupPreflightWish {
  readonly unpinned: 'refuse' | 'pin'
  readonly strategy: Pick<Strategy, 'protected' | 'standby'> & Partial<Pick<Strategy, 'type' | 'minHealthy'>>
  /** What the group is to run; absent: nobody knows its id there yet. */
  readonly image?: string | undefined
  /** Names of the groups that are pinned together with it; absent: none is. */
  readonly beside?: ReadonlySet<string>
}

/** Without these no instance is replaced, or the new ones get no traffic. Source: Auto Scaling User Guide, "Suspend and resume processes". */
const NEEDED = ['Launch', 'Terminate', 'InstanceRefresh', 'AddToLoadBalancer', 'HealthCheck', 'ReplaceUnhealthy']

/** What AWS would accept and somebody would regret: found before anything is changed. */
export const preflight = (group: Group, wish: GroupPreflightWish): Refusal | undefined =>
  owned(group) ??
  withoutTemplate(group) ??
  ofSeveralArchitectures(group) ??
  unpinned(group, wish) ??
  ofParameter(group, wish) ??
  (wish.strategy.type === 'replace-root-volume' ? withoutRootsToReplace(group, wish) : withVersionToMake(group, wish)) ??
  suspended(group) ??
  unchecked(group) ??
  kept(group, wish)

/** A version with the image has to be there, or is made. */
const withVersionToMake = (group: Group, wish: GroupPreflightWish): Refusal | undefined =>
  followed(group, wish) ?? withLostVolumes(group, wish) ?? withStrayVersion(group, wish)

/** All that stands in the way is told together. */
const withoutRootsToReplace = (group: Group, wish: GroupPreflightWish): Refusal | undefined => {
  const lacks = lacksForRoots(group, wish)
  if (lacks.length === 0) return undefined
  return { code: 'group.root-volume', message: `AWS cannot replace the root volumes of group ${group.name}: ${lacks.join('; ')}.` }
}

/** The service would put its own template back. */
const owned = ({ name, owner }: Group): Refusal | undefined =>
  owner && { code: 'group.managed', message: `Group ${name} belongs to ${owner.what}.` }

const withoutTemplate = (group: Group): Refusal | undefined =>
  launchesOf(group).some(({ template }) => template === '')
    ? { code: 'group.no-template', message: `Group ${group.name} has no launch template.` }
    : undefined

/** In place of the architecture of an image that a parameter names, or that EC2 does not show. */
export const NOT_KNOWN = 'not known'

/** A release has one image in an environment, of one architecture: what nobody knows beside another one may be of another. */
const ofSeveralArchitectures = ({ name, architectures }: Group): Refusal | undefined => {
  const known = [...(architectures?.values() ?? [])]
  if (new Set(known).size < 2 && !(known.length > 1 && known.includes(NOT_KNOWN))) return undefined
  const images = [...(architectures ?? [])].map(([image, architecture]) => `${image} (${architecture})`).join(', ')
  return {
    code: 'group.architectures',
    message: `The mixed instances policy of group ${name} launches images of several architectures: ${images}.`,
  }
}

const unpinned = (group: Group, wish: GroupPreflightWish): Refusal | undefined => {
  const floating = launchesOf(group).filter(({ version }) => !numbered(version))
  const [first] = floating
  if (!first || wish.unpinned === 'pin') return undefined
  const named = [...new Set(floating.map(({ version }) => version))].join(' and ')
  return { code: 'group.unpinned', message: `Group ${group.name} follows ${named} of its launch template${group.overrides ? 's' : ''}.` }
}

/**
 * AWS rolls nothing back to an image that a parameter names.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html
 */
const ofParameter = (group: Group, wish: GroupPreflightWish): Refusal | undefined => {
  const launch = launchesOf(group).find(namesParameter)
  if (!launch) return undefined
  const told = `Launch template ${launch.template} of group ${group.name} names its image by a parameter, ${ownVersion(launch)?.image}: AWS rolls back to no such version.`
  if (wish.unpinned === 'refuse') return { code: 'group.image-parameter', message: told }
  if (imageToPin(group, wish.image) !== undefined) return undefined
  const images = runningImages(group)
  const why = images.length === 0 ? 'no instance of it tells the image' : `its instances run several images: ${images.join(', ')}`
  return { code: 'group.image-parameter', message: `${told} It cannot be pinned to the image that runs now, because ${why}.` }
}

const followed = (group: Group, { beside }: GroupPreflightWish): Refusal | undefined => {
  const reached = launchesOf(group).map(({ template, followers }) => ({
    template,
    others: followers.filter(follower => beside?.has(follower) !== true),
  }))
  const told = reached
    .filter(({ others }) => others.length > 0)
    .map(
      ({ template, others }) =>
        `A new version of launch template ${template} would reach ${others.join(', ')} at once, because they follow $Latest of it.`,
    )
  return told.length > 0 ? { code: 'group.followers', message: [...new Set(told)].join(' ') } : undefined
}

const withLostVolumes = (group: Group, { image }: GroupPreflightWish): Refusal | undefined => {
  if (image === undefined) return undefined
  for (const launch of launchesOf(group)) {
    if (versionWith(launch, image)) continue
    const restated = restatedVolumes(launch, image)
    if ('cannot' in restated)
      return {
        code: 'group.volumes',
        message: `Version ${launch.number} of launch template ${launch.template} of group ${group.name} cannot be made anew: ${restated.cannot}.`,
      }
  }
  return undefined
}

/** AWS has made something else of it than was asked: another one would be no better. */
const withStrayVersion = (group: Group, { image }: GroupPreflightWish): Refusal | undefined => {
  if (image === undefined) return undefined
  for (const launch of launchesOf(group)) {
    const stray = strayVersion(launch, image)
    if (stray !== undefined)
      return {
        code: 'group.version-differs',
        message: `Version ${stray} of launch template ${launch.template} of group ${group.name} was made from version ${launch.number} with ${image}, and differs from it in more than the image. Nothing launches it but what follows $Latest.`,
      }
  }
  return undefined
}
const strayVersion = (launch: Launch, image: string): string | undefined => {
  const own = ownVersion(launch)
  const made = launch.versions.filter(({ madeFrom, image: brings }) => madeFrom === launch.number && brings === image)
  return own && made.every(({ rest }) => rest !== own.rest) ? made.at(-1)?.number : undefined
}

const suspended = (group: Group): Refusal | undefined => {
  const processes = group.suspended.filter(process => NEEDED.includes(process) && !(process === SUSPENDED && isSuspendedHere(group)))
  if (processes.length === 0) return undefined
  return { code: 'group.suspended', message: `Group ${group.name} has suspended processes: ${processes.join(', ')}.` }
}

/** `EC2` and `EBS` say nothing of whether an instance answers. */
const unchecked = ({ name, healthCheck, loadBalanced, lattice = false }: Group): Refusal | undefined => {
  const types = healthCheck.split(',').map(type => type.trim())
  const lacking = [
    ...(loadBalanced && !types.includes('ELB') ? ['ELB'] : []),
    ...(lattice && !types.includes('VPC_LATTICE') ? ['VPC_LATTICE'] : []),
  ]
  if (lacking.length === 0) return undefined
  const only = types.length > 1 ? `${types.slice(0, -1).join(', ')} and ${types.at(-1)}` : types.join('')
  return {
    code: 'group.health-check',
    message: `Group ${name} is behind a load balancer, but its health checks are ${only} only: ${lacking.join(' and ')} ${lacking.length > 1 ? 'are' : 'is'} missing.`,
  }
}

const kept = ({ name, instances }: Group, { strategy }: GroupPreflightWish): Refusal | undefined => {
  const isKept = ({ protectedFromScaleIn, standby }: Instance): boolean =>
    (standby && strategy.standby === 'refuse') || (protectedFromScaleIn && !standby && strategy.protected === 'refuse')
  const named = instances.filter(instance => !instance.leaving && isKept(instance)).map(({ id }) => id)
  if (named.length === 0) return undefined
  return {
    code: 'group.protected',
    message: `Group ${name} has instances that are protected from scale-in or on standby: ${named.join(', ')}.`,
  }
}

/** The version that it names is not there, or cannot be read. */
export const unknownVersion = (group: Group): Refusal | undefined => {
  const unknown = launchesOf(group).find(launch => ownVersion(launch) === undefined)
  return (
    unknown && {
      code: 'group.no-template',
      message: `Version ${unknown.version} of launch template ${unknown.template} of group ${group.name} cannot be read.`,
    }
  )
}
