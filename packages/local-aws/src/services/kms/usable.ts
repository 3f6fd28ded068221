/** Whether another service can use a key that a caller names. */
import type { AccountRegion } from '../../world/world-state.ts'
import { KmsState } from './state.ts'

/** Services here that have a key of their own in every account. */
const MANAGED: ReadonlySet<string> = new Set(['alias/aws/ebs', 'alias/aws/ssm', 'alias/aws/imagebuilder'])
export const isManagedAlias = (alias: string): boolean => MANAGED.has(alias)

/** The region and the account that a name means; an id or an alias is of the caller's own. */
const homeOf = (place: AccountRegion, key: string): { readonly region: string; readonly account: string } => {
  const [, region, account] = /^arn:[\w-]+:kms:([\w-]+):(\d{12}):/.exec(key) ?? []
  return { region: region ?? place.region, account: account ?? place.account }
}

/**
 * A key is used in its own region only, and only while it is enabled. Those that AWS manages are always there.
 * @rule kms.keys.usable https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html (unverified)
 * @param key as a caller names it: id, ARN, alias or alias ARN
 */
export const isUsableKey = (place: AccountRegion, key: string): boolean => {
  const { region, account } = homeOf(place, key)
  if (region !== place.region) return false
  const alias = /(?:^|:)(alias\/aws\/.*)$/.exec(key)?.[1]
  if (alias !== undefined) return account === place.account && isManagedAlias(alias)
  const { now } = place.world
  return place.world.place(account, region).state(KmsState).find(key, { asOf: now })?.state === 'Enabled'
}
