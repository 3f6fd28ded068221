/** A launch template whose image is a parameter's: what it launches is another image tomorrow. */
import type { Group } from './group.ts'
import type { Launch } from './launch.ts'
import { ownVersion } from './launches.ts'

/** @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html */
export const isParameter = (image: string | undefined): boolean => image?.startsWith('resolve:ssm:') === true

export const namesParameter = (launch: Launch): boolean => isParameter(ownVersion(launch)?.image)

/**
 * The image that the group is pinned to in place of the parameter: the one that runs now, besides the wished one. Undefined: nobody knows
 * which it would be.
 */
export const imageToPin = (group: Pick<Group, 'instances' | 'pool'>, wished: string | undefined): string | undefined => {
  const running = runningImages(group)
  const others = running.filter(image => image !== wished)
  return others.length > 0 ? (others.length === 1 ? others[0] : undefined) : running[0]
}

/** What its instances run, each once, also in its warm pool; those that leave do not count. */
export const runningImages = ({ instances, pool = [] }: Pick<Group, 'instances' | 'pool'>): readonly string[] => [
  ...new Set([...instances, ...pool].flatMap(({ image, leaving }) => (leaving || image === '' ? [] : [image]))),
]
