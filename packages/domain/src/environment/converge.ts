/**
 * Makes the fleet of an environment match its pointers, proves that it does, and says so. It is shown the world and finishes whatever is
 * under way: a promotion that nobody rolled out, a rollback that somebody began.
 */
import type { Freeze, Strategy, Window } from '../delivery-file/types.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { inOrder, type Moment, refusalCode, type Turn, together } from '../machine.ts'
import { desiredVersion } from '../pointer.ts'
import type { Release } from '../release.ts'
import type { GroupResult, OnCancel } from '../rollout/roll-group.ts'
import type { ErrorCode } from '../user-error.ts'
import { convergeTarget } from './converge-target.ts'
import { giveUp } from './give-up.ts'
import type { TargetRollStep } from './in-target.ts'
import { oncePerPointer, type Places } from './places.ts'
import { settle } from './settle.ts'
import { type EventWriter, ledgerSubject, type StateStep } from './steps.ts'
import { type TargetResult, targetEndedWell } from './target-result.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

export interface ConvergeWish {
  readonly environment: string
  /** Names of all targets of the environment: those of a wave together, waves in order. */
  readonly waves: readonly (readonly string[])[]
  readonly places: Places
  readonly writer: EventWriter
  readonly strategy: Strategy
  readonly onFailure: 'rollback' | 'stop'
  readonly onCancel: OnCancel
  readonly unpinned: 'refuse' | 'pin'
  /** When something new may be started; what is under way goes on, and the way back is always open. */
  readonly windows: readonly Window[]
  readonly freezes: readonly Freeze[]
  /** IANA time zone of both. */
  readonly zone: string
}
export type ConvergeStep = TargetRollStep | StateStep

export interface Converged {
  readonly outcome: 'refreshed' | 'unchanged' | 'rolled-back' | 'paused' | 'cancelled' | 'failed'
  readonly release: Release | undefined
  /** AMI id in the first target that is known; empty: none is. */
  readonly image: string
  /** Every target, in the order of the waves. */
  readonly targets: readonly TargetResult[]
  /** The groups of all targets. */
  readonly groups: readonly GroupResult[]
  readonly why: string
  /** Set when the outcome is `failed`. */
  readonly code?: ErrorCode
}

export const converge = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> => {
  const state = stateOf(world.ledger)
  const back = state.intent?.kind === 'rollback' ? state.intent.release : undefined
  const refused = at.refused.get(ledgerSubject(wish.environment))
  if (refused) return failed(world, refusalCode(refused), refused.message)
  const barred = back === undefined ? undefined : world.barred.get(back)
  if (barred) return failed(world, 'release.quarantined', `Release ${back} is quarantined: ${barred.reason}`)
  const gaveUp = back === undefined ? rolloutThatFailed(wish, world) : undefined
  if (gaveUp !== undefined) return failed(world, 'rollout.failed', gaveUp)

  // The way back is one wave: no target stays on the bad release because another one cannot leave it.
  const waves = back === undefined ? wish.waves : [wish.waves.flat()]
  const turn = inOrder<ConvergeStep, TargetResult>(
    waves.map(wave => () => together(wave.map(target => convergeTarget(wish, target, world, back, at)))),
    targetEndedWell,
  )
  if ('act' in turn) return { act: oncePerPointer(turn.act, wish.places) }
  if ('wait' in turn) return turn
  const results = [...turn.end, ...notBegun(waves, turn.end, world)]
  return results.every(targetEndedWell) ? settle(wish, world, back, results, at) : giveUp(wish, world, back, results, at)
}

/** An end before any target was asked. */
const failed = (world: EnvironmentWorld, code: ErrorCode, why: string): { readonly end: Converged } => {
  const pointer = readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer) ?? [])[0]
  return { end: { outcome: 'failed', release: pointer?.says?.release, image: pointer?.image ?? '', targets: [], groups: [], why, code } }
}

/** This run has written already that the release which the pointers say failed: why. */
const rolloutThatFailed = ({ writer }: ConvergeWish, world: EnvironmentWorld): string | undefined => {
  const last = newestVersion(world.ledger)?.event
  if (last?.kind !== 'failed' || last.run !== writer.run) return undefined
  const says = readTargets(world).some(([, { pointer }]) => desiredVersion(pointer)?.says?.release === last.release)
  return says ? (last.reason ?? '') : undefined
}

const notBegun = (
  waves: readonly (readonly string[])[],
  ended: readonly TargetResult[],
  world: EnvironmentWorld,
): readonly TargetResult[] =>
  waves
    .flat()
    .filter(name => !ended.some(({ target }) => target === name))
    .map(target => {
      const found = world.targets.get(target)
      const pointer = found && 'pointer' in found ? desiredVersion(found.pointer) : undefined
      const why = 'an earlier wave has not ended well'
      return { target, outcome: 'waiting', release: pointer?.says?.release, image: pointer?.image ?? '', groups: [], why }
    })
