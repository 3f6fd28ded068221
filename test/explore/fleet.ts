/** The abstract fleet of a target: a group of two instances whose refresh goes by steps. */
import { type Found, type Group, missingGroup, pastRefreshes, type Refresh, type RefreshState } from '@golden-ami/domain'
import { imageOfTemplateVersion, LETTERS, letterOfImage, templateVersionOf } from './names.ts'

/**
 * `going`: nothing is replaced yet. `half`: one instance is. `undoing`: back to where it came from, as somebody asked. `stopping`: it stays
 * as it is. `giving-up`: it was on its way back, and stays as it is. `taken-back`: it has gone back as somebody asked.
 */
export type Stage = 'going' | 'half' | 'undoing' | 'stopping' | 'giving-up' | 'done' | 'failed' | 'cancelled' | 'rolled-back' | 'taken-back'

export interface Fleet {
  /** Number of the template version that the group follows. */
  readonly follows: number
  /** Images of its instances, of which it wants as many; empty: it was scaled to zero. */
  readonly runs: readonly string[]
  /** Newest first. */
  readonly refreshes: readonly Refreshing[]
  /** ms, when each instance was launched; absent: nobody asks. */
  readonly since?: readonly number[]
  /** It launches from a mixed instances policy, whose overrides name the image. */
  readonly isMixed?: true
  /** What is said of what its newest refresh has brought, where that is asked; absent: that it is well. */
  readonly verdict?: Verdict
  readonly isDeleted?: true
}
/** `unasked`: it cannot be asked, for good. */
export type Verdict = 'fail' | 'inconclusive' | 'unasked'
/** Where half of it is replaced AWS waits. */
interface Checkpoint {
  /** ms that it waits. */
  readonly delay: number
  /** ms since which it does; absent: not yet. */
  readonly since?: number
}
export interface Refreshing {
  readonly to: number
  readonly stage: Stage
  readonly checkpoint?: Checkpoint
  /** It replaces root volumes. */
  readonly inPlace?: true
  /** It has failed for want of capacity. */
  readonly isOfPlace?: true
  /** ms */
  readonly ended?: number
  /** What ran when it began, where that was not what the group follows: what it does not replace does not go back either. */
  readonly from?: readonly string[]
}
/** How many instances a group has. */
const SIZE = 2

export const newFleet = (version: number, since: number | undefined, isMixed = false): Fleet => ({
  follows: version,
  runs: Array.from({ length: SIZE }, () => imageOfTemplateVersion(version)),
  refreshes: [],
  ...(since === undefined ? {} : { since: Array.from({ length: SIZE }, () => since) }),
  ...(isMixed ? { isMixed } : {}),
})

const UNDER_WAY: readonly Stage[] = ['going', 'half', 'undoing', 'stopping', 'giving-up']
export const isUnderWay = (stage: Stage): boolean => UNDER_WAY.includes(stage)

/** A refresh is under way. */
export const isReplacing = ({ refreshes }: Fleet): boolean => refreshes[0] !== undefined && isUnderWay(refreshes[0].stage)

const STATES: Record<Stage, RefreshState> = {
  ...{ going: 'going', half: 'going', undoing: 'ending', stopping: 'ending', 'giving-up': 'ending', done: 'done', failed: 'failed' },
  ...{ cancelled: 'cancelled', 'rolled-back': 'rolled-back', 'taken-back': 'rolled-back' },
}
/** AWS's words where a machine reads them. */
const status = (stage: Stage): string => (stage === 'stopping' || stage === 'giving-up' ? 'Cancelling' : stage)

const TEMPLATE = 'lt-1'
export const GROUP = 'web'

/** The one version that every group with a mixed instances policy follows: its overrides say the image. */
const MIXED = '1'
const policyWith = (image: string) => ({
  LaunchTemplate: {
    LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: MIXED },
    Overrides: [{ InstanceType: 'm7i.large', ImageId: image }],
  },
})
const launchedBy = ({ follows, isMixed }: Fleet, images: readonly string[]): Pick<Group, 'version' | 'number' | 'versions' | 'policy'> => {
  const version = (number: string, image: string) => ({ number, image, rest: 'rest' })
  if (isMixed)
    return {
      ...{ version: MIXED, number: MIXED, versions: [version(MIXED, imageOfTemplateVersion(Number(MIXED)))] },
      policy: policyWith(imageOfTemplateVersion(follows)),
    }
  const there = LETTERS.map(templateVersionOf).filter(one => one === follows || images.includes(imageOfTemplateVersion(one)))
  return {
    ...{ version: String(follows), number: String(follows) },
    versions: there.map(one => version(String(one), imageOfTemplateVersion(one))),
  }
}
const goesTo = ({ isMixed }: Fleet, { to, inPlace }: Refreshing): Pick<Refresh, 'to' | 'inPlace'> => ({
  to: isMixed ? { template: TEMPLATE, version: MIXED, images: [imageOfTemplateVersion(to)] } : { template: TEMPLATE, version: String(to) },
  ...(inPlace ? { inPlace } : {}),
})
/** AWS's words where a machine reads them. */
const NO_CAPACITY = 'We currently do not have sufficient m7i.large capacity in the Availability Zone you requested'
const whyOf = ({ stage, isOfPlace }: Refreshing): string => (isOfPlace ? NO_CAPACITY : stage === 'failed' ? 'instances failed' : '')

