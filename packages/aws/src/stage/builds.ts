/** What was built of a stage's content: Image Builder tells the builds, EC2 their AMIs in home's region. */
import { type Build, fingerprint, type Ingredients, recipeName } from '@golden-ami/domain'
import { digest } from '../connection/digest.ts'
import type { ec2 } from '../ec2/client.ts'
import type { VisibleImage } from '../ec2/images.ts'
import type { BuildFacts } from '../imagebuilder/builds.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'

export interface StageBuildsClients {
  /** Home's. */
  readonly region: string
  /** That the credentials belong to. */
  readonly account: string
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
}
export interface StageBuilds {
  readonly facts: readonly BuildFacts[]
  /** By id: those of the AMIs that were asked for and EC2 shows. */
  readonly images: ReadonlyMap<string, VisibleImage>
}

export const recipeOf = (ingredients: Ingredients): string => recipeName(ingredients, fingerprint(ingredients, digest))

/**
 * Two calls, one where there is no AMI to ask for. While a build is going on nobody asks for the AMIs of the others.
 * @param others AMI ids that EC2 is asked for in the same call
 */
export const readBuilds = async (
  clients: StageBuildsClients,
  ingredients: Ingredients,
  others: readonly string[],
): Promise<StageBuilds> => {
  const facts = await clients.imageBuilder.builds(recipeOf(ingredients))
  const own = facts.some(isUnderWay) ? [] : facts.flatMap(build => amiHere(clients, build) ?? [])
  const images = await clients.ec2.visibleImages([...others, ...own])
  return { facts, images: new Map(images.map(image => [image.id, image])) }
}

export const isUnderWay = ({ state }: BuildFacts): boolean => state === 'going'

const amiHere = ({ region, account }: StageBuildsClients, { state, amis }: BuildFacts): string | undefined =>
  state === 'available' ? amis.find(ami => ami.region === region && ami.account === account)?.id : undefined

/** As long as nobody has asked for more than what Image Builder says of it. */
export const withoutAmi = (facts: BuildFacts): Build => ({
  ...facts,
  ami: undefined,
  scan: undefined,
  copies: undefined,
  undistributed: undefined,
})

/** Builds that are available, with what EC2 says of their AMIs. */
export const withAmis = (clients: StageBuildsClients, { facts, images }: StageBuilds): readonly Build[] =>
  facts.map(build => {
    const id = facts.some(isUnderWay) ? undefined : amiHere(clients, build)
    if (id === undefined) return withoutAmi(build)
    const { name = '', state, scan } = images.get(id) ?? {}
    const unseen = state === undefined || state === 'pending'
    return { ...withoutAmi(build), ami: { id, name, state: state === 'available' ? 'available' : unseen ? 'unseen' : 'unusable' }, scan }
  })

/** What is asked once a run: findings do not change, nor what a build failed in as long as nobody begins its distribution again. */
export const asBefore = (builds: readonly Build[], before: readonly Build[]): readonly Build[] =>
  builds.map(build => {
    const known = before.find(({ arn }) => arn === build.arn)
    if (!known) return build
    return {
      ...build,
      scan: build.scan ?? known.scan,
      undistributed: build.state === 'failed' && known.state === 'failed' ? known.undistributed : undefined,
    }
  })
