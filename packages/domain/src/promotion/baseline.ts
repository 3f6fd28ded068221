/**
 * Records what an environment runs today, and changes nothing, so that the first rollout has somewhere to go back to. Where the ledger is
 * lost it begins anew.
 */

import { halted } from '../environment/admission/standing.ts'
import { movePointer } from '../environment/one-target/move-pointer.ts'
import { type EventWriter, labelVerified, type StateStep, writeEvent } from '../environment/steps.ts'
import { localImage } from '../environment/ways-back/images.ts'
import { recoveredFrom } from '../environment/ways-back/told-by-pointers.ts'
import { oncePerPointer, sharing, type Whereabouts } from '../environment/wish/places.ts'
import { hasNoInstance, mayBeEmpty, type Selections, selectsNothing } from '../environment/wish/selection.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld, unreadTargets, whyUnread } from '../environment/world.ts'
import { type Moment, refusalCode, type Turn } from '../machine/machine.ts'
import { lastEvent, newestCounting, stateOf } from '../records/ledger/history.ts'
import { readingOf } from '../records/ledger/reading.ts'
import { desiredVersion, verifiedVersion } from '../records/pointer.ts'
import { baselineRelease, type Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import { workloadOf } from '../workload/workloads.ts'
import type { Promoted, PromotedTarget } from './wish.ts'

export interface BaselineWish extends Whereabouts {
  /** Of the environment. */
  readonly name: string
  readonly selections: Selections
  readonly writer: EventWriter
}

type BaselineTurn = Turn<StateStep, Promoted>
type BaselineEnd = Extract<BaselineTurn, { readonly end: unknown }>

export const baseline = (wish: BaselineWish, world: EnvironmentWorld, at: Moment): BaselineTurn =>
  refused(at) ?? stopped(wish, world) ?? written(wish, world) ?? unread(world) ?? recorded(wish, world, at)

const failed = (why: string, code: ErrorCode): BaselineEnd => ({
  end: { outcome: 'failed', candidate: undefined, targets: [], cells: [], notes: [], verdicts: [], why, code },
})

const refused = (at: Moment): BaselineTurn | undefined => {
  const refusal = at.refused.values().next().value
  return refusal && failed(refusal.message, refusalCode(refusal))
}

const stopped = (wish: BaselineWish, world: EnvironmentWorld): BaselineTurn | undefined => {
  const stop = halted(wish.name, world, wish)
  return stop && failed(stop.why, stop.code)
}

/** Somebody has recorded something there already, and it is not forgotten. */
const written = ({ name: environment, writer }: BaselineWish, world: EnvironmentWorld): BaselineTurn | undefined => {
  const reading = readingOf(world.ledger, false)
  if (reading.is === 'newer') return failed(`${reading.why}.`, 'ledger.newer')
  const last = lastEvent(world.ledger)
  const ours = last?.kind === 'baseline' && last.run === writer.run
  if (!last || ours || isForgotten(world)) return undefined
  const current = stateOf(world.ledger).current ?? 'unknown'
  return failed(`The ledger of ${environment} has been written already: its current release is ${current}.`, 'baseline.written')
}

const unread = (world: EnvironmentWorld): BaselineTurn | undefined => {
  const targets = unreadTargets(world)
  const why = whyUnread(world)
  if (targets.some(([, { transient }]) => transient)) return { wait: why, stuck: 'target.unreadable' }
  return targets.length > 0 ? failed(why, targets.find(([, { code }]) => code)?.[1].code ?? 'target.unreadable') : undefined
}

/** What each target runs, by its name; one without anything to tell is not in it. */
type Running = ReadonlyMap<string, string>

const recorded = (wish: BaselineWish, world: EnvironmentWorld, at: Moment): BaselineTurn => {
  const targets = readTargets(world)
  const running = runningIn(wish, targets)
  if ('end' in running) return running
  const images = [...new Set(running.values())]
  const told = targets.filter(([name]) => running.has(name))
  const release = saidOfAll(told, running) ?? baselineRelease(images, wish.writer.digest)
  const steps = told.flatMap(([name, target]) => record(wish, name, target, running.get(name) ?? '', release) ?? [])
  if (steps.length > 0) return { act: oncePerPointer(steps, wish.places) }
  const because = `${wish.name} runs ${images.join(', ')} today`
  const recovered = newestCounting(world.ledger) ? {} : recoveredFrom(world)
  const event = writeEvent(world.ledger, { kind: 'baseline', release, ...recovered }, wish.writer, at.now, because, {
    evidence: { image: images.join(' ') },
  })
  if (event) return { act: [event] }
  const candidate = { release, image: images[0] ?? '', fingerprint: '' }
  const results = targets.map(([name, { fleet }]) => resultOf(name, running.get(name), hasNoInstance(fleet)))
  return {
    end: { outcome: 'promoted', candidate, targets: results, cells: [], notes: [], verdicts: [], why: `recorded: ${because}` },
  }
}

const resultOf = (target: string, image: string | undefined, isEmpty: boolean): PromotedTarget => {
  if (image !== undefined) return { target, outcome: 'promoted', image, why: `it runs ${image}` }
  const why = isEmpty ? 'it has no instance yet, which may be so' : 'what it runs is not for this suite to tell'
  return { target, outcome: 'open', image: '', why: `${why}: nothing is recorded` }
}

/** The image that each target runs; an end: nobody can say it of one of them, or of all. */
const runningIn = (
  { name: environment, selections, places }: BaselineWish,
  targets: ReturnType<typeof readTargets>,
): Running | BaselineEnd => {
  const running = new Map<string, string>()
  const empty = targets.filter(([name, { fleet }]) => mayBeEmpty(selections, name) && hasNoInstance(fleet)).map(([name]) => name)
  for (const [name, { fleet }] of targets.filter(([name]) => !empty.includes(name))) {
    const nothing = selectsNothing(selections, name, fleet)
    if (nothing && selections.has(name)) return failed(nothing.message, nothing.code)
    const one = workloadOf(fleet).runs()
    if (!one) continue
    if ('why' in one) return failed(`${targets.length > 1 ? `Target ${name}: ` : ''}${one.why}`, one.code)
    const other = sharing(places, name).find(beside => running.has(beside) && running.get(beside) !== one.image)
    if (other !== undefined)
      return failed(`Targets ${other} and ${name} have one pointer and run ${running.get(other)} and ${one.image}.`, 'baseline.mixed')
    running.set(name, one.image)
  }
  if (running.size > 0) return running
  const silent = targets.map(([name]) => name).filter(name => !empty.includes(name))
  return failed(`Environment ${environment} has ${whatIsMissing(empty, silent)}.`, 'baseline.mixed')
}

const whatIsMissing = (empty: readonly string[], silent: readonly string[]): string => {
  if (empty.length > 0) return `no target with an instance: ${empty.join(', ')} may be empty, and nothing can be recorded`
  return silent.length > 0 ? `no target of which it can be told what runs there: ${silent.join(', ')}` : 'no target'
}

/** No pointer tells of anything that the ledger tells of: all were deleted, so nothing could be gone back to, nor promoted over. */
const isForgotten = (world: EnvironmentWorld): boolean => {
  const { good, current, intent } = stateOf(world.ledger)
  const told = [...good, ...(current === null ? [] : [current]), ...(intent ? [intent.release] : [])]
  return (
    unreadTargets(world).length === 0 && readTargets(world).every(([, target]) => told.every(one => localImage(target, one) === undefined))
  )
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
  { name: environment, writer }: BaselineWish,
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
