/** What earlier steps say of a release that was proved here goes into the ledger, for environments that come after. */
import type { ExternalVerdict } from '../../gates/evidence.ts'
import type { Moment, Turn } from '../../machine/machine.ts'
import { stateOf } from '../../records/ledger/history.ts'
import { newestValidated, validatedEvidence, validatedTexts } from '../../records/ledger/validated.ts'
import type { Release } from '../../release.ts'
import type { Converged, ConvergeStep } from '../converge-turn.ts'
import { type WriteEvent, writeEvent } from '../steps.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld } from '../world.ts'

type About = Pick<ConvergeWish, 'name' | 'validations' | 'writer'>

/** Before it ends well it is written what earlier steps say; a run that sees a part writes nothing of the environment. */
export const orValidated = (
  wish: About & Pick<ConvergeWish, 'leftOut'>,
  world: Pick<EnvironmentWorld, 'ledger'>,
  turn: Turn<ConvergeStep, Converged>,
  at: Pick<Moment, 'now'>,
): Turn<ConvergeStep, Converged> => {
  const isWell = 'end' in turn && (turn.end.outcome === 'refreshed' || turn.end.outcome === 'unchanged')
  const event = isWell && !wish.leftOut ? validation(wish, world, at) : undefined
  return event ? { act: [event] } : turn
}

/** Undefined: it says all of it, or nothing is said that is about a release which was proved here. */
const validation = (
  { validations = [], writer }: About,
  { ledger }: Pick<EnvironmentWorld, 'ledger'>,
  { now }: Pick<Moment, 'now'>,
): WriteEvent | undefined => {
  for (const [release, verdicts] of byRelease(validations)) {
    if (!stateOf(ledger).good.includes(release)) continue
    const said = validatedTexts(ledger, release)
    const evidence = validatedEvidence(verdicts)
    if (Object.entries(evidence).every(([key, text]) => said.get(key) === text)) continue
    const event = writeEvent(ledger, { kind: 'validated', release }, writer, now, `earlier steps have looked at ${release}`, { evidence })
    // One that has lost some of it is not written over and over.
    if (event && event.id !== newestValidated(ledger, release)?.id) return event
  }
  return undefined
}

/** Full sentences: what is about something else is not kept. */
export const validationRemarks = (
  { name: environment, validations = [] }: Pick<About, 'name' | 'validations'>,
  { ledger }: Pick<EnvironmentWorld, 'ledger'>,
): readonly string[] =>
  validations
    .filter(({ release }) => release !== undefined && ![...stateOf(ledger).good, stateOf(ledger).intent?.release].includes(release))
    .map(({ name, release }) => `The verdict ${name} is about ${release}, which was not proved in ${environment}: it is not recorded.`)

const byRelease = (verdicts: readonly ExternalVerdict[]): ReadonlyMap<Release, readonly ExternalVerdict[]> =>
  Map.groupBy(
    verdicts.flatMap(one => (one.release === undefined ? [] : [{ ...one, release: one.release }])),
    ({ release }) => release,
  )
