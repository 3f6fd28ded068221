/**
 * Records what an environment runs today, and changes nothing, so that the first rollout has somewhere to go back to. Where the ledger is
 * lost it begins anew.
 */

import { localImage } from '../environment/images.ts'
import { movePointer } from '../environment/move-pointer.ts'
import { oncePerPointer, sharing, type Whereabouts } from '../environment/places.ts'
import { hasNoInstance, mayBeEmpty, type Selections, selectsNothing } from '../environment/selection.ts'
import { halted } from '../environment/standing.ts'
import { type EventWriter, labelVerified, type StateStep, writeEvent } from '../environment/steps.ts'
import { recoveredFrom } from '../environment/told-by-pointers.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld, unreadTargets } from '../environment/world.ts'
import { type Moment, refusalCode, type Turn } from '../machine/machine.ts'
import { lastEvent, newestCounting, stateOf } from '../records/ledger/history.ts'
import { readingOf } from '../records/ledger/reading.ts'
import { desiredVersion, verifiedVersion } from '../records/pointer.ts'
import { baselineRelease, type Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import { readable } from '../workload/asg/group.ts'
import type { Promoted, PromotedTarget } from './wish.ts'

export interface BaselineWish extends Whereabouts {
  readonly environment: string
  readonly selections: Selections
  readonly writer: EventWriter
}

export const baseline = (wish: BaselineWish, world: EnvironmentWorld, at: Moment): Turn<StateStep, Promoted> => {
  const targets = readTargets(world)
  const failed = (why: string, code: ErrorCode): Turn<StateStep, Promoted> => ({
    end: { outcome: 'failed', candidate: undefined, targets: [], cells: [], notes: [], verdicts: [], why, code },
  })
  const refused = at.refused.values().next().value
  if (refused) return failed(refused.message, refusalCode(refused))
  const stop = halted(wish.environment, world, wish)
  if (stop) return failed(stop.why, stop.code)
  const reading = readingOf(world.ledger, false)
  if (reading.is === 'newer') return failed(`${reading.why}.`, 'ledger.newer')
  const last = lastEvent(world.ledger)
  const ours = last?.kind === 'baseline' && last.run === wish.writer.run
  if (last && !ours && !isForgotten(world))
    return failed(
      `The ledger of ${wish.environment} has been written already: its current release is ${stateOf(world.ledger).current ?? 'unknown'}.`,
      'baseline.written',
    )
  const unread = unreadTargets(world)
  const whyUnread = unread.map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join('; ')
  if (unread.some(([, { passes }]) => passes)) return { wait: whyUnread, stuck: 'target.unreadable' }
  if (unread.length > 0) return failed(whyUnread, unread.find(([, { code }]) => code)?.[1].code ?? 'target.unreadable')

  const running = new Map<string, string>()
  const empty = targets.filter(([name, { fleet }]) => mayBeEmpty(wish.selections, name) && hasNoInstance(fleet)).map(([name]) => name)
  for (const [name, target] of targets.filter(([name]) => !empty.includes(name))) {
    const nothing = selectsNothing(wish.selections, name, target.fleet)
    if (nothing && wish.selections.has(name)) return failed(nothing.message, nothing.code)
    const one = imageOfFleet(target, targets.length > 1 ? `Target ${name}: ` : '')
    if ('why' in one) return failed(one.why, one.code)
    const other = sharing(wish.places, name).find(beside => running.has(beside) && running.get(beside) !== one.image)
    if (other !== undefined)
      return failed(`Targets ${other} and ${name} have one pointer and run ${running.get(other)} and ${one.image}.`, 'baseline.mixed')
    running.set(name, one.image)
  }
  if (running.size === 0) {
    const why = empty.length > 0 ? `no target with an instance: ${empty.join(', ')} may be empty, and nothing can be recorded` : 'no target'
    return failed(`Environment ${wish.environment} has ${why}.`, 'baseline.mixed')
  }
  const images = [...new Set(running.values())]
  const release =
    saidOfAll(
      targets.filter(([name]) => running.has(name)),
      running,
    ) ?? baselineRelease(images, wish.writer.digest)
  const steps = targets.flatMap(([name, target]) => {
    const image = running.get(name)
    return image === undefined ? [] : (record(wish, name, target, image, release) ?? [])
  })
  if (steps.length > 0) return { act: oncePerPointer(steps, wish.places) }
  const because = `${wish.environment} runs ${images.join(', ')} today`
  const recovered = newestCounting(world.ledger) ? {} : recoveredFrom(world)
  const event = writeEvent(world.ledger, { kind: 'baseline', release, ...recovered }, wish.writer, at.now, because, {
    evidence: { image: images.join(' ') },
  })
  if (event) return { act: [event] }
  const recorded = targets.map(([target]): PromotedTarget => {
    const image = running.get(target)
    return image === undefined
      ? { target, outcome: 'open', image: '', why: 'it has no instance yet, which may be so: nothing is recorded' }
      : { target, outcome: 'promoted', image, why: `it runs ${image}` }
  })
  const candidate = { release, image: images[0] ?? '', fingerprint: '' }
  return {
    end: { outcome: 'promoted', candidate, targets: recorded, cells: [], notes: [], verdicts: [], why: `recorded: ${because}` },
  }
}

/** No pointer tells of anything that the ledger tells of: all were deleted, so nothing could be gone back to, nor promoted over. */
const isForgotten = (world: EnvironmentWorld): boolean => {
  const { good, current, intent } = stateOf(world.ledger)
  const told = [...good, ...(current === null ? [] : [current]), ...(intent ? [intent.release] : [])]
  return (
    unreadTargets(world).length === 0 && readTargets(world).every(([, target]) => told.every(one => localImage(target, one) === undefined))
  )
}

/** The one image that all groups of a target run, or why nobody can say which it is. */
const imageOfFleet = (
  { fleet }: TargetWorld,
  where: string,
): { readonly image: string } | { readonly why: string; readonly code: ErrorCode } => {
  const groups = [...fleet.groups.values()]
  const unreadable = groups.flatMap(group => (readable(group) ? [] : [group]))
  if (unreadable.length > 0) {
    const reasons = unreadable.map(group => `${group.name}: ${group.unreadable}`).join('; ')
    return { why: `${where}Groups that cannot be read: ${reasons}`, code: unreadable.find(({ code }) => code)?.code ?? 'baseline.mixed' }
  }
  const images = [...new Set(groups.filter(readable).flatMap(group => group.instances.map(({ image }) => image)))]
  const [image] = images
  const mixed = (why: string) => ({ why: `${where}${why}`, code: 'baseline.mixed' as const })
  if (image === undefined) return mixed('No group has an instance.')
  if (images.includes('')) return mixed('EC2 does not show every instance of the groups.')
  return images.length > 1 ? mixed(`The groups run ${images.length} images: ${images.join(', ')}.`) : { image }
}

/** The release that every pointer says of the image which its target runs: a ledger that was lost goes on with it. */
const saidOfAll = (targets: ReturnType<typeof readTargets>, running: ReadonlyMap<string, string>): Release | undefined => {
  const said = targets.map(([name, { pointer }]) => {
    const desired = desiredVersion(pointer)
    return desired?.image === running.get(name) ? desired?.metadata?.release : undefined
  })
  const [release, ...others] = new Set(said)
  return others.length === 0 ? release : undefined
}

/** The next step that the target's pointer needs; undefined: it says the image, and the label is on it. */
const record = (
  { environment, writer }: BaselineWish,
  target: string,
  { pointer: history }: TargetWorld,
  image: string,
  release: Release,
): StateStep | undefined => {
  const pointer = desiredVersion(history)
  if (pointer?.image !== image || pointer.metadata?.release !== release)
    return movePointer(
      target,
      history,
      image,
      { release, source: image, fingerprint: '', run: writer.run },
      `${environment} runs ${image} today`,
    )
  return verifiedVersion(history)?.version === pointer.version ? undefined : labelVerified(target, pointer)
}
