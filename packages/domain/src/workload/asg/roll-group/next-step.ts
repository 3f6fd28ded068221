import type { GroupTurn } from '../group-result.ts'
import { begin } from '../strategies/strategies.ts'
import type { AtGroup } from './at-group.ts'
import { preparation } from './prepare.ts'

/** The versions that have to be there first; then its instances are replaced, as its strategy does it. */
export const nextStep = ({ wish, group, beside, standing }: AtGroup): GroupTurn => {
  const first = preparation(wish, group, beside, standing)
  return { act: first.length > 0 ? first : [begin(wish.strategy, { group, image: wish.image, because: standing })] }
}
