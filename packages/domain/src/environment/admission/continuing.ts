/**
 * A run that only goes on with what is unfinished, where no reviewer is asked: nothing comes of it that nobody has approved. What the ledger
 * of the environment does not intend is not done, what it intends needs the approvers that the delivery file asks for, and pointers are
 * promote's to move. A way back is always open.
 */
import type { Approvals } from '../../delivery-file/types.ts'
import { countingVersions, lastEvent, stateOf } from '../../records/ledger/history.ts'
import type { Intent } from '../../records/ledger/state.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { ErrorCode } from '../../user-error.ts'
import type { Converged } from '../converge-turn.ts'
import { driftOf, foreignText } from '../goal.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { desiredVersions, type EnvironmentWorld, readTargets } from '../world.ts'

/** Undefined: there is something to go on with, and it may go on. */
export const notContinued = (
  { name: environment, approvals, writer }: Pick<ConvergeWish, 'name' | 'writer'> & { readonly approvals: Approvals },
  world: EnvironmentWorld,
): { readonly end: Converged } | undefined => {
  const { intent } = stateOf(world.ledger)
  const ending = (outcome: 'unchanged' | 'paused' | 'failed', why: string, code?: ErrorCode): { readonly end: Converged } => {
    const [pointer] = desiredVersions(world)
    const common = { release: pointer?.metadata?.release, image: pointer?.image ?? '', targets: [], groups: [] }
    return { end: { ...common, outcome, why, ...(code ? { code } : {}) } }
  }
  // What this run has finished is said as ever.
  if (intent === null)
    return lastEvent(world.ledger)?.run === writer.run ? undefined : ending('unchanged', `nothing is unfinished in ${environment}`)
  const { release } = intent
  // So is the one that a quarantine begins.
  if (intent.kind === 'rollback' || world.quarantined.has(release)) return undefined
  const missing = missingApprovals(approvals, world, intent)
  if (missing !== undefined) return ending('failed', `${environment} is to run ${release}, and ${missing}.`, 'continue.unapproved')
  // It is not for what dropped out of what was approved.
  const targets = readTargets(world).filter(([name]) => !intent.dropped?.includes(name))
  // Somebody has moved it: no promotion goes on over that.
  const foreign = targets.flatMap(([name, { pointer }]) => {
    const drift = driftOf(pointer, world.ledger)
    return drift?.is === 'foreign' ? [foreignText(name, drift)] : []
  })
  if (foreign.length > 0) return ending('failed', foreign.join(' '), 'pointer.foreign')
  const elsewhere = targets.filter(([, { pointer }]) => desiredVersion(pointer)?.metadata?.release !== release)
  if (elsewhere.length === 0) return undefined
  const names = elsewhere.map(([name]) => name).join(', ')
  return ending('paused', `${environment} is to run ${release}, which the pointer does not say yet in ${names}: promote goes on with that`)
}

/** What is missing of those who approved the promotion, as its announcement tells them; undefined: nothing is. */
export const missingApprovals = ({ count, of }: Approvals, { ledger }: EnvironmentWorld, { release, run }: Intent): string | undefined => {
  if (count === 0) return undefined
  const announced = countingVersions(ledger).findLast(
    ({ event }) => event.kind === 'promoting' && event.release === release && event.run === run,
  )
  if (!announced) return 'the ledger does not tell any more who approved that'
  const logins = announced.event.approvers.map(login => login.toLowerCase())
  const counting = new Set(logins.filter(login => of?.some(one => one.toLowerCase() === login) ?? true))
  return counting.size >= count ? undefined : `the ledger tells of ${counting.size} of the ${count} approvals that are asked for`
}
