/** Asks CloudTrail, once a group, who has put it back. */
import type { EnvironmentWorld, Unknown } from '@golden-ami/domain'
import type { Deed } from '@golden-ami/domain/environment/reversal/deed'
import type { Reversal } from '@golden-ami/domain/environment/reversal/reversals'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown } from '../connection/unknown.ts'
import { clientsOf, type TargetClients } from './clients.ts'

/** Groups of all targets that are asked about: CloudTrail answers two a second in an account and region, and few tell who it was. */
const MOST_ASKED = 20

/** The world with what CloudTrail tells of them; whatever it does not, for whatever reason, is not known. */
export const lookAtDeeds = async (
  clients: ReadonlyMap<string, Pick<TargetClients, 'history' | 'use'>>,
  reversals: readonly Reversal[],
  world: EnvironmentWorld,
  previous: Pick<EnvironmentWorld, 'deeds'> | undefined,
): Promise<EnvironmentWorld> => {
  const asked = await allEnded(
    reversals.slice(0, MOST_ASKED).map(async reversal => {
      const { target, group } = reversal
      return [target, group, previous?.deeds?.get(target)?.get(group) ?? (await deedsIn(clients, reversal))] as const
    }),
  )
  const byTarget = Map.groupBy(asked, ([target]) => target)
  return {
    ...world,
    deeds: new Map([...byTarget].map(([target, all]) => [target, new Map(all.map(([, group, deeds]) => [group, deeds]))])),
  }
}

const deedsIn = (clients: Parameters<typeof lookAtDeeds>[0], { target, group, after }: Reversal): Promise<readonly Deed[] | Unknown> => {
  const { history, use } = clientsOf(clients, target)
  return orUnknown(() => use(() => history.deeds(group, after)))
}
