/** The abstract fleet of a target: a group of two instances whose refresh goes by steps. */
import { type Group, pastRefreshes, type Refresh, type RefreshState } from '@golden-ami/domain'
import { imageOfTemplateVersion, LETTERS, letterOfImage, templateVersionOf } from './names.ts'

/** `going`: nothing is replaced yet. `half`: one instance is. `undoing`: back to where it came from. `stopping`: it stays as it is. */
export type Stage = 'going' | 'half' | 'undoing' | 'stopping' | 'done' | 'failed' | 'cancelled' | 'rolled-back'

export interface Fleet {
  /** Number of the template version that the group follows. */
  readonly follows: number
  /** Images. */
  readonly runs: readonly [string, string]
  /** Newest first. `ended`: ms. */
  readonly refreshes: readonly { readonly to: number; readonly stage: Stage; readonly ended?: number }[]
}
/** What Auto Scaling does next by itself. */
export interface FleetMove {
  readonly to: Fleet
  readonly what: string
  /** The refresh does not go well, and nobody has a reason to expect that. */
  readonly isMishap: boolean
}

const isUnderWay = (stage: Stage): boolean => stage === 'going' || stage === 'half' || stage === 'undoing' || stage === 'stopping'

const STATES: Record<Stage, RefreshState> = {
  ...{ going: 'going', half: 'going', undoing: 'ending', stopping: 'ending', done: 'done', failed: 'failed' },
  ...{ cancelled: 'cancelled', 'rolled-back': 'rolled-back' },
}
/** AWS's words where a machine reads them. */
const status = (stage: Stage): string => (stage === 'stopping' ? 'Cancelling' : stage)

const TEMPLATE = 'lt-1'
export const GROUP = 'web'

/** As a look shows it. @param images in question: template versions that have one of them are shown beside the group's own */
export const groupOf = ({ follows, runs, refreshes }: Fleet, images: readonly string[]): Group => ({
  ...{ name: GROUP, desired: 2, max: 4, template: TEMPLATE, version: String(follows), number: String(follows), followers: [] },
  ...{ suspended: [], healthCheck: 'EC2', loadBalanced: false, mixed: false, warmUp: 120 },
  versions: LETTERS.map(templateVersionOf)
    .filter(version => version === follows || images.includes(imageOfTemplateVersion(version)))
    .map(version => ({ number: String(version), image: imageOfTemplateVersion(version), rest: 'rest' })),
  refreshes: refreshes.map(
    ({ to, stage, ended }, index): Refresh => ({
      id: `r-${refreshes.length - index}`,
      to: { template: TEMPLATE, version: String(to) },
      ...{ state: STATES[stage], status: status(stage), percent: 0, why: stage === 'failed' ? 'instances failed' : '', started: 0, ended },
    }),
  ),
  instances: runs.map((image, index) => ({
    ...{ id: `i-${index}`, image, inService: true, leaving: false, standby: false, protectedFromScaleIn: false },
  })),
})

/** Ids of the refreshes that are no business of a run which looks at the fleet for the first time. */
export const pastIn = (fleet: Fleet): readonly string[] => [...pastRefreshes([groupOf(fleet, [])])]

/** @param gone the image that is deregistered; empty: none is */
export const fleetMoves = (fleet: Fleet, now: number, gone: string): readonly FleetMove[] => {
  const [newest, ...older] = fleet.refreshes
  if (!newest || !isUnderWay(newest.stage)) return []
  const [old, goal] = [imageOfTemplateVersion(fleet.follows), imageOfTemplateVersion(newest.to)]
  const move = (stage: Stage, what: string, change: Partial<Fleet> = {}, isMishap = false): FleetMove => ({
    to: { ...fleet, ...change, refreshes: [{ to: newest.to, stage, ...(isUnderWay(stage) ? {} : { ended: now }) }, ...older] },
    ...{ what, isMishap },
  })
  switch (newest.stage) {
    case 'going':
      if (goal === gone) return [move(old === gone ? 'failed' : 'rolled-back', 'cannot launch an image that is gone')]
      return [move('half', 'replaces its first instance', { runs: [goal, fleet.runs[1]] })]
    case 'half': {
      if (goal === gone) return [move('rolled-back', 'cannot launch an image that is gone', { runs: [old, old] })]
      const fails = move('failed', 'fails and stays half way', {}, true)
      const ends = move('done', 'ends its refresh well', { runs: [goal, goal], follows: newest.to })
      if (old === gone) return [ends, fails]
      return [ends, move('rolled-back', 'fails and AWS rolls it back', { runs: [old, old] }, true), fails]
    }
    case 'undoing':
      if (old === gone && fleet.runs.some(image => image !== old)) return [move('failed', 'cannot be rolled back: the image is gone')]
      return [move('rolled-back', 'has rolled its refresh back', { runs: [old, old] })]
    default:
      return [move('cancelled', 'has cancelled its refresh')]
  }
}

/** What a call makes of the fleet; undefined: AWS's guard says no. */
export const calledFor = (fleet: Fleet, call: 'cancel-refresh' | 'rollback-refresh' | { readonly start: number }): Fleet | undefined => {
  const [newest, ...older] = fleet.refreshes
  if (typeof call === 'object') {
    if (newest && isUnderWay(newest.stage)) return undefined
    return { ...fleet, refreshes: [{ to: call.start, stage: 'going' }, ...fleet.refreshes] }
  }
  if (newest?.stage !== 'going' && newest?.stage !== 'half') return undefined
  return { ...fleet, refreshes: [{ to: newest.to, stage: call === 'cancel-refresh' ? 'stopping' : 'undoing' }, ...older] }
}

/** `AB`: what its instances run. */
export const fleetText = ({ runs }: Fleet): string => runs.map(letterOfImage).join('')
