/** Where the images of a stage go. */
import type { Infer } from '../schema/infer.ts'
import type { Home } from './home-role.ts'
import type { distribution } from './keys/distribution.ts'

type Written = Infer<ReturnType<typeof distribution>>

/** Where the AMIs of an image go. `regions`: home's first; each once. `accounts`: besides home's. */
export interface Distribution extends Omit<Written, 'kmsKeys'> {
  /** ARN of the key that encrypts the AMIs, by region. */
  readonly kmsKeys: Readonly<Record<string, string>>
}
/** Who may launch an AMI besides its owner. */
export type ShareWith = Written['shareWith']

/** `eu-west-1` of `arn:aws:kms:eu-west-1:…`. */
export const regionOfArn = (arn: string): string => arn.split(':')[3] ?? ''

export const distributionFrom = (written: Written, home: Home): Distribution => ({
  ...written,
  regions: [...new Set([home.region, ...written.regions])],
  kmsKeys: Object.fromEntries(written.kmsKeys.map(key => [regionOfArn(key), key])),
  accounts: written.accounts.filter(account => account !== home.account),
})
