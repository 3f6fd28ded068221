/** Looks at the images that the gates of a promotion ask about. What no gate asks for is not read. */
import {
  desiredVersions,
  type Environment,
  type EnvironmentWorld,
  type Findings,
  type ImageEvidence,
  METADATA,
  NO_IMAGE,
  type TestedBuild,
  type Unknown,
  unknownBecause,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import type { EnvironmentClients, HomeClients } from '../environment/clients.ts'
import { lookAtFindings } from '../stage/findings.ts'

type HomeImages = Pick<HomeClients, 'ec2' | 'imageBuilder'>

/** @param candidate AMI id in the home account and region; undefined: there is none */
export const lookAtImages = async (
  { home }: Pick<EnvironmentClients, 'home'>,
  environment: Environment,
  world: EnvironmentWorld,
  candidate: string | undefined,
): Promise<ImageEvidence> => {
  const { findings, requireTests, requiredTags } = environment
  if (candidate === undefined || !(findings || requireTests || requiredTags.length > 0)) return NO_IMAGE
  return home.use(async () => {
    const tags = (await home.ec2.visibleImages([candidate]))[0]?.tags
    const build = tags?.get(METADATA.imageArn)
    return {
      tags: tags ?? unknownBecause(`EC2 does not show ${candidate}`),
      build: requireTests ? await testedBuild(home, build) : NO_IMAGE.build,
      findings: findings ? await lookAtFindings(home, candidate, build) : NO_IMAGE.findings,
      current: findings?.noWorseThanCurrent
        ? await allEnded(currentImages(world).map(image => currentFindings(home, image)))
        : NO_IMAGE.current,
    }
  })
}

/** The images in home that the targets run now, or copies of them, each once. */
const currentImages = (world: EnvironmentWorld): readonly string[] => {
  return [...new Set(desiredVersions(world).map(({ metadata, image }) => metadata?.source ?? image))]
}

const testedBuild = async ({ imageBuilder }: HomeImages, arn: string | undefined): Promise<TestedBuild | Unknown> => {
  if (arn === undefined) return unknownBecause(`the image has no tag ${METADATA.imageArn}: run tag-ami on it`)
  return (await imageBuilder.tested(arn)) ?? unknownBecause(`Image Builder has no ${arn}`)
}

const currentFindings = async (clients: HomeImages, image: string): Promise<Findings> =>
  lookAtFindings(clients, image, (await clients.ec2.visibleImages([image]))[0]?.tags.get(METADATA.imageArn))
