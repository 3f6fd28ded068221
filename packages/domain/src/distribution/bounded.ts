/** Not more copies at a time into one region than AWS takes. */
import { isUnknown } from '../unknown.ts'
import type { CopyImage, DistributionStep } from './steps.ts'
import type { DistributionWorld } from './world.ts'

/**
 * Into one destination region.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html
 */
export const MOST_COPIES = 100

const beingMade = ({ home, cells }: DistributionWorld, region: string): number => {
  const places = [...home].filter(([name]) => name === region).concat([])
  const others = [...cells].filter(([name]) => name.endsWith(`/${region}`))
  return [...places, ...others].flatMap(([, facts]) => (isUnknown(facts) ? [] : facts.copies)).filter(({ state }) => state === 'pending')
    .length
}

export const boundedCopies = (world: DistributionWorld, steps: readonly DistributionStep[]): readonly DistributionStep[] => {
  const left = new Map<string, number>()
  const fits = ({ in: { region } }: CopyImage): boolean => {
    const room = left.get(region) ?? MOST_COPIES - beingMade(world, region)
    left.set(region, room - 1)
    return room > 0
  }
  return steps.filter(step => step.do !== 'copy-image' || fits(step))
}
