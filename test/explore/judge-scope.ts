/** What must hold of how far a run goes: who works on a part, goes on only, or comes wave by wave does no more than that. */
import { lastEvent, newestCounting, type PointerVersion, stateOf, verifiedVersion } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { fleetText } from './fleet.ts'
import type { Broken, Invariant } from './invariants.ts'
import { imageOfRelease, imageOfTemplateVersion, letterOf } from './names.ts'
import { urlOf } from './setting.ts'
import type { State } from './state.ts'
import { type AnyStep, imageBroughtBy, isLockStep, stepsText } from './steps.ts'

/** One step of a run. */
interface Sent {
  readonly estate: Estate
  readonly state: State
  readonly run: number
  /** What changes on the way nobody can know. */
  readonly shown: Shown
  readonly step: AnyStep
}

export const judgeScope = (sent: Sent): readonly Broken[] => [
  ...ofAPart(sent),
  ...onwardOnly(sent),
  ...waveBefore(sent),
  ...labelledUnproved(sent),
]

const broken = ({ estate, run, step }: Sent, invariant: Invariant, kind: string, because: string): Broken => ({
  ...{ invariant, kind },
  why: `${estate.plot.defOf(run).name} ${stepsText([step])}, ${because}`,
})

const OF_ALL: readonly string[] = ['promoted', 'verified', 'rolled-back']

const ofAPart = (sent: Sent): readonly Broken[] => {
  const { estate, run, step } = sent
  if (!estate.plot.defOf(run).only) return []
  const isBeyond = 'target' in step && step.target !== estate.plot.targets[0]
  const isOfAll = step.do === 'write-event' && OF_ALL.includes(step.kind)
  return isBeyond || isOfAll ? [broken(sent, 'part', step.do, 'and works on the first target only')] : []
}

const onwardOnly = (sent: Sent): readonly Broken[] => {
  const { estate, state, run, shown, step } = sent
  const def = estate.plot.defOf(run)
  if (!def.continues || isLockStep(step)) return []
  // What was done while home was away is only told.
  if (step.do === 'write-event' && step.kind === 'rolling-back') return []
  const ledger = estate.store.ledgers.of(shown.ledger)
  const { intent } = stateOf(ledger)
  if (isTakingBackRejected(sent)) return []
  const isFinished = intent === null && lastEvent(ledger)?.run !== urlOf(def, estate.memoryOf(state, run))
  const isMoving = intent?.kind === 'promote' && step.do === 'put-pointer'
  return isFinished || isMoving ? [broken(sent, 'continues', step.do, 'and only goes on with what is unfinished')] : []
}

/** AWS would go on with what is rejected after its checkpoint: whoever comes has it taken back. */
const isTakingBackRejected = ({ estate: { store, plot }, shown, step }: Sent): boolean => {
  if (step.do !== 'rollback-refresh' && step.do !== 'cancel-refresh') return false
  const [newest] = store.fleets.of(shown.fleets[plot.targets.indexOf(step.target)] ?? 0).refreshes
  const { rejected } = stateOf(store.ledgers.of(shown.ledger))
  return newest !== undefined && rejected.some(({ release }) => imageOfRelease(release) === imageOfTemplateVersion(newest.to))
}

/** Every target of the waves before runs what is promoted. */
const waveBefore = (sent: Sent): readonly Broken[] => {
  const { estate, run, shown, step } = sent
  const { store, plot } = estate
  const { intent } = stateOf(store.ledgers.of(shown.ledger))
  if (step.do !== 'start-refresh' || intent?.kind !== 'promote') return []
  const image = imageOfRelease(intent.release)
  if (imageBroughtBy(step) !== image) return []
  const { waves } = plot.environmentOf(plot.defOf(run))
  const before = waves.slice(
    0,
    waves.findIndex(wave => wave.includes(step.target)),
  )
  const missing = before.flat().filter(name => {
    const { runs } = store.fleets.of(shown.fleets[plot.targets.indexOf(name)] ?? 0)
    return runs.length === 0 || runs.some(one => one !== image)
  })
  return missing.length === 0 ? [] : [broken(sent, 'waves', step.do, `before all of ${missing.join(', ')} runs that`)]
}

/** All of it runs there, or it was proved before. Without home or its ledger nobody knows that. */
const labelledUnproved = (sent: Sent): readonly Broken[] => {
  const { estate, state, run, shown, step } = sent
  if (step.do !== 'label-pointer') return []
  const { store, plot } = estate
  const ledger = store.ledgers.of(shown.ledger)
  const { home } = estate.memoryOf(state, run)
  if (estate.sceneOf(state).isAway || home?.since != null || !newestCounting(ledger)) return []
  const at = plot.targets.indexOf(step.target)
  const history = store.pointers.of(shown.pointers[at] ?? 0)
  const version = history.find(one => one.version === step.version)
  const fleet = store.fleets.of(shown.fleets[at] ?? 0)
  const release = version?.metadata?.release
  const isGood = release !== undefined && stateOf(ledger).good.includes(release)
  const isRun = fleet.runs.length > 0 && fleet.runs.every(image => image === version?.image)
  if (isGood || isRun || isSame(verifiedVersion(history), version)) return []
  return [broken(sent, 'label', 'without proof', `of ${letterOf(release)}, and the fleet runs ${fleetText(fleet)}`)]
}
const isSame = (one: PointerVersion | undefined, other: PointerVersion | undefined): boolean =>
  one !== undefined && one.image === other?.image && one.metadata?.release === other.metadata?.release
