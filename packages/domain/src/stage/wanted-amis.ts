/** The AMIs that a stage is to have. */
import type { AccountRegion } from '../distribution/wish.ts'
import type { BuildWish } from './build-wish.ts'
import type { Ami, Build } from './world.ts'

/** Every region and account that is to have an AMI, except home's own, with which everything begins. */
export const otherAccountRegions = ({ account, region, distribution: { regions, accounts } }: BuildWish): readonly AccountRegion[] =>
  regions
    .flatMap(each => [account, ...accounts].map(owner => ({ region: each, account: owner })))
    .filter(cell => cell.region !== region || cell.account !== account)

/** The AMIs of a build: those that were looked for and are there; where nobody has looked, those that Image Builder names. */
export const amisOf = ({ amis, ami, copies }: Build): readonly Ami[] => {
  if (copies === undefined) return amis
  const home = amis.filter(({ id }) => id === ami?.id)
  const there = copies.filter(({ id, state }) => id !== ami?.id && (state === 'available' || state === 'believed' || state === 'pending'))
  return [...home, ...there.map(({ region, account, id }) => ({ region, account, id }))]
}
