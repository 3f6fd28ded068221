/** The abstract fleet of a target: a group of two instances whose refresh goes by steps. */
import { type Found, type Group, missingGroup, pastRefreshes, type Refresh, type RefreshState } from '@golden-ami/domain'
import { imageOfTemplateVersion, LETTERS, letterOfImage, templateVersionOf } from './names.ts'

/**
 * `going`: nothing is replaced yet. `half`: one instance is. `undoing`: back to where it came from, as somebody asked. `stopping`: it stays
 * as it is. `taken-back`: it has gone back as somebody asked.
 */
export type Stage = 'going' | 'half' | 'undoing' | 'stopping' | 'done' | 'failed' | 'cancelled' | 'rolled-back' | 'taken-back'

export interface Fleet {
  /** Number of the template version that the group follows. */
  readonly follows: number
  /** Images of its instances, of which it wants as many; empty: it was scaled to zero. */
  readonly runs: readonly string[]
  /** Newest first. `ended`: ms. */
  readonly refreshes: readonly { readonly to: number; readonly stage: Stage; readonly ended?: number }[]
  /** ms, when each instance was launched; absent: nobody asks. */
  readonly since?: readonly number[]
  readonly isDeleted?: true
}
/** What Auto Scaling does next by itself. */
export interface FleetMove {
  readonly to: Fleet
  readonly what: string
  /** The refresh does not go well, and nobody has a reason to expect that. */
  readonly isMishap: boolean
}

/** How many instances a group has. */
const SIZE = 2

export const newFleet = (version: number, since: number | undefined): Fleet => ({
  follows: version,
  runs: Array.from({ length: SIZE }, () => imageOfTemplateVersion(version)),
  refreshes: [],
  ...(since === undefined ? {} : { since: Array.from({ length: SIZE }, () => since) }),
})

const isUnderWay = (stage: Stage): boolean => stage === 'going' || stage === 'half' || stage === 'undoing' || stage === 'stopping'

/** A refresh is under way. */
export const isReplacing = ({ refreshes }: Fleet): boolean => refreshes[0] !== undefined && isUnderWay(refreshes[0].stage)

const STATES: Record<Stage, RefreshState> = {
  ...{ going: 'going', half: 'going', undoing: 'ending', stopping: 'ending', done: 'done', failed: 'failed' },
  ...{ cancelled: 'cancelled', 'rolled-back': 'rolled-back', 'taken-back': 'rolled-back' },
}
/** AWS's words where a machine reads them. */
const status = (stage: Stage): string => (stage === 'stopping' ? 'Cancelling' : stage)

const TEMPLATE = 'lt-1'
export const GROUP = 'web'

/** As a look shows it. @param images in question: template versions that have one of them are shown beside the group's own */
export const groupOf = ({ follows, runs, refreshes, since, isDeleted }: Fleet, images: readonly string[]): Found =>
  isDeleted
    ? missingGroup(GROUP)
    : ({
        ...{ name: GROUP, desired: runs.length, max: 4, template: TEMPLATE, version: String(follows), number: String(follows) },
        ...{ followers: [], suspended: [], healthCheck: 'EC2', loadBalanced: false, mixed: false, warmUp: 120 },
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
const running = (fleet: Fleet, images: readonly [string, string], now: number): Partial<Fleet> => {
  const runs = fleet.runs.map((_, index) => images[index] ?? '')
  const { since } = fleet
  return since ? { runs, since: since.map((at, index) => (runs[index] === fleet.runs[index] ? at : now)) } : { runs }
}

/** @param gone the image that is deregistered; empty: none is */
export const fleetMoves = (fleet: Fleet, now: number, gone: string): readonly FleetMove[] => {
  const [newest, ...older] = fleet.refreshes
  if (fleet.isDeleted || !newest || !isUnderWay(newest.stage)) return []
  const [old, goal] = [imageOfTemplateVersion(fleet.follows), imageOfTemplateVersion(newest.to)]
  const move = (stage: Stage, what: string, change: Partial<Fleet> = {}, isMishap = false): FleetMove => ({
    to: { ...fleet, ...change, refreshes: [{ to: newest.to, stage, ...(isUnderWay(stage) ? {} : { ended: now }) }, ...older] },
    ...{ what, isMishap },
  })
  const both = (image: string): Partial<Fleet> => running(fleet, [image, image], now)
  const launches = fleet.runs.length > 0
  switch (newest.stage) {
    case 'going':
      if (goal === gone && launches) return [move(old === gone ? 'failed' : 'rolled-back', 'cannot launch an image that is gone')]
      return [move('half', 'replaces its first instance', running(fleet, [goal, fleet.runs[1] ?? ''], now))]
    case 'half': {
      if (goal === gone && launches) return [move('rolled-back', 'cannot launch an image that is gone', both(old))]
      const fails = move('failed', 'fails and stays half way', {}, true)
      const ends = move('done', 'ends its refresh well', { ...both(goal), follows: newest.to })
      if (old === gone) return [ends, fails]
      return [ends, move('rolled-back', 'fails and AWS rolls it back', both(old), true), fails]
    }
    case 'undoing':
      if (old === gone && fleet.runs.some(image => image !== old)) return [move('failed', 'cannot be rolled back: the image is gone')]
      return [move('taken-back', 'has rolled its refresh back', both(old))]
    default:
      return [move('cancelled', 'has cancelled its refresh')]
  }
}

/** What a call makes of the fleet; undefined: AWS's guard says no. */
export const calledFor = (fleet: Fleet, call: 'cancel-refresh' | 'rollback-refresh' | { readonly start: number }): Fleet | undefined => {
  if (fleet.isDeleted) return undefined
  const [newest, ...older] = fleet.refreshes
  if (typeof call === 'object') {
    if (newest && isUnderWay(newest.stage)) return undefined
    return { ...fleet, refreshes: [{ to: call.start, stage: 'going' }, ...fleet.refreshes] }
  }
  if (newest?.stage !== 'going' && newest?.stage !== 'half') return undefined
  return { ...fleet, refreshes: [{ to: newest.to, stage: call === 'cancel-refresh' ? 'stopping' : 'undoing' }, ...older] }
}

/** What people do to it in the console. */
export const scaledToZero = (fleet: Fleet): Fleet => ({ ...fleet, runs: [], ...(fleet.since ? { since: [] } : {}) })
/** Its instances are launched as the group says; undefined: it has instances, or their image is gone. */
export const scaledUp = (fleet: Fleet, now: number, gone: string): Fleet | undefined => {
  if (fleet.isDeleted || fleet.runs.length > 0 || imageOfTemplateVersion(fleet.follows) === gone) return undefined
  const { runs, since } = newFleet(fleet.follows, fleet.since ? now : undefined)
  return { ...fleet, runs, ...(since ? { since } : {}) }
}

/** `AB`: what its instances run. */
export const fleetText = ({ runs, isDeleted }: Fleet): string =>
  isDeleted ? 'deleted' : runs.length === 0 ? 'of no instance' : runs.map(letterOfImage).join('')
