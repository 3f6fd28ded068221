/** Who holds the lock of an environment, as AWS has it at the end. */
import { claimStatus, decodeLockEntry, type Holder, holder, type LockVersion, lockName } from '@golden-ami/domain'
import type { AccountRegion } from '@golden-ami/local-aws'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'

export const lockVersions = (place: AccountRegion, family: string, environment: string): readonly LockVersion[] =>
  (place.state(SsmState).parameter(lockName(family, environment), { asOf: place.world.now })?.versions ?? []).map(
    ({ Version = 0, Value = '', LastModifiedDate }) => ({ version: Version, value: Value, modified: LastModifiedDate?.getTime() ?? 0 }),
  )

export const holderIn = (place: AccountRegion, family: string, environment: string): Holder | undefined =>
  holder(lockVersions(place, family, environment), place.world.now)

/** What became of every claim, in the order in which they were made. */
export const claimsIn = (place: AccountRegion, family: string, environment: string): readonly string[] => {
  const versions = lockVersions(place, family, environment)
  const claims = versions.flatMap(({ value }) => {
    const entry = decodeLockEntry(value)
    return entry?.kind === 'claim' ? [entry.claim] : []
  })
  return [...new Set(claims)].map(claim => claimStatus(versions, claim, place.world.now))
}
