/** Versions of a ledger's parameter, as the domain reads them. */
import { digest } from '@golden-ami/aws'
import { countingVersions, type LedgerEvent, type LedgerVersion, ledgerVersion } from '@golden-ami/domain'

/** As the SDK, or local AWS itself, tells it. */
export interface WrittenVersion {
  readonly Version?: number | undefined
  readonly Value?: string | undefined
  readonly LastModifiedDate?: Date | undefined
  readonly LastModifiedUser?: string | undefined
}
/** Noise included. */
export const ledgerVersions = (versions: readonly WrittenVersion[]): readonly LedgerVersion[] =>
  versions.map(({ Version = 0, Value = '', LastModifiedDate, LastModifiedUser = '' }) =>
    ledgerVersion({ version: Version, value: Value, modified: LastModifiedDate?.getTime() ?? 0, by: LastModifiedUser }, digest),
  )
/** The events that became true, oldest first. */
export const eventsIn = (versions: readonly WrittenVersion[]): readonly LedgerEvent[] =>
  countingVersions(ledgerVersions(versions)).map(({ event }) => event)
