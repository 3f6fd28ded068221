/** What a reviewer is shown beside the gates. It is read for a decision page only, and what cannot be read stops nobody. */
import type { Runtime } from '@golden-ami/actions-kit'
import { commitsBetween } from '@golden-ami/actions-kit/github-commits'
import type { EnvironmentClients } from '@golden-ami/aws'
import { lookAtImage } from '@golden-ami/aws/promotion/decision'
import { desiredVersion, type PromotionWorld, readTargets } from '@golden-ami/domain'
import type { DecisionEvidence } from '@golden-ami/domain/decision/evidence'

/** The image in the home account that most of the environment's targets run the copies of, as their pointers say. */
const currentSource = (world: PromotionWorld): string | undefined => {
  const sources = readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer)?.metadata?.source ?? [])
  const targets = (source: string): number => sources.filter(other => other === source).length
  return sources.reduce<string | undefined>(
    (most, source) => (most !== undefined && targets(most) >= targets(source) ? most : source),
    undefined,
  )
}

/** @returns undefined when there is no release to decide on */
export const decisionEvidence = async (
  { home }: Pick<EnvironmentClients, 'home'>,
  world: PromotionWorld,
  runtime: Runtime,
  token: string,
): Promise<DecisionEvidence | undefined> => {
  if ('none' in world.candidate) return undefined
  const { image } = world.candidate
  const current = currentSource(world)
  const [from, to] = await home.use(() =>
    Promise.all([current === undefined ? undefined : lookAtImage(home, current), lookAtImage(home, image)]),
  )
  return { from, to, commits: await commitsBetween(runtime, token, from?.origin, to.origin) }
}
