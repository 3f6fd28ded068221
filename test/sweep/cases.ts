/** Every sweep there is; those with the longest parts first, so that none of them is what the others wait for in the end. */
import { cases as buildDistribution } from './build-distribution.ts'
import { cases as buildStage } from './build-stage.ts'
import { cases as rivals } from './build-stage-rivals.ts'
import type { Case } from './case.ts'
import { cases as distribution } from './distribution.ts'
import { cases as environmentRefresh } from './environment-refresh.ts'
import { cases as organisation } from './organisation.ts'
import { cases as promote } from './promote.ts'
import { cases as promoteEverywhere } from './promote-everywhere.ts'
import { cases as refreshAsg } from './refresh-asg.ts'
import { cases as rollback } from './rollback.ts'
import { cases as strategies } from './strategies.ts'
import { cases as tagAmi } from './tag-ami.ts'

export const CASES: readonly Case[] = [
  ...organisation,
  ...rivals,
  ...buildStage,
  ...promoteEverywhere,
  ...environmentRefresh,
  ...rollback,
  ...distribution,
  ...buildDistribution,
  ...promote,
  ...refreshAsg,
  ...strategies,
  ...tagAmi,
]
export const caseOf = (index: number): Case => {
  const found = CASES[index]
  if (!found) throw new Error(`there is no sweep ${index}`)
  return found
}
