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
  readonly isDeleted?: true
}
interface Refreshing {
  readonly to: number
  readonly stage: Stage
  /** ms */
  readonly ended?: number
  /** What ran when it began, where that was not what the group follows: what it does not replace does not go back either. */
  readonly from?: readonly string[]
}
/** What Auto Scaling does next by itself. */
export interface FleetMove {
  readonly to: Fleet
  readonly what: string
  /** The refresh does not go well, and nobody has a reason to expect that. */
  readonly isFault: boolean
}

/** How many instances a group has. */
const SIZE = 2

export const newFleet = (version: number, since: number | undefined): Fleet => ({
  follows: version,
  runs: Array.from({ length: SIZE }, () => imageOfTemplateVersion(version)),
  refreshes: [],
  ...(since === undefined ? {} : { since: Array.from({ length: SIZE }, () => since) }),
})

const UNDER_WAY: readonly Stage[] = ['going', 'half', 'undoing', 'stopping', 'giving-up']
const isUnderWay = (stage: Stage): boolean => UNDER_WAY.includes(stage)

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

/** As a look shows it. @param images in question: template versions that have one of them are shown beside the group's own */
export const groupOf = ({ follows, runs, refreshes, since, isDeleted }: Fleet, images: readonly string[]): Found =>
  isDeleted
    ? missingGroup(GROUP)
    : ({
        ...{ name: GROUP, desired: runs.length, max: 4, template: TEMPLATE, version: String(follows), number: String(follows) },
        ...{ followers: [], suspended: [], healthCheck: 'EC2', loadBalanced: false, warmUp: 120 },
        versions: LETTERS.map(templateVersionOf)
          .filter(version => version === follows || images.includes(imageOfTemplateVersion(version)))
          .map(version => ({ number: String(version), image: imageOfTemplateVersion(version), rest: 'rest' })),
        refreshes: refreshes.map(
          ({ to, stage, ended }, index): Refresh => ({
            id: `r-${refreshes.length - index}`,
            to: { template: TEMPLATE, version: String(to) },
            ...{ state: STATES[stage], status: status(stage), percent: 0, why: stage === 'failed' ? 'instances failed' : '' },
            ...{ started: 0, ended, ...(stage === 'undoing' || stage === 'taken-back' ? { requested: true } : {}) },
          }),
        ),
        instances: runs.map((image, index) => ({
          ...{ id: instanceId(index, since), image, inService: true, leaving: false, standby: false, protectedFromScaleIn: false },
          ...(since ? { launched: since[index] ?? 0 } : {}),
        })),
      } satisfies Group)

export const instanceId = (index: number, since: Fleet['since']): string => (since ? `i-${index}-${since[index]}` : `i-${index}`)

/** Ids of the refreshes that are no business of a run which looks at the fleet for the first time. */
export const pastIn = (fleet: Fleet): readonly string[] => [...pastRefreshes([groupOf(fleet, [])])]

/** The fleet where its instances run these images: those whose image is another now were launched now. */
const running = ({ runs: before, since }: Fleet, images: readonly string[], now: number): Partial<Fleet> => {
  const runs = before.map((_, index) => images[index] ?? '')
  return since ? { runs, since: since.map((at, index) => (runs[index] === before[index] ? at : now)) } : { runs }
}

/** What ran when the newest refresh began. */
const startedFrom = ({ follows, runs, refreshes: [newest] }: Fleet): readonly string[] =>
  newest?.from ?? runs.map(() => imageOfTemplateVersion(follows))

/**
 * What may run when a refresh has gone back: AWS replaces what it has deployed so far, and nothing else. Half way that may be one instance,
 * or all that were to be replaced.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html
 */
const goneBack = (fleet: Fleet): readonly (readonly string[])[] => {
  const [from, old] = [startedFrom(fleet), imageOfTemplateVersion(fleet.follows)]
  const some = from.map((image, index) => (fleet.runs[index] === image ? image : old))
  const all = from.map(image => (image === goalOf(fleet) ? image : old))
  return isBegun(fleet) && fleet.refreshes[0]?.from ? [some, all] : [some]
}
const goalOf = ({ follows, refreshes: [newest] }: Fleet): string => imageOfTemplateVersion(newest?.to ?? follows)
const isBegun = (fleet: Fleet): boolean => startedFrom(fleet).some((image, index) => fleet.runs[index] !== image)

/** What may run when a refresh stays as it is: half way may be all the way, while AWS waits for the last instance to be warm. */
const stayed = (fleet: Fleet): readonly (readonly string[])[] =>
  isBegun(fleet) ? [fleet.runs, fleet.runs.map(() => goalOf(fleet))] : [fleet.runs]

