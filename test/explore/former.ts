/** The previous bundle: its events say not what they come after, and it refuses those that do. */
import type { LedgerVersion, WriteEvent } from '@golden-ami/domain'
import { valueDigest } from '@golden-ami/domain'
import { digest } from './names.ts'

export const inFormerFormat = <S extends Pick<WriteEvent, 'value' | 'digest'>>(step: S): S => {
  const { after: _, ...event } = JSON.parse(step.value) as Readonly<Record<string, unknown>>
  const value = JSON.stringify({ ...event, v: 1 })
  return { ...step, value, digest: valueDigest(value, digest) }
}

export const hasNewerEvents = (ledger: readonly LedgerVersion[]): boolean =>
  ledger.some(version => 'event' in version && version.event.v > 1)