/** As a look shows it. @param images in question: template versions that have one of them are shown beside the group's own */
export const groupOf = (fleet: Fleet, images: readonly string[]): Found => (fleet.isDeleted ? missingGroup(GROUP) : shown(fleet, images))

const shown = (fleet: Fleet, images: readonly string[]): Group => {
  const { runs, refreshes, since } = fleet
  return {
    ...{ name: GROUP, desired: runs.length, max: 4, template: TEMPLATE, ...launchedBy(fleet, images) },
    ...{ followers: [], suspended: [], healthCheck: 'EC2', loadBalanced: false, warmUp: 120 },
    refreshes: refreshes.map((refreshing, index): Refresh => {
      const { stage, ended, checkpoint } = refreshing
      return {
        ...{ id: `r-${refreshes.length - index}`, ...goesTo(fleet, refreshing) },
        ...{ state: STATES[stage], status: status(stage), percent: 0, why: whyOf(refreshing) },
        ...{ started: 0, ended, ...(stage === 'undoing' || stage === 'taken-back' ? { requested: true } : {}) },
        ...(checkpoint ? { checkpoints: [50, 100] } : {}),
      }
    }),
    instances: runs.map((image, index) => ({
      ...{ id: instanceId(index, since), image, inService: true, leaving: false, standby: false, protectedFromScaleIn: false },
      ...(since ? { launched: since[index] ?? 0 } : {}),
    })),
  }
}

export const instanceId = (index: number, since: Fleet['since']): string => (since ? `i-${index}-${since[index]}` : `i-${index}`)

/** Ids of the refreshes that are no business of a run which looks at the fleet for the first time. */
export const pastIn = (fleet: Fleet): readonly string[] => [...pastRefreshes([groupOf(fleet, [])])]

/** A rollback can be cancelled too. @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html */
const CALLED: Record<'cancel-refresh' | 'rollback-refresh', Partial<Record<Stage, Stage>>> = {
  'cancel-refresh': { going: 'stopping', half: 'stopping', undoing: 'giving-up' },
  'rollback-refresh': { going: 'undoing', half: 'undoing' },
}

type Call = 'cancel-refresh' | 'rollback-refresh' | Start
interface Start {
  readonly start: number
  /** ms for which it waits half way; absent: it does not. */
  readonly delay?: number
  readonly inPlace?: true
}

/** What a call makes of the fleet; undefined: AWS's guard says no. */
export const calledFor = (fleet: Fleet, call: Call): Fleet | undefined => {
  if (fleet.isDeleted) return undefined
  const [newest, ...older] = fleet.refreshes
  if (typeof call === 'object') {
    if (newest && isUnderWay(newest.stage)) return undefined
    return started(fleet, call)
  }
  if (!newest) return undefined
  const next = CALLED[call][newest.stage]
  return next && { ...fleet, refreshes: [{ ...newest, stage: next }, ...older] }
}

/** Of another image something else is said. */
const started = ({ verdict, ...fleet }: Fleet, { start, delay, inPlace }: Start): Fleet => {
  const refreshing: Refreshing = {
    ...{ to: start, stage: 'going' },
    ...(fleet.runs.every(image => image === imageOfTemplateVersion(fleet.follows)) ? {} : { from: fleet.runs }),
    ...(delay === undefined ? {} : { checkpoint: { delay } }),
    ...(inPlace ? { inPlace } : {}),
  }
  const isSame = fleet.refreshes[0]?.to === start
  return { ...fleet, ...(verdict && isSame ? { verdict } : {}), refreshes: [refreshing, ...fleet.refreshes] }
}

/** Some of it runs what its newest refresh brings, and that may be judged. */
export const isCanary = ({ runs, refreshes: [newest] }: Fleet): boolean =>
  newest !== undefined && runs.includes(imageOfTemplateVersion(newest.to)) && newest.stage !== 'undoing'

/** What people do to it in the console. */
export const scaledToZero = (fleet: Fleet): Fleet => ({
  ...{ ...fleet, runs: [], ...(fleet.since ? { since: [] } : {}) },
  // Nothing is left that was there when a refresh began.
  refreshes: fleet.refreshes.map(({ from: _, ...refresh }) => refresh),
})
/** Its instances are launched as the group says; undefined: it has instances, or their image is gone. */
export const scaledUp = (fleet: Fleet, now: number, gone: string): Fleet | undefined => {
  if (fleet.isDeleted || fleet.runs.length > 0 || imageOfTemplateVersion(fleet.follows) === gone) return undefined
  const { runs, since } = newFleet(fleet.follows, fleet.since ? now : undefined)
  return { ...fleet, runs, ...(since ? { since } : {}) }
}

/** `AB`: what its instances run. */
export const fleetText = ({ runs, isDeleted }: Fleet): string =>
  isDeleted ? 'deleted' : runs.length === 0 ? 'of no instance' : runs.map(letterOfImage).join('')
