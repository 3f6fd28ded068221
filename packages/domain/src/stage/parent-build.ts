/** Which AMI the ARN of an Image Builder image means as a parent. */
import type { Ami, Build } from './world.ts'

type ParentBuild = Pick<Build, 'arn' | 'state' | 'created' | 'amis'>

/**
 * An ARN with wildcards may mean a build that has not ended well; then the newest available one of the same name that it covers is taken.
 * Undefined: none is available in the region.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 */
export const newestMeantBy = (arn: string, builds: readonly ParentBuild[], region: string): Ami | undefined =>
  builds
    .filter(build => build.state === 'available' && covers(arn, build.arn))
    .toSorted((a, b) => b.created - a.created)
    .flatMap(build => ownAmis(build, region))[0]

/** The owner of an image may have distributed AMIs to other accounts of the region. */
const ownAmis = ({ arn, amis }: ParentBuild, region: string): readonly Ami[] => {
  const here = amis.filter(ami => ami.region === region)
  const own = here.filter(({ account }) => account === arn.split(':')[4])
  return own.length > 0 ? own : here
}

/** Whether an ARN, with `x` for any number and without a build number for any build, means this build. */
const covers = (arn: string, build: string): boolean => {
  const [wanted = '', wantedBuild] = arn.split('/').slice(2)
  const [version = '', number] = build.split('/').slice(2)
  const numbers = version.split('.')
  const fits = wanted.split('.').every((part, index) => part === 'x' || part === numbers[index])
  return fits && (wantedBuild === undefined || wantedBuild === number)
}
