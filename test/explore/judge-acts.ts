/** What must hold of what a run decides to do. */
import { decodePointerMetadata, desiredVersion, isRejected, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { fleetText } from './fleet.ts'
import type { Broken } from './invariants.ts'
import { judgeBlame } from './judge-blame.ts'
import { judgeCanary } from './judge-canary.ts'
import { judgeGates } from './judge-gates.ts'
import { judgeScope } from './judge-scope.ts'
import { judgeWay, judgeWayAway } from './judge-way.ts'
import { imageOfRelease, letterOf } from './names.ts'
import { timeoutOf } from './setting.ts'
import type { State } from './state.ts'
import { type AnyStep, isLockStep, stepsText } from './steps.ts'

export const judgeActs = (estate: Estate, state: State, run: number, shown: Shown, steps: readonly AnyStep[]): readonly Broken[] => [
  ...unlocked(estate, state, run, steps),
  ...whileHalted(estate, run, shown, steps),
  ...afterItsTime(estate, state, run, shown, steps),
  ...judgeBlame(estate, run, shown, steps),
  ...steps.flatMap(step => [
    ...unproved(estate, run, shown, step),
    ...unread(estate, shown, step),
    ...goingOnWithBarred(estate, run, shown, step),
    ...judgeGates(estate, run, shown, step),
    ...judgeScope({ estate, state, run, shown, step }),
    ...judgeCanary(estate, run, shown, step),
    ...judgeWay(estate, run, shown, step),
    ...overAndOver(estate, run, shown, step),
    ...judgeWayAway(estate, state, run, shown, step),
  ]),
]

/** A home that is away has no lock. */
const unlocked = (estate: Estate, state: State, run: number, steps: readonly AnyStep[]): readonly Broken[] => {
  const { isHolder, holder, hasFreed } = estate.standing(state, run)
  const { name, action } = estate.plot.defOf(run)
  const kind = steps.map(one => one.do).join('+')
  const sends = `${name} ${stepsText(steps)}`
  const isWithoutHome = action === 'rollback' && isAwayFor(estate, state, run) && steps.every(step => 'target' in step)
  return [
    ...(steps.every(isLockStep) || isHolder || isWithoutHome
      ? []
      : [{ invariant: 'holder' as const, kind, why: `${sends}, and ${holder ?? 'nobody'} holds the lock` }]),
    ...(hasFreed && steps.some(one => one.do !== 'free-lock')
      ? [{ invariant: 'ended' as const, kind, why: `${sends}, and has given its lock back` }]
      : []),
  ]
}
/** As far as it knows: it asks again after a minute. */
const isAwayFor = (estate: Estate, state: State, run: number): boolean => {
  const { home } = estate.memoryOf(state, run)
  return estate.sceneOf(state).isAway || (home !== null && home.since !== null)
}

/** By what the run was shown, as everything here: what changes on the way nobody can know. */
const whileHalted = (estate: Estate, run: number, { scene }: Shown, steps: readonly AnyStep[]): readonly Broken[] => {
  const def = estate.plot.defOf(run)
  const { halted, isAway } = estate.store.scenes.of(scene)
  if (halted !== estate.plot.indexOf(def) || isAway || def.action === 'rollback' || steps.every(isLockStep)) return []
  return [{ invariant: 'halt', kind: steps.map(one => one.do).join('+'), why: `${def.name} ${stepsText(steps)} under a halt` }]
}

/** Late calls and people may undo what a run does, but not so often. */
const MOST_TIMES = 4

/** Two that undo each other's moves write other versions each time: that is no circle. */
const overAndOver = ({ store, plot }: Estate, run: number, { pointers }: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'put-pointer') return []
  const mover = decodePointerMetadata(step.description)?.run
  const history = store.pointers.of(pointers[plot.targets.indexOf(step.target)] ?? 0)
  const before = history.filter(({ metadata }) => metadata?.run === mover && metadata?.release === step.release)
  if (before.length < MOST_TIMES) return []
  return [{ invariant: 'acts', kind: 'over and over', why: `${plot.defOf(run).name} ${stepsText([step])} after ${before.length} times` }]
}

/** Of what is begun later nobody knows when it would end. */
const afterItsTime = (estate: Estate, state: State, run: number, { now }: Shown, steps: readonly AnyStep[]): readonly Broken[] => {
  const { past, began } = estate.memoryOf(state, run)
  const def = estate.plot.defOf(run)
  const isOver = past !== null && now >= began + timeoutOf(def, estate.plot.environmentOf(def))
  if (!isOver || steps.every(step => step.do === 'free-lock')) return []
  return [{ invariant: 'time', kind: steps.map(one => one.do).join('+'), why: `${def.name} ${stepsText(steps)}, and its time is over` }]
}

const PROOFS: readonly string[] = ['verified', 'rolled-back']

/** What was good here is gone back to without capacity too. */
const unproved = ({ store, plot }: Estate, run: number, { fleets, ledger }: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'write-event' || !PROOFS.includes(step.kind)) return []
  const { allowEmpty = false } = plot.defs[plot.indexOf(plot.defOf(run))] ?? {}
  const wasGood = step.kind === 'rolled-back' && stateOf(store.ledgers.of(ledger)).good.includes(step.release)
  const all = fleets.map(id => store.fleets.of(id))
  const isOff = all.some(({ runs, isDeleted }) =>
    runs.length === 0 ? isDeleted || !(allowEmpty || wasGood) : runs.some(image => image !== imageOfRelease(step.release)),
  )
  const isServed = wasGood || all.some(({ runs }) => runs.length > 0)
  if (!isOff && isServed) return []
  const why = `${step.kind} ${letterOf(step.release)} is written while instances run ${all.map(fleetText).join(' ')}`
  return [{ invariant: 'proof', kind: step.kind, why }]
}

/** All pointers that the run was shown say it. */
const unread = ({ store }: Estate, { pointers }: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'write-event' || step.kind !== 'promoted') return []
  const said = pointers.map(id => desiredVersion(store.pointers.of(id))?.metadata?.release)
  if (said.every(release => release === step.release)) return []
  const why = `promoted ${letterOf(step.release)} is written while pointers say ${said.map(letterOf).join(' ')}`
  return [{ invariant: 'proof', kind: step.kind, why }]
}

/** Events and labels that go on with a release. */
const goingOnWithBarred = ({ store, plot }: Estate, run: number, { ledger, scene }: Shown, step: AnyStep): readonly Broken[] => {
  const isOnward = step.do === 'write-event' && ['promoting', 'promoted', 'verified'].includes(step.kind)
  if (!isOnward) return []
  const def = plot.defOf(run)
  const state = stateOf(store.ledgers.of(ledger))
  const { quarantined } = store.scenes.of(scene)
  const isOverridden = (gate: string): boolean => def.overrides?.some(override => override.gate === gate) ?? false
  const against = [
    ...(quarantined.includes(step.release) ? ['quarantined'] : []),
    ...(isRejected(state, step.release) && !(step.kind === 'promoting' && isOverridden('rejected')) ? ['rejected'] : []),
    ...(step.kind === 'promoting' && state.hold && !isOverridden('hold') ? ['held back'] : []),
  ]
  if (against.length === 0) return []
  const why = `${def.name} ${stepsText([step])}, which is ${against.join(' and ')}`
  return [{ invariant: 'quarantined', kind: `${step.kind} ${against.join('+')}`, why }]
}
