/** Looks at what the machine asks to be shown of a stage, and at nothing else. */
import { type Build, type BuildNeed, type BuildWorld, digestOf } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { copiesOf, type DistributionClients, isUndistributed } from './distribution.ts'
import { builtFindings } from './findings.ts'
import type { PreflightClients, PreflightQuestion } from './preflight.ts'
import { lookAtPreparation } from './preparation.ts'

/**
 * The world in which each of them is answered that it has no answer to yet.
 * @param before the look before: what cannot have changed since is not asked again
 */
export const answered = async (
  clients: DistributionClients & PreflightClients,
  question: PreflightQuestion,
  seen: BuildWorld,
  needs: readonly BuildNeed[],
  before: BuildWorld,
): Promise<BuildWorld> => {
  let world = seen
  for (const need of needs) if (isUnanswered(world, need)) world = await answer(clients, question, world, need, before)
  return world
}

/** A need of what is not there any more, or is something else by now, has no answer. */
export const isUnanswered = ({ builds, preparation }: BuildWorld, need: BuildNeed): boolean => {
  if (need.of === 'preparation') return need.after === builds.length && need.after !== preparation?.after
  const build = builds.find(({ arn }) => arn === need.build)
  switch (need.of) {
    case 'findings':
      return build !== undefined && build.scan === undefined
    case 'copies':
      return build?.ami !== undefined && build.copies === undefined
    case 'failure':
      return build?.state === 'failed' && build.undistributed === undefined
  }
}

const answer = async (
  clients: DistributionClients & PreflightClients,
  question: PreflightQuestion,
  world: BuildWorld,
  need: BuildNeed,
  before: BuildWorld,
): Promise<BuildWorld> => {
  switch (need.of) {
    case 'findings':
      return withBuild(world, need.build, async () => ({
        scan: digestOf(await builtFindings(clients.imageBuilder, need.build)) ?? 'unscanned',
      }))
    case 'copies':
      return withBuild(world, need.build, async build => ({ copies: await copiesOf(clients, need, build, before) }))
    case 'failure':
      return withBuild(world, need.build, async build => ({ undistributed: await isUndistributed(clients, build, world.progress) }))
    case 'preparation':
      return { ...world, preparation: await lookAtPreparation(clients, question, need, world) }
  }
}

const withBuild = async (world: BuildWorld, arn: string, look: (build: Build) => Promise<Partial<Build>>): Promise<BuildWorld> => ({
  ...world,
  builds: await allEnded(world.builds.map(async build => (build.arn === arn ? { ...build, ...(await look(build)) } : build))),
})
