/** One group to one image: the machine of which a rollout is made. */
import type { Strategy } from '../../delivery-file/types.ts'
import { type Moment, type Refused, refusalCode, type Step, type Turn } from '../../machine/machine.ts'
import {
  type Found,
  type Group,
  type Instance,
  type Refresh,
  readable,
  sizeOf,
  type Unreadable,
  type VolumeMapping,
  weightOf,
} from './group.ts'
import { broughtBy, goesTo, isPinnedTo, launchesOf, ownVersion, wishedVersions } from './launches.ts'
import { imagesIn, type MixedPolicy, policyWith, weightsIn } from './mixed-policy.ts'
import { type RefreshPreferences, refreshPreferences } from './preferences.ts'
import { preflight, type Refusal, unknownVersion } from './preflight.ts'
import { preparation } from './prepare.ts'
import { warmUpWarning } from './warm-up.ts'

export type OnCancel = 'cancel' | 'rollback' | 'leave'

export interface RollWish {
  readonly image: string
  readonly strategy: Strategy
  readonly onCancel: OnCancel
  readonly unpinned: 'refuse' | 'pin'
  /**
   * Which refreshes that do not go to the wished version are rolled back (or cancelled, where AWS cannot roll them back) instead of being
   * left alone: all, or those of which it is known that they bring another image.
   */
  readonly displace: 'all' | 'other-images' | 'none'
  /**
   * Nobody has proved the image here yet: a refresh that has brought it counts, whichever run started it. `since`: ms at which this run
   * began to watch.
   */
  readonly unproved?: { readonly since: number }
  /**
   * How often a refresh to the image is started again that was stopped, and not by this run: a late call of one that has ended does so, or
   * one of its own that it has given up.
   */
  readonly restarts: number
  /** Goes into the description of a new launch template version. */
  readonly description: string
}
interface GroupStep extends Step {
  /** The group's name; the subject says more where several targets have a group of that name. */
  readonly group: string
}
export type RollStep =
  | (GroupStep & {
      readonly do: 'pin-template'
      readonly template: string
      readonly version: string
      /** Of a group with one, with these versions in it. */
      readonly policy?: MixedPolicy
    })
  | (GroupStep & {
      readonly do: 'add-version'
      readonly template: string
      readonly from: string
      readonly image: string
      readonly description: string
      /** Volumes that it would not take over. */
      readonly mappings?: readonly VolumeMapping[]
    })
  | (GroupStep & {
      readonly do: 'start-refresh'
      readonly template: string
      readonly version: string
      /** Of a group with one, with the versions and the image that it is to have. */
      readonly policy?: MixedPolicy
      readonly preferences: RefreshPreferences
    })
  | (GroupStep & { readonly do: 'cancel-refresh' })
  | (GroupStep & { readonly do: 'rollback-refresh' })

export interface GroupResult {
  readonly group: string
  /** The target that it is in; undefined where no environment describes the group. */
  readonly target?: string
  /**
   * `configured`: it would launch the image, and has no instance in service that proves anything. `taken-back`: somebody asked AWS to roll
   * it back, and nothing had failed. `open`: the run has left before it came to its end.
   */
  readonly outcome:
    | 'refreshed'
    | 'unchanged'
    | 'configured'
    | 'rolled-back'
    | 'taken-back'
    | 'failed'
    | 'cancelled'
    | 'busy'
    | 'refused'
    | 'open'
  readonly why: string
  readonly refusal?: Refusal
  readonly before: string
  readonly instances: { readonly on: number; readonly of: number }
}

/**
 * ms that a group is given to have its instances in service once its refresh was successful: as long as AWS waits for progress of the
 * refresh itself. With a short warm-up AWS counts an instance that fails its health check a moment later, and replaces it for ever.
 * Source: Auto Scaling User Guide, "How an instance refresh works".
 */
const SETTLING = 60 * 60_000

/** ms that may pass until AWS shows that a group follows the version that its refresh has brought it: reads are eventually consistent. */
const SHOWN = 60_000

/** Refreshes to the image that were successful while others still ran: one more would replace as little. */
const MOST_IN_VAIN = 2

const going = (refresh: Refresh): boolean => refresh.state === 'going' || refresh.state === 'ending'

/** Somebody has cancelled it, or asked for it to be rolled back: nothing had failed. */
const wasStopped = ({ state, requested }: Refresh): boolean => state === 'cancelled' || (state === 'rolled-back' && requested === true)

const isDisplaced = ({ displace, image }: RollWish, group: Group, refresh: Refresh): boolean =>
  displace === 'other-images' ? broughtBy(group, refresh).some(brought => brought !== image) : displace === 'all'

const refusalOf = (refused: Refused): Refusal => ({ code: refusalCode(refused), message: refused.message })

