/** The steps that change what an environment says of itself: pointer and ledger. */
import { type Happening, ledgerEvent, type Writer } from '../ledger/apply.ts'
import { encodeEvent } from '../ledger/encode.ts'
import type { Digest } from '../ledger/event.ts'
import { isWritten, type LedgerVersion, stateOf } from '../ledger/history.ts'
import type { Step } from '../machine.ts'
import { encodeDescription, type PointerDescription, type PointerVersion, VERIFIED } from '../pointer.ts'
import type { Release } from '../release.ts'

export interface PutPointer extends Step {
  readonly do: 'put-pointer'
  /** The target's name. */
  readonly target: string
  /** AMI id, local to the target. */
  readonly image: string
  readonly release: Release
  readonly description: string
}
export interface LabelPointer extends Step {
  readonly do: 'label-pointer'
  readonly target: string
  readonly version: number
  readonly label: string
}
export interface WriteEvent extends Step {
  readonly do: 'write-event'
  readonly id: string
  readonly kind: Happening['kind']
  readonly release: Release
  /** The parameter's value: the event and the state after it. */
  readonly value: string
}
export interface BarRelease extends Step {
  readonly do: 'bar-release'
  readonly release: Release
  readonly value: string
}
export type StateStep = PutPointer | LabelPointer | WriteEvent | BarRelease

export const pointerSubject = (target: string): string => `the pointer of ${target}`
export const ledgerSubject = (environment: string): string => `the ledger of ${environment}`

export const putPointer = (target: string, image: string, says: PointerDescription, because: string): PutPointer => ({
  do: 'put-pointer',
  on: pointerSubject(target),
  target,
  because,
  image,
  release: says.release,
  description: encodeDescription(says),
})

export const labelVerified = (target: string, { version, image }: PointerVersion): LabelPointer => ({
  do: 'label-pointer',
  on: pointerSubject(target),
  target,
  because: `every instance runs ${image}`,
  version,
  label: VERIFIED,
})

/** Who writes, and what the event is to say besides what happened. */
export interface EventWriter extends Omit<Writer, 'at'> {
  readonly environment: string
  readonly digest: Digest
}

/** The step that writes an event, unless the newest version is that event. */
export const writeEvent = (
  ledger: readonly LedgerVersion[],
  happening: Happening,
  { environment, digest, ...writer }: EventWriter,
  now: number,
  because: string,
  said: { readonly approvers?: readonly string[]; readonly evidence?: Readonly<Record<string, string>>; readonly reason?: string } = {},
): WriteEvent | undefined => {
  const event = ledgerEvent(environment, stateOf(ledger), happening, { ...writer, at: now, ...said }, digest)
  if (isWritten(ledger, event.id)) return undefined
  const { kind, release } = happening
  return { do: 'write-event', on: ledgerSubject(environment), because, id: event.id, kind, release, value: encodeEvent(event) }
}
