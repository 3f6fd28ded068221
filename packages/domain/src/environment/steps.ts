/** The steps that change what an environment says of itself: pointer and ledger. */

import type { Step } from '../machine/machine.ts'
import { ledgerEvent, restatedEvent } from '../records/ledger/apply.ts'
import { encodeEvent } from '../records/ledger/encode.ts'
import { type Digest, type LedgerEvent, valueDigest } from '../records/ledger/event.ts'
import { isWritten, type LedgerVersion } from '../records/ledger/history.ts'
import type { LedgerChange, Writer } from '../records/ledger/kinds.ts'
import { dueForRestating } from '../records/ledger/reading.ts'
import { encodePointerMetadata, type PointerMetadata, type PointerVersion, VERIFIED } from '../records/pointer.ts'
import type { Release } from '../release.ts'

export interface PutPointer extends Step {
  readonly do: 'put-pointer'
  /** The target's name. */
  readonly target: string
  /** AMI id, local to the target. */
  readonly image: string
  readonly release: Release
  readonly description: string
  /** Number of the version that it was decided on; 0: none. */
  readonly after: number
}
export interface LabelPointer extends Step {
  readonly do: 'label-pointer'
  readonly target: string
  readonly version: number
  readonly label: string
}
export interface UnlabelPointer extends Step {
  readonly do: 'unlabel-pointer'
  readonly target: string
  readonly version: number
  readonly label: string
}
export interface WriteEvent extends Step {
  readonly do: 'write-event'
  /** Number of the version that it was decided on; 0: none. */
  readonly after: number
  readonly id: string
  readonly kind: string
  readonly release: Release
  /** The parameter's value: the event and the state after it. */
  readonly value: string
  /** Of the value, as the next event names it. */
  readonly digest: string
}
export interface WriteQuarantine extends Step {
  readonly do: 'write-quarantine'
  readonly release: Release
  readonly value: string
}
export type StateStep = PutPointer | LabelPointer | UnlabelPointer | WriteEvent | WriteQuarantine

export const pointerSubject = (target: string): string => `the pointer of ${target}`
export const ledgerSubject = (environment: string): string => `the ledger of ${environment}`

/** `after`: number of the version that it is decided on; 0: there is none. Told besides, so that no two moves of a run say the same. */
export const putPointer = (target: string, image: string, metadata: PointerMetadata, after: number, because: string): PutPointer => ({
  do: 'put-pointer',
  on: pointerSubject(target),
  target,
  because,
  image,
  release: metadata.release,
  after,
  description: encodePointerMetadata({ ...metadata, after }),
})

/** @param because why that version deserves it */
export const labelVerified = (
  target: string,
  { version, image }: PointerVersion,
  because = `every instance runs ${image}`,
): LabelPointer => ({
  do: 'label-pointer',
  on: pointerSubject(target),
  target,
  because,
  version,
  label: VERIFIED,
})

export const unlabel = (target: string, { version }: PointerVersion, because: string): UnlabelPointer => ({
  do: 'unlabel-pointer',
  on: pointerSubject(target),
  target,
  because,
  version,
  label: VERIFIED,
})

/** Who writes, and what the event is to say besides what happened. */
export interface EventWriter extends Omit<Writer, 'at'> {
  readonly environment: string
  readonly digest: Digest
}

const eventStep = (environment: string, event: LedgerEvent, because: string, digest: Digest): WriteEvent => {
  const value = encodeEvent(event)
  return {
    do: 'write-event',
    on: ledgerSubject(environment),
    because,
    after: event.after?.version ?? 0,
    id: event.id,
    kind: event.kind,
    release: event.release,
    value,
    digest: valueDigest(value, digest),
  }
}

/** The step that writes an event, unless the newest version that counts is that event. */
export const writeEvent = (
  ledger: readonly LedgerVersion[],
  change: LedgerChange,
  { environment, digest, ...writer }: EventWriter,
  now: number,
  because: string,
  said: { readonly approvers?: readonly string[]; readonly evidence?: Readonly<Record<string, string>>; readonly reason?: string } = {},
): WriteEvent | undefined => {
  const event = ledgerEvent(environment, ledger, change, { ...writer, at: now, ...said }, digest)
  return isWritten(ledger, event.id) ? undefined : eventStep(environment, event, because, digest)
}

/** The step that says once more what decides, before AWS forgets it under what others have written; undefined: there is time. */
export const restate = (ledger: readonly LedgerVersion[], { environment, digest }: EventWriter): WriteEvent | undefined => {
  const due = dueForRestating(ledger)
  return due && eventStep(environment, restatedEvent(ledger, due), 'what others wrote would make AWS forget it', digest)
}
