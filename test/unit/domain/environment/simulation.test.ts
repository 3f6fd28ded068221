/**
 * Three machines in random environments where steps are lost, repeated, refused, taken one at a time and in any order, and where runs die
 * and are run again: each comes to an end that agrees, or that says why not.
 */
import {
  type AskingTurn,
  type ConvergeStep,
  converge,
  countingVersions,
  desiredVersion,
  type FoundTarget,
  type Group,
  groupsIn,
  isRead,
  isRejected,
  type Moment,
  type Promoted,
  type PromotionWorld,
  promote,
  type Refused,
  readable,
  rollBack,
  stateOf,
  verifiedVersion,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { type Chooser, chooser } from '../chooser.ts'
import { placed } from '../promotion/places.ts'
import { candidate, NOW, wish as promotion, world as promotionWorld } from '../promotion/promotion.ts'
import { instance, instances } from '../workload/asg/group.ts'
import {
  A,
  B,
  C,
  delivered,
  FORMER,
  imageOf,
  ledger,
  pointer,
  quarantined,
  RELEASES,
  RUN,
  refreshTo,
  running,
  target,
  wish,
  writer,
} from './environment.ts'
import { carriedOut, later } from './guarded.ts'

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)
const TARGETS = ['web/eu-west-1', 'web/us-east-1', 'canary/eu-west-1']
const MOST_TURNS = 800
const MINUTE = 60_000

const anyGroup = (name: string, choose: Chooser): Group => {
  const images = RELEASES.map(imageOf)
  const release = choose.of(RELEASES)
  return {
    ...running(release, {
      instances: choose.percent(50)
        ? instances(imageOf(release), imageOf(release))
        : Array.from({ length: choose.below(4) }, (_, index) =>
            instance(choose.of([...images, '']), { id: `i-${index}`, inService: choose.percent(80), leaving: choose.percent(10) }),
          ),
      refreshes: choose.percent(40)
        ? [refreshTo(choose.of(RELEASES), choose.of(['going', 'ending', 'done', 'failed', 'rolled-back']), { id: 'r-old' })]
        : [],
      suspended: choose.percent(5) ? ['Launch'] : [],
    }),
    name,
  }
}
const anyWorld = (choose: Chooser): PromotionWorld => {
  const done = choose.of([[A], [A, B], [A, B, C], [B, A]])
  const next = choose.of([undefined, ...RELEASES])
  const changes = [
    ...delivered(...done),
    ...(choose.percent(20) ? [{ kind: 'failed' as const, release: choose.of(RELEASES), reason: 'leaks' }] : []),
    ...(choose.percent(10) ? [{ kind: 'held' as const, release: A, reason: 'incident' }] : []),
    ...(next ? [{ kind: 'promoting' as const, release: next }] : []),
    ...(next && choose.percent(50) ? [{ kind: 'promoted' as const, release: next }] : []),
    ...(choose.percent(15)
      ? [{ kind: 'rolling-back' as const, release: choose.of(RELEASES), from: null, reason: 'errors', hold: true }]
      : []),
  ]
  const names = TARGETS.slice(0, choose.of([1, 1, 2, 3]))
  const anyTarget = (): FoundTarget => {
    if (choose.percent(3)) return { unknown: true, why: 'not authorized', code: 'aws.denied' }
    const pointed = [...done, ...(next && choose.percent(60) ? [next] : [])]
    const groups = ['web', 'api', 'batch'].slice(0, 1 + choose.below(3)).map(name => anyGroup(name, choose))
    return target({
      pointer: pointer(pointed, choose.percent(80) ? done.length : undefined),
      groups: choose.percent(5) ? [...groups, { name: 'lost', unknown: true, why: 'not authorized' }] : groups,
      past: ['r-old'],
    })
  }
  const wanted = candidate(choose.of(RELEASES))
  return {
    ...promotionWorld({ candidate: wanted }),
    ledger: ledger(changes, choose.of([RUN, FORMER])),
    quarantined: choose.percent(15) ? quarantined(choose.of(RELEASES)) : quarantined(),
    targets: new Map(names.map(name => [name, anyTarget()])),
    distribution: placed(wanted, [...new Set(names.map(name => name.split('/')[1] ?? ''))]),
  }
}

type End = Pick<Promoted, 'outcome' | 'code' | 'why'> | { readonly outcome: string; readonly code?: string; readonly why: string }
type Try = (world: PromotionWorld, at: Moment, run: string) => AskingTurn<ConvergeStep, End, string>

/** As a run that begins now sees it: refreshes that have ended are past. */
const lookedAtAnew = (world: PromotionWorld): PromotionWorld => ({
  ...world,
  targets: new Map<string, FoundTarget>(
    [...world.targets].map(([name, found]): [string, FoundTarget] => {
      if (!isRead(found)) return [name, found]
      const refreshes = [...groupsIn(found.fleet).values()].filter(readable).flatMap(group => group.refreshes)
      const ended = refreshes.filter(({ state }) => state !== 'going' && state !== 'ending')
      return [name, { ...found, fleet: { kind: 'asg', groups: groupsIn(found.fleet), past: new Set(ended.map(({ id }) => id)) } }]
    }),
  ),
})

