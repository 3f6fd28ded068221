/** What is true of an environment, told from AWS's side: nothing here comes from what an action said. */
import { createHash } from 'node:crypto'
import { countingVersions, decodePointerMetadata, ledgerName, ledgerVersion, pointerName } from '@golden-ami/domain'
import type { AccountRegion } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface Snapshot {
  readonly environment: string
  /** AMI by instance in service, of all its groups. */
  readonly running: readonly string[]
  readonly pointer: { readonly image: string; readonly release: string; readonly verified: string }
  readonly ledger: { readonly current: string; readonly good: readonly string[]; readonly kinds: readonly string[]; readonly hold: string }
  /** Logins that approved what the environment runs. */
  readonly approvers: readonly string[]
}

export const snapshot = (
  place: AccountRegion,
  family: string,
  environment: string,
  architecture: string,
  groups: readonly string[],
): Snapshot => {
  const autoScaling = place.state(AutoScalingState)
  const now = { asOf: place.world.now }
  const parameters = place.state(SsmState)
  const pointer = parameters.parameter(pointerName(family, environment, architecture), now)?.versions ?? []
  const written = (parameters.parameter(ledgerName(family, environment), now)?.versions ?? []).map(({ Value, Version, LastModifiedDate }) =>
    ledgerVersion({ version: Version, value: Value, modified: LastModifiedDate?.getTime() ?? 0, by: '' }, digest),
  )
  const events = countingVersions(written).map(({ event }) => event)
  const newest = pointer.at(-1)
  const release = decodePointerMetadata(newest?.Description)?.release ?? ''
  const state = events.at(-1)?.state
  return {
    environment,
    running: groups.flatMap(group => [...autoScaling.running(group).values()]),
    pointer: { image: newest?.Value ?? '', release, verified: pointer.find(({ Labels = [] }) => Labels.includes('verified'))?.Value ?? '' },
    ledger: {
      current: state?.current ?? '',
      good: state?.good ?? [],
      kinds: events.map(({ kind }) => kind),
      hold: state?.hold?.reason ?? '',
    },
    approvers: events.findLast(event => event.kind === 'promoting' && event.release === release)?.approvers ?? [],
  }
}
