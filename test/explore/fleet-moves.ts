/** What Auto Scaling makes of a refresh of the abstract fleet by itself. */
import type { Fault } from './faults.ts'
import { type Fleet, isUnderWay, type Refreshing, type Stage } from './fleet.ts'
import { imageOfTemplateVersion } from './names.ts'

/** What Auto Scaling does next by itself. */
export interface FleetMove {
  readonly to: Fleet
  readonly what: string
  /** Nobody has a reason to expect that; absent: it is what is to come. */
  readonly fault?: Fault
  /** ms at which it happens; absent: at any time. */
  readonly at?: number
}

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

/**
 * What may run when a refresh stays as it is: half way may be all the way, while AWS waits for the last instance to be warm. At a checkpoint
 * it replaces nothing.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
 */
const stayed = (fleet: Fleet, now: number): readonly (readonly string[])[] =>
  isBegun(fleet) && !isHeld(fleet, now) ? [fleet.runs, fleet.runs.map(() => goalOf(fleet))] : [fleet.runs]
const isHeld = ({ refreshes: [newest] }: Fleet, now: number): boolean => newest !== undefined && now < (goesOnAt(newest) ?? now)

/** One of each image that is to be replaced: AWS does not say which comes first. */
const firstReplaced = ({ runs }: Fleet, goal: string): readonly (readonly string[])[] => {
  const firsts = [...new Set(runs)].filter(image => image !== goal).map(image => runs.indexOf(image))
  return firsts.length === 0 ? [runs] : firsts.map(first => runs.map((image, index) => (index === first ? goal : image)))
}

/** What is to come soon enough for somebody to wait for it, ms. */
const SOON = 3 * 60_000

/** A refresh that goes on, of a group that is there. */
interface Going {
  readonly fleet: Fleet
  readonly newest: Refreshing
  readonly now: number
  readonly gone: string
}
type Change = Partial<Fleet> & { readonly isOfPlace?: true }

const moveTo = (
  { fleet, newest, now }: Going,
  stage: Stage,
  what: string,
  { isOfPlace, ...change }: Change = {},
  fault?: Fault,
): FleetMove => ({
  to: {
    ...fleet,
    ...change,
    refreshes: [{ ...inStage(newest, stage, now), ...(isOfPlace ? { isOfPlace } : {}) }, ...fleet.refreshes.slice(1)],
  },
  what,
  ...(fault ? { fault } : {}),
})
const movesTo = (going: Going, stage: Stage, what: string, all: readonly (readonly string[])[], fault?: Fault): readonly FleetMove[] =>
  all.map(runs =>
    moveTo(going, stage, what, { ...running(going.fleet, runs, going.now), ...(fault === 'capacity' ? { isOfPlace: true } : {}) }, fault),
  )

/** @param gone the image that is deregistered; empty: none is */
export const fleetMoves = (fleet: Fleet, now: number, gone: string): readonly FleetMove[] => {
  const [newest] = fleet.refreshes
  if (fleet.isDeleted || !newest || !isUnderWay(newest.stage)) return []
  const going: Going = { fleet, newest, now, gone }
  const isOldGone = imageOfTemplateVersion(fleet.follows) === gone
  switch (newest.stage) {
    case 'going':
      return fromBeginning(going, isOldGone)
    case 'half':
      return fromHalf(going, isOldGone)
    case 'undoing':
      if (isOldGone && isBegun(fleet)) return movesTo(going, 'failed', 'cannot be rolled back: the image is gone', stayed(fleet, now))
      return movesTo(going, 'taken-back', 'has rolled its refresh back', goneBack(fleet))
    case 'giving-up':
      return movesTo(
        going,
        'cancelled',
        'has cancelled its rollback',
        isBegun(fleet) ? [...stayed(fleet, now), ...goneBack(fleet)] : stayed(fleet, now),
      )
    default:
      return movesTo(going, 'cancelled', 'has cancelled its refresh', stayed(fleet, now))
  }
}
const launches = ({ fleet, gone }: Going): boolean => goalOf(fleet) === gone && fleet.runs.some(image => image !== gone)

const fromBeginning = (going: Going, isOldGone: boolean): readonly FleetMove[] => {
  const { fleet, newest } = going
  if (launches(going)) return [moveTo(going, isOldGone ? 'failed' : 'rolled-back', 'cannot launch an image that is gone')]
  const nothing = 'fails before it has replaced anything, and AWS rolls it back'
  return [
    ...movesTo(going, 'half', 'replaces its first instance', firstReplaced(fleet, goalOf(fleet))),
    // Elsewhere that comes to the same as half way.
    ...(newest.from !== undefined || isOldGone ? [moveTo(going, 'rolled-back', nothing, {}, 'fail')] : []),
  ]
}

const fromHalf = (going: Going, isOldGone: boolean): readonly FleetMove[] => {
  const { fleet, now } = going
  const ends = endsWell(going)
  // Unless all had been launched.
  if (launches(going)) return [...movesTo(going, 'rolled-back', 'cannot launch an image that is gone', goneBack(fleet)), ends]
  const fails = movesTo(going, 'failed', 'fails and stays as it is', stayed(fleet, now), 'fail')
  if (isOldGone) return [ends, ...fails]
  return [
    ends,
    ...movesTo(going, 'rolled-back', 'fails and AWS rolls it back', goneBack(fleet), 'fail'),
    ...fails,
    ...movesTo(going, 'rolled-back', 'finds no capacity and AWS rolls it back', goneBack(fleet), 'capacity'),
  ]
}

/** At a checkpoint when its delay is over: how long that is decides whether somebody waits for it. */
const endsWell = (going: Going): FleetMove => {
  const { fleet, newest, now } = going
  const at = Math.max(now, goesOnAt(newest) ?? now)
  const change = {
    ...running(
      fleet,
      fleet.runs.map(() => goalOf(fleet)),
      at,
    ),
    follows: newest.to,
  }
  const ends = moveTo(
    { ...going, now: at },
    'done',
    at > now ? 'goes on by itself after its checkpoint, and ends well' : 'ends its refresh well',
    change,
  )
  if (at === now) return ends
  return { ...ends, at, ...(at > now + SOON ? { fault: 'expire' as const } : {}) }
}
const goesOnAt = ({ checkpoint }: Refreshing): number | undefined =>
  checkpoint?.since === undefined ? undefined : checkpoint.since + checkpoint.delay

const inStage = ({ to, from, checkpoint, inPlace }: Refreshing, stage: Stage, now: number): Refreshing => ({
  ...{ to, stage },
  ...(checkpoint ? { checkpoint: stage === 'half' ? { ...checkpoint, since: now } : checkpoint } : {}),
  ...(inPlace ? { inPlace } : {}),
  ...(isUnderWay(stage) ? (from ? { from } : {}) : { ended: now }),
})