/** Instances in service that run the image. */
const onIt = ({ instances }: Group, image: string) => instances.filter(instance => instance.inService && instance.image === image)

/** A refresh leaves it alone, because somebody wants that. */
const isLeftAlone =
  ({ strategy }: RollWish) =>
  ({ standby, protectedFromScaleIn }: Instance): boolean =>
    standby ? strategy.standby === 'ignore' : protectedFromScaleIn && strategy.protected === 'ignore'

/** `3 of 4 instances run ami-…`, and what of the others is known. */
const standingText = (wish: RollWish, group: Group): string => {
  const { on, of } = countOn(group, wish.image)
  const left = group.instances.filter(isLeftAlone(wish)).filter(({ image }) => image !== wish.image)
  const pool = group.pool ?? []
  const warm = pool.filter(({ image }) => image === wish.image).length
  return [
    `${on} of ${of} instances run ${wish.image}`,
    ...(pool.length > 0 ? [`${warm} of ${pool.length} in its warm pool do`] : []),
    ...(left.length > 0 ? [`left alone, because they are protected or on standby: ${left.map(({ id }) => id).join(', ')}`] : []),
  ].join('; ')
}

/** Of all instances that the group has or wants those in service that run the image. */
export const countOn = (group: Group, image: string): GroupResult['instances'] => ({
  on: onIt(group, image).length,
  of: sizeOf(group),
})

const unread = ({ name, unreadable, code }: Unreadable): GroupResult => ({
  ...{ group: name, outcome: 'failed', why: unreadable, before: '', instances: { on: 0, of: 0 } },
  ...(code ? { refusal: { code, message: unreadable } } : {}),
})

/**
 * @param past ids of the refreshes that had ended when this run first looked: a failed one of our own is not repeated, an old one does
 *   not count.
 * @param beside the groups that are pinned together with it, itself among them
 */
