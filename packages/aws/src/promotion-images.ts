/** Looks at the images that the gates of a promotion ask about. What no gate asks for is not read. */
import {
  desiredVersion,
  type Environment,
  type EnvironmentWorld,
  type ImageEvidence,
  imagesToGoBackTo,
  METADATA,
  NO_IMAGE,
  type TestedBuild,
} from '@golden-ami/domain'
import type { ec2 } from './ec2.ts'
import { lookAtFindings } from './findings.ts'
import type { imageBuilder } from './image-builder.ts'

export interface ImageClients {
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
}

/** @param candidate AMI id in the home account and region; undefined: there is none */
export const lookAtImages = async (
  clients: ImageClients,
  environment: Environment,
  world: EnvironmentWorld,
  candidate: string | undefined,
): Promise<ImageEvidence> => {
  const states = new Map((await clients.ec2.visibleImages(imagesToGoBackTo(world))).map(({ id, state }) => [id, state]))
  const { findings, requireTests, requiredTags } = environment
  if (candidate === undefined || !(findings || requireTests || requiredTags.length > 0)) return { ...NO_IMAGE, states }
  const tags = (await clients.ec2.visibleImages([candidate]))[0]?.tags
  const build = tags?.get(METADATA.imageArn)
  const current = desiredVersion(world.pointer)?.image
  return {
    states,
    tags: tags ?? { unreadable: `EC2 does not show ${candidate}` },
    build: requireTests ? await testedBuild(clients, build) : NO_IMAGE.build,
    findings: findings ? await lookAtFindings(clients, candidate, build) : NO_IMAGE.findings,
    current: findings?.noWorseThanCurrent && current !== undefined ? await currentFindings(clients, current) : undefined,
  }
}

const testedBuild = async ({ imageBuilder }: ImageClients, arn: string | undefined): Promise<TestedBuild | { unreadable: string }> => {
  if (arn === undefined) return { unreadable: `the image has no tag ${METADATA.imageArn}: run tag-ami on it` }
  return (await imageBuilder.tested(arn)) ?? { unreadable: `Image Builder has no ${arn}` }
}

const currentFindings = async (clients: ImageClients, image: string): Promise<ImageEvidence['current']> =>
  lookAtFindings(clients, image, (await clients.ec2.visibleImages([image]))[0]?.tags.get(METADATA.imageArn))
