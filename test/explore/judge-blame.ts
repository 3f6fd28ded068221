/** What must hold of what a refresh says of a release: that it failed, or that it was called off. */
import { decodeEvent, desiredVersion, type LedgerEvent, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import { lastGoodOf } from './judge-way.ts'
import { imageOfRelease, imageOfTemplateVersion, letterOf } from './names.ts'
import { type AnyStep, imageBroughtBy, stepsText } from './steps.ts'

/** By what the run was shown: what changes on the way nobody can know. What a person rolls back needs no reason of ours. */
export const judgeBlame = (estate: Estate, run: number, shown: Shown, steps: readonly AnyStep[]): readonly Broken[] => {
  if (estate.plot.defOf(run).action !== 'refresh') return []
  return [
    ...steps.flatMap(step => [...blamed(estate, run, shown, step), ...backInSilence(estate, run, shown, step)]),
    ...calledOffInSilence(estate, run, shown, steps),
  ]
}

const blamed = (estate: Estate, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  const event = step.do === 'write-event' ? eventIn(step.value) : undefined
  const release = event?.kind === 'failed' ? event.release : event?.kind === 'rolling-back' ? event.evidence.left : undefined
  // What was done while home was away is only told.
  if (!event || release === undefined || event.evidence.imported !== undefined) return []
  const { plot, store } = estate
  const def = plot.defOf(run)
  const isStop = plot.environmentOf(def).onFailure === 'stop'
  const way = lastGoodOf(store, shown, release)
  const broken = (kind: string, because: string): Broken => ({
    ...{ invariant: 'blame', kind },
    why: `${def.name} writes ${event.kind} of ${letterOf(release)}, ${because}`,
  })
  return [
    ...(hasFailed(estate, run, shown, release) ? [] : [broken('nothing failed', 'and no refresh to it has failed, nor a verdict of it')]),
    ...(event.kind === 'rolling-back' && isStop ? [broken('goes back', 'where a failed rollout is to stay as it is')] : []),
    ...(event.kind === 'failed' && !isStop && way !== undefined ? [broken('stays', `and could go back to ${letterOf(way)}`)] : []),
  ]
}
const eventIn = (value: string): LedgerEvent | undefined => {
  const read = decodeEvent(value)
  return 'event' in read ? read.event : undefined
}

/** By itself: nobody has asked for that. What the place lacks says nothing of the image. */
const hasFailed = ({ store, plot }: Estate, run: number, { fleets }: Shown, release: string): boolean => {
  const { strategy } = plot.environmentOf(plot.defOf(run))
  const image = imageOfRelease(release)
  return fleets.some(id => {
    const { refreshes, runs, verdict } = store.fleets.of(id)
    const isDoubted = strategy.type === 'canary' && strategy.inconclusive === 'fail' && verdict === 'inconclusive'
    const isBad = runs.includes(image) && (verdict === 'fail' || isDoubted)
    const failed = refreshes.filter(({ stage, isOfPlace }) => (stage === 'failed' || stage === 'rolled-back') && !isOfPlace)
    return isBad || failed.some(({ to }) => imageOfTemplateVersion(to) === image)
  })
}

/** What is brought instead of what is intended is said before. Until the pointer is moved, what it says is what is to run there. */
const backInSilence = (estate: Estate, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  const { plot, store } = estate
  const { intent } = stateOf(store.ledgers.of(shown.ledger))
  if (intent?.kind !== 'promote' || step.do !== 'start-refresh' || imageBroughtBy(step) === imageOfRelease(intent.release)) return []
  const said = desiredVersion(store.pointers.of(shown.pointers[plot.targets.indexOf(step.target)] ?? 0))?.metadata?.release
  if (said !== intent.release) return []
  const why = `${estate.plot.defOf(run).name} ${stepsText([step])}, and the ledger still says that ${letterOf(intent.release)} comes`
  return [{ invariant: 'blame', kind: 'goes back in silence', why }]
}

/** Instances are brought back, and the next run would bring the release again. Who sees a part only writes nothing. */
const calledOffInSilence = (estate: Estate, run: number, shown: Shown, steps: readonly AnyStep[]): readonly Broken[] => {
  const { plot, store } = estate
  const def = plot.defOf(run)
  const { intent } = stateOf(store.ledgers.of(shown.ledger))
  const isSaid = steps.some(step => step.do === 'write-event' && step.kind === 'rolling-back')
  if (def.only || intent?.kind !== 'promote' || isSaid || !steps.some(step => step.do === 'rollback-refresh')) return []
  if (lastGoodOf(store, shown, intent.release) === undefined) return []
  const why = `${def.name} ${stepsText(steps)}, and the ledger still says that ${letterOf(intent.release)} comes`
  return [{ invariant: 'blame', kind: 'called off in silence', why }]
}
