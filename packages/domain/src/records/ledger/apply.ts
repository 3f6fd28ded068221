/** The next version of a ledger. */
import { type Digest, eventId, LEDGER_FORMAT, type LedgerEvent } from './event.ts'
import { afterOf, type CountingVersion, type LedgerVersion, stateOf } from './history.ts'
import { applied, iso, type LedgerChange, type Writer } from './kinds.ts'

/** The next version of the ledger, decided on those that a look has shown. `evidence` and `approvers`: what the decision stood on. */
export const ledgerEvent = (
  environment: string,
  versions: readonly LedgerVersion[],
  change: LedgerChange,
  writer: Writer & {
    readonly approvers?: readonly string[]
    readonly evidence?: Readonly<Record<string, string>>
    readonly reason?: string
  },
  digest: Digest,
): LedgerEvent => ({
  v: LEDGER_FORMAT,
  id: eventId({ run: writer.run, environment, kind: idKind(change, writer.evidence), release: change.release }, digest),
  kind: change.kind,
  after: afterOf(versions),
  at: iso(writer.at),
  release: change.release,
  run: writer.run,
  actor: writer.actor,
  approvers: writer.approvers ?? [],
  reason: 'reason' in change ? change.reason : (writer.reason ?? null),
  evidence: writer.evidence ?? {},
  state: applied(stateOf(versions), change, writer),
})

/** A run may look at a release again, and say something else. */
const idKind = ({ kind }: LedgerChange, evidence: Readonly<Record<string, string>> = {}): string =>
  kind === 'validated' ? `${kind} ${JSON.stringify(evidence)}` : kind

/** The event that decides, said once more as the newest version: nothing else became true. */
export const restatedEvent = (versions: readonly LedgerVersion[], { event, modified }: CountingVersion): LedgerEvent => ({
  ...event,
  v: LEDGER_FORMAT,
  after: afterOf(versions),
  restated: iso(modified),
})
