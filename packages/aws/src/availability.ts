/** Where a candidate can be launched: which image each target's account has of it in the target's region. */
import { type Candidate, type EnvironmentWorld, isRead, type LocalImage, type Target } from '@golden-ami/domain'
import type { EnvironmentClients, TargetClients } from './environment.ts'
import { judge } from './judge.ts'
import type { PromotionLook } from './promotion.ts'

/** Only targets that could be read are asked. In home's own account and region it is the candidate itself. */
export const lookAtAvailability = async (
  clients: EnvironmentClients['targets'],
  { home, environment }: Pick<PromotionLook, 'home' | 'environment'>,
  { targets }: Pick<EnvironmentWorld, 'targets'>,
  candidate: Candidate,
): Promise<ReadonlyMap<string, LocalImage>> => {
  const asked = environment.targets.filter(({ name }) => {
    const found = targets.get(name)
    return found !== undefined && isRead(found)
  })
  return new Map(
    await Promise.all(
      asked.map(async target => {
        const there = clients.get(target.name)
        const isHome = target.account === home.account && target.region === home.region
        return [target.name, isHome || !there ? { image: candidate.image } : await imageIn(there, target, home.region, candidate)] as const
      }),
    ),
  )
}

const imageIn = async (there: TargetClients, target: Target, homeRegion: string, { image }: Candidate): Promise<LocalImage> => {
  const missing = (because: string): LocalImage => ({
    missing: `${image} is not available to account ${target.account} in ${target.region}: ${because}`,
  })
  try {
    const images = await there.use(() => there.ec2.copiesOf(image, target.region === homeRegion))
    const best = images.find(({ owner }) => owner === target.account) ?? images[0]
    return best ? { image: best.id } : missing('it is neither shared with it nor copied there')
  } catch (error) {
    const judgement = judge(error)
    return missing(judgement === 'look-again' ? (error as Error).message : judgement.refused.message)
  }
}