const simulated = (
  machine: Try,
  start: PromotionWorld,
  choose: Chooser,
): { readonly world: PromotionWorld; readonly end: End; readonly run: string } => {
  let world = start
  let run = RUN
  let refused = new Map<string, Refused>()
  const log: string[] = []
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const now = NOW + turns * MINUTE
    const turn = machine(world, { now, cancelled: false, refused }, run)
    if ('end' in turn) return { world, end: turn.end, run }
    if ('need' in turn) throw new Error(`everything is shown, and it asks for ${turn.need}`)
    if ('wait' in turn) {
      log.push(turn.wait)
      world = later(world, choose)
      continue
    }
    const [step] = [choose.of(turn.act)]
    log.push(`${step.do} ${step.on}`)
    const fate = choose.below(100)
    if (fate < 15) continue
    if (fate < 17) {
      refused.set(step.on, { do: step.do, message: 'not authorized' })
      continue
    }
    world = carriedOut(world, step, `r-${turns}`, now)
    if (fate < 35) world = carriedOut(world, step, `r-${turns}-again`, now)
    if (fate < 40) {
      // The run dies; the next one is another attempt of it, or another run.
      run = choose.of([run, `${FORMER}${turns}`])
      refused = new Map()
      world = lookedAtAnew(world)
    }
  }
  throw new Error(`no end: ${log.slice(-12).join('; ')}`)
}

/** Pointers, labels, ledger and fleets say the same. */
const agrees = (world: PromotionWorld): void => {
  const state = stateOf(world.ledger)
  expect(state.good[0]).toBe(state.current)
  for (const found of world.targets.values()) {
    if (!isRead(found)) throw new Error('a target that cannot be read agrees with nothing')
    const desired = desiredVersion(found.pointer)
    expect(desired?.metadata?.release).toBe(state.current)
    expect(verifiedVersion(found.pointer)?.version).toBe(desired?.version)
    for (const group of groupsIn(found.fleet).values()) {
      expect(readable(group)).toBe(true)
      if (readable(group)) expect(group.instances.filter(({ image }) => image !== desired?.image)).toEqual([])
    }
  }
  // A promotion that was announced and not begun is none of its business.
  expect(state.intent === null || (state.intent.kind === 'promote' && state.intent.release !== state.current)).toBe(true)
  expect(world.quarantined.has(state.current ?? '')).toBe(false)
}
const explained = ({ outcome, code, why }: End): void => {
  expect(why).not.toBe('')
  if (outcome === 'failed') expect(code).toBeDefined()
}
const neverTwice = (world: PromotionWorld): void => {
  const ids = countingVersions(world.ledger).map(({ event }) => event.id)
  expect(ids.filter((id, index) => id === ids[index - 1])).toEqual([])
}

/** Each target in a wave of its own. */
const wavesOf = ({ targets }: PromotionWorld): readonly (readonly string[])[] => [...targets.keys()].map(name => [name])
const targetsOf = ({ targets }: PromotionWorld) =>
  [...targets.keys()].map(name => ({ name, account: '111111111111', region: name.split('/')[1] ?? '' }))
const saidBy = ({ targets }: PromotionWorld) =>
  [...targets.values()].map(found => (isRead(found) ? desiredVersion(found.pointer) : undefined))

const wishes: readonly [string, (choose: Chooser) => Try][] = [
  [
    'converge',
    choose => {
      const onFailure = choose.of(['rollback', 'stop'] as const)
      return (world, at, run) => converge({ ...wish, waves: wavesOf(world), onFailure, writer: writer(run) }, world, at)
    },
  ],
  [
    'rollBack',
    choose => {
      const to = choose.of([undefined, undefined, ...RELEASES])
      const quarantine = choose.percent(30)
      return (world, at, run) =>
        rollBack(
          { ...wish, waves: wavesOf(world), onFailure: 'stop', reason: 'errors', to, quarantine, began: 0, writer: writer(run) },
          world,
          at,
        )
    },
  ],
]

describe.each(wishes)('%s', (name, wished) => {
  test('ends in an environment that agrees, or says why not; run again, it changes nothing more', () => {
    const outcomes: Record<string, number> = {}
    for (const seed of SEEDS) {
      const choose = chooser(seed)
      const machine = wished(choose)
      const { world, end, run } = simulated(machine, anyWorld(choose), choose)
      outcomes[end.outcome] = (outcomes[end.outcome] ?? 0) + 1
      explained(end)
      neverTwice(world)
      if (!['refreshed', 'unchanged', 'rolled-back'].includes(end.outcome)) continue
      if (name === 'converge' || end.outcome === 'rolled-back') agrees(world)
      expect(machine(world, { now: NOW, cancelled: false, refused: new Map() }, run)).toEqual({ end })
    }
    // The worlds are of all kinds, or nothing was tested.
    expect(Math.min(...[outcomes.failed ?? 0, outcomes['rolled-back'] ?? 0, outcomes.unchanged ?? 0])).toBeGreaterThan(2)
  })
})

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one story, as the dice tell it
test('promote ends with the pointer and the ledger on the release, or with neither moved by it', () => {
  const outcomes: Record<string, number> = {}
  for (const seed of SEEDS) {
    const choose = chooser(seed)
    const start = anyWorld(choose)
    const { world, end } = simulated(
      (seen, at, run) =>
        promote(promotion({ writer: writer(run), targets: targetsOf(seen) }), seen, at) as AskingTurn<ConvergeStep, End, string>,
      start,
      choose,
    )
    outcomes[end.outcome] = (outcomes[end.outcome] ?? 0) + 1
    explained(end)
    neverTwice(world)
    const wanted = 'none' in world.candidate ? '' : world.candidate.release
    const state = stateOf(world.ledger)
    if (end.outcome === 'promoted' || end.outcome === 'unchanged') {
      for (const desired of saidBy(world)) expect(desired).toMatchObject({ image: imageOf(wanted), metadata: { release: wanted } })
      expect(state.current).toBe(wanted)
      expect(isRejected(state, wanted)).toBe(false)
    } else if (end.code !== 'aws.refused' && end.code !== 'aws.denied') expect(saidBy(world)).toEqual(saidBy(start))
  }
  expect(Math.min(outcomes.promoted ?? 0, outcomes.failed ?? 0, outcomes.unchanged ?? 0)).toBeGreaterThan(2)
})