export const rollGroup = (
  wish: RollWish,
  found: Found,
  past: ReadonlySet<string>,
  at: Moment,
  beside: readonly Group[] = [],
): Turn<RollStep, GroupResult> => {
  if (!readable(found)) return { end: unread(found) }
  const group = found
  const own = ownVersion(group)
  const replaced = group.instances.filter(instance => !isLeftAlone(wish)(instance))
  const pool = (group.pool ?? []).filter(({ leaving }) => !leaving)
  const stale = [...replaced, ...pool].filter(instance => instance.image !== wish.image && instance.image !== '' && !instance.leaving)
  const fresh = onIt(group, wish.image)
  const alone = group.instances.filter(instance => isLeftAlone(wish)(instance) && instance.inService && instance.image !== wish.image)
  const to = (refresh: Refresh): boolean => goesTo(group, refresh, wish.image)
  const running = group.refreshes.find(going)
  const counts = ({ id, state }: Refresh): boolean => !past.has(id) || (wish.unproved !== undefined && state === 'done')
  const ended = group.refreshes.filter(refresh => !going(refresh) && to(refresh) && counts(refresh))
  const because = standingText(wish, group)
  const end = (outcome: GroupResult['outcome'], why: string, refusal?: Refusal): Turn<RollStep, GroupResult> => ({
    end: {
      group: group.name,
      outcome,
      why,
      before: own?.image ?? '',
      instances: countOn(group, wish.image),
      ...(refusal ? { refusal } : {}),
    },
  })
  const step = (one: RollStep): Turn<RollStep, GroupResult> => ({ act: [one] })
  const subject = { on: group.name, group: group.name }
  const refused = at.refused.get(group.name)

  const undo = wish.onCancel === 'cancel' ? 'cancel-refresh' : 'rollback-refresh'
  // What goes to the image that is verified is never rolled back: only what it displaces is, also when its ledger says already that it goes.
  const isUndone = (refresh: Refresh): boolean =>
    wish.onCancel === 'rollback' && wish.displace !== 'none' ? !to(refresh) && isDisplaced(wish, group, refresh) : to(refresh)
  if (at.cancelled && running && isUndone(running) && running.state === 'going' && wish.onCancel !== 'leave' && refused?.do !== undo)
    return step({ do: undo, ...subject, because: 'the workflow was cancelled' })
  const [last] = ended
  if (at.cancelled && running) {
    const whyNot = refused?.do === undo ? `: ${refused.message}` : ''
    return end('cancelled', `instance refresh ${running.id} is ${running.status} and goes on in AWS${whyNot}`)
  }
  if (at.cancelled) return end('cancelled', last ? `instance refresh ${last.id} is ${last.status}` : 'nothing was running')
  if (running && (to(running) || running.state === 'ending'))
    return { wait: `${group.name}: instance refresh ${running.id} is ${running.status}, ${running.percent} %` }
  // Neither may be done, so it is not tried in turns.
  const displaced = running !== undefined && isDisplaced(wish, group, running)
  if (displaced && refused && refused.do !== 'rollback-refresh') return end('failed', refused.message, refusalOf(refused))
  if (displaced)
    return step({
      do: refused?.do === 'rollback-refresh' ? 'cancel-refresh' : 'rollback-refresh',
      ...subject,
      because: `it is not going to ${wish.image}`,
    })
  if (running)
    return end(
      'busy',
      `instance refresh ${running.id} is going to ${running.to ? `version ${running.to.version}` : 'something else'}, not to ${wish.image}`,
    )
  if (refused && refused.do !== 'rollback-refresh') return end('failed', refused.message, refusalOf(refused))
  const isRestarted = last !== undefined && wasStopped(last) && ended.filter(wasStopped).length <= wish.restarts
  if (last?.state === 'rolled-back' && last.requested && !isRestarted)
    return end('taken-back', `instance refresh ${last.id} was rolled back: ${last.why}`)
  if (last && last.state !== 'done' && !isRestarted)
    return end(last.state === 'rolled-back' ? 'rolled-back' : last.state === 'cancelled' ? 'cancelled' : 'failed', last.why || last.status)

  if (isPinnedTo(group, wish.image) && stale.length === 0) {
    const lacks = weightOf(fresh) + weightOf(alone) < group.desired || pool.some(({ image }) => image !== wish.image)
    if (lacks || fresh.length < replaced.filter(({ standby }) => !standby).length) {
      // What brought the image is long past, or is not told any more: the hour begins when this run began to watch.
      const watched = last && !past.has(last.id) ? 0 : (wish.unproved?.since ?? 0)
      const since = last ? last.ended : wish.unproved?.since
      const late = since === undefined ? undefined : Math.max(since, watched) + SETTLING
      if (late !== undefined && at.now >= late) {
        const brought = last ? 'its instance refresh was successful more than an hour ago' : 'nothing was replaced for more than an hour'
        return end('failed', `${because} and ${brought}: they do not stay in service`)
      }
      return { wait: `${group.name}: ${because}`, ...(late === undefined ? {} : { until: late }) }
    }
    if (fresh.length === 0) return end('configured', `it would launch ${wish.image}, and has no instance in service`)
    // Also where what was on its way to another image was rolled back.
    const brought = group.refreshes.some(({ id }) => !past.has(id))
    return end(brought ? 'refreshed' : 'unchanged', brought ? because : `${because}, and its launch template says so`)
  }
  if (last?.state === 'done' && last.ended !== undefined && at.now < last.ended + SHOWN)
    return {
      wait: `${group.name}: instance refresh ${last.id} is ${last.status}, which the group does not show yet`,
      until: last.ended + SHOWN,
    }
  // What was successful before this run began says nothing of what is left now.
  const inVain = ended.filter(({ id, state }) => state === 'done' && !past.has(id))
  if (inVain.length >= MOST_IN_VAIN && isPinnedTo(group, wish.image) && stale.length > 0) {
    const left = stale.map(({ id }) => id).join(', ')
    return end(
      'failed',
      `${because}: instance refreshes ${inVain.map(({ id }) => id).join(', ')} were successful and have not replaced ${left}`,
    )
  }
  const refusal = preflight(group, { ...wish, beside: new Set(beside.map(({ name }) => name)) }) ?? unknownVersion(group)
  if (refusal) return end('refused', refusal.message, refusal)
  const first = preparation(wish, group, beside, because)
  if (first.length > 0) return { act: first }
  return step(start(wish, group, because))
}

const start = (wish: RollWish, group: Group, because: string): RollStep => {
  const versions = wishedVersions(group, wish.image) ?? []
  const launches = launchesOf(group)
  const warning = warmUpWarning(wish.strategy, group)
  const { policy: _, ...withoutPolicy } = group
  // AWS takes an instance for one that matches by its template and type, whatever image an override says: it would replace none.
  const matches = isPinnedTo(withoutPolicy, wish.image) && group.policy !== undefined && imagesIn(group.policy).length > 0
  return {
    do: 'start-refresh',
    ...{ on: group.name, group: group.name },
    because,
    template: group.template,
    version: versions[0]?.version ?? '',
    ...(group.policy
      ? {
          policy: policyWith(
            group.policy,
            launches.map((of, index) => ({ of, number: versions[index]?.version ?? of.number })),
            wish.image,
          ),
        }
      : {}),
    preferences: { ...refreshPreferences(wish.strategy, group.desired, heaviest(group)), ...(matches ? { SkipMatching: false } : {}) },
    ...(warning === undefined ? {} : { warning }),
  }
}

/** Units of capacity that one more instance may be. */
const heaviest = ({ instances, policy }: Group): number =>
  Math.max(1, ...instances.map(({ weight = 1 }) => weight), ...(policy ? weightsIn(policy) : []))