/** One of each image that is to be replaced: AWS does not say which comes first. */
const firstReplaced = ({ runs }: Fleet, goal: string): readonly (readonly string[])[] => {
  const firsts = [...new Set(runs)].filter(image => image !== goal).map(image => runs.indexOf(image))
  return firsts.length === 0 ? [runs] : firsts.map(first => runs.map((image, index) => (index === first ? goal : image)))
}

/** @param gone the image that is deregistered; empty: none is */
export const fleetMoves = (fleet: Fleet, now: number, gone: string): readonly FleetMove[] => {
  const [newest, ...older] = fleet.refreshes
  if (fleet.isDeleted || !newest || !isUnderWay(newest.stage)) return []
  const [old, goal] = [imageOfTemplateVersion(fleet.follows), goalOf(fleet)]
  const move = (stage: Stage, what: string, change: Partial<Fleet> = {}, isFault = false): FleetMove => ({
    to: { ...fleet, ...change, refreshes: [inStage(newest, stage, now), ...older] },
    ...{ what, isFault },
  })
  const moves = (stage: Stage, what: string, all: readonly (readonly string[])[], isFault = false): readonly FleetMove[] =>
    all.map(runs => move(stage, what, running(fleet, runs, now), isFault))
  const launches = fleet.runs.some(image => image !== goal)
  switch (newest.stage) {
    case 'going': {
      if (goal === gone && launches) return [move(old === gone ? 'failed' : 'rolled-back', 'cannot launch an image that is gone')]
      // Elsewhere that comes to the same as half way.
      const isOwn = newest.from !== undefined || old === gone
      const fails = move('rolled-back', 'fails before it has replaced anything, and AWS rolls it back', {}, true)
      return [...moves('half', 'replaces its first instance', firstReplaced(fleet, goal)), ...(isOwn ? [fails] : [])]
    }
    case 'half': {
      const all = fleet.runs.map(() => goal)
      const ends = move('done', 'ends its refresh well', { ...running(fleet, all, now), follows: newest.to })
      // Unless all had been launched.
      if (goal === gone && launches) return [...moves('rolled-back', 'cannot launch an image that is gone', goneBack(fleet)), ends]
      const fails = moves('failed', 'fails and stays as it is', stayed(fleet), true)
      if (old === gone) return [ends, ...fails]
      return [ends, ...moves('rolled-back', 'fails and AWS rolls it back', goneBack(fleet), true), ...fails]
    }
    case 'undoing':
      if (old === gone && isBegun(fleet)) return moves('failed', 'cannot be rolled back: the image is gone', stayed(fleet))
      return moves('taken-back', 'has rolled its refresh back', goneBack(fleet))
    case 'giving-up':
      return moves('cancelled', 'has cancelled its rollback', isBegun(fleet) ? [...stayed(fleet), ...goneBack(fleet)] : stayed(fleet))
    default:
      return moves('cancelled', 'has cancelled its refresh', stayed(fleet))
  }
}
const inStage = ({ to, from }: Refreshing, stage: Stage, now: number): Refreshing => ({
  ...{ to, stage },
  ...(isUnderWay(stage) ? (from ? { from } : {}) : { ended: now }),
})

/** A rollback can be cancelled too. @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html */
const CALLED: Record<'cancel-refresh' | 'rollback-refresh', Partial<Record<Stage, Stage>>> = {
  'cancel-refresh': { going: 'stopping', half: 'stopping', undoing: 'giving-up' },
  'rollback-refresh': { going: 'undoing', half: 'undoing' },
}

/** What a call makes of the fleet; undefined: AWS's guard says no. */
export const calledFor = (fleet: Fleet, call: 'cancel-refresh' | 'rollback-refresh' | { readonly start: number }): Fleet | undefined => {
  if (fleet.isDeleted) return undefined
  const [newest, ...older] = fleet.refreshes
  if (typeof call === 'object') {
    if (newest && isUnderWay(newest.stage)) return undefined
    const from = fleet.runs.every(image => image === imageOfTemplateVersion(fleet.follows)) ? {} : { from: fleet.runs }
    return { ...fleet, refreshes: [{ to: call.start, stage: 'going', ...from }, ...fleet.refreshes] }
  }
  if (!newest) return undefined
  const next = CALLED[call][newest.stage]
  return next && { ...fleet, refreshes: [{ ...newest, stage: next }, ...older] }
}

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
