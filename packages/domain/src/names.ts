/**
 * Names of the parameters that hold pointer, ledger, lock and quarantine.
 * Parameter names are case-sensitive and take `a-zA-Z0-9_.-`, with `/` between levels.
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
import { isRelease, type Release } from './release.ts'

/** Families and environments: they are levels of parameter names and parts of tags, so `/`, `.` and `_` stay free. */
export const NAME_PATTERN = '^[a-z][a-z0-9-]{0,62}$'

/** An environment of this name would hide the family's quarantine. */
const QUARANTINE = 'quarantine'

/** `architecture` is EC2's word for it: `x86_64`, `arm64`. */
export const pointerName = (family: string, environment: string, architecture: string): string =>
  `/golden-ami/${family}/${environment}/${architecture}`

export const ledgerName = (family: string, environment: string): string => `/golden-ami/${family}/${environment}/ledger`
export const lockName = (family: string, environment: string): string => `/golden-ami/${family}/${environment}/lock`

/** While it is there, in home or in the account and region of a target, nothing of ours changes anything there. */
export const haltName = (family: string, environment: string): string => `/golden-ami/${family}/${environment}/halt`

/** What to list for everything that is quarantined. */
export const quarantinePath = (family: string): string => `/golden-ami/${family}/${QUARANTINE}`

/** A release has one `/`, which would be a level: it is written `_`, which no release has (`…/quarantine/1.4.0_2`). */
export const quarantineName = (family: string, release: Release): string => `${quarantinePath(family)}/${release.replace('/', '_')}`

/** The release that a quarantine parameter names; undefined when it names none. */
export const quarantinedRelease = (name: string): Release | undefined => {
  const release = name.slice(name.lastIndexOf('/') + 1).replace('_', '/')
  return isRelease(release) ? release : undefined
}
