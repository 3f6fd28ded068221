/** What must hold of a canary: no run takes it past a checkpoint that has not been passed, nor proves what failed there. */
import { type Strategy, stateOf } from '@golden-ami/domain'
import type { Shown } from './decide.ts'
import type { Estate } from './estate.ts'
import { fleetText, isReplacing } from './fleet.ts'
import type { Broken } from './invariants.ts'
import { imageOfRelease, imageOfTemplateVersion, letterOf, MINUTE } from './names.ts'
import { type AnyStep, imageBroughtBy, stepsText } from './steps.ts'

type Canary = Extract<Strategy, { readonly type: 'canary' }>

/** By what the run was shown. AWS itself goes on when its delay is over, and a person whenever he likes. */
export const judgeCanary = (estate: Estate, run: number, shown: Shown, step: AnyStep): readonly Broken[] => {
  const { strategy } = estate.plot.environmentOf(estate.plot.defOf(run))
  if (strategy.type !== 'canary') return []
  return [...pastCheckpoint(estate, run, shown, step, strategy), ...provedAgainst(estate, run, shown, step)]
}

const broken = (estate: Estate, run: number, step: AnyStep, kind: string, because: string): Broken => ({
  ...{ invariant: 'canary', kind },
  why: `${estate.plot.defOf(run).name} ${stepsText([step])}, ${because}`,
})

const pastCheckpoint = (estate: Estate, run: number, shown: Shown, step: AnyStep, strategy: Canary): readonly Broken[] => {
  const { store, plot } = estate
  const { intent } = stateOf(store.ledgers.of(shown.ledger))
  if (step.do !== 'start-refresh' || intent?.kind !== 'promote') return []
  const image = imageOfRelease(intent.release)
  if (imageBroughtBy(step) !== image || step.preferences.CheckpointPercentages) return []
  const fleet = store.fleets.of(shown.fleets[plot.targets.indexOf(step.target)] ?? 0)
  const canaries = fleet.runs.flatMap((one, at) => (one === image ? [fleet.since?.[at] ?? 0] : []))
  // Nothing is left to be tried out before the rest: what all run is judged at the end.
  if (fleet.runs.every(one => one === image)) return []
  if (canaries.length === 0) return [broken(estate, run, step, 'no checkpoint', `and none of ${fleetText(fleet)} has been watched`)]
  if (fleet.verdict !== undefined) return [broken(estate, run, step, 'past its verdict', `and that is: ${fleet.verdict}`)]
  const watched = shown.now - Math.max(...canaries)
  if (watched >= strategy.bake) return []
  return [broken(estate, run, step, 'not watched', `and ${fleetText(fleet)} was watched for ${watched / MINUTE} min`)]
}

/** Of a refresh that AWS has brought to its end it is known, and so it is asked once more. */
const provedAgainst = (estate: Estate, run: number, { fleets }: Shown, step: AnyStep): readonly Broken[] => {
  if (step.do !== 'write-event' || step.kind !== 'verified') return []
  const image = imageOfRelease(step.release)
  const against = fleets
    .map(id => estate.store.fleets.of(id))
    .filter(fleet => {
      const last = fleet.refreshes.find(({ to }) => imageOfTemplateVersion(to) === image)
      return last?.stage === 'done' && !isReplacing(fleet) && fleet.verdict !== undefined
    })
  return against.length === 0
    ? []
    : [broken(estate, run, step, 'proved', `and the verdict of ${letterOf(step.release)} is: ${against[0]?.verdict}`)]
}
