/** Looks at whatever runs in a target, by its kind. */
import type { Fleet, Target } from '@golden-ami/domain'
import { type FleetClients, lookAtFleet } from '../autoscaling/fleet.ts'

/**
 * @param images those in question: versions of templates that have one of them are looked up
 * @param previous the fleet of the look before
 * @param proof whether it is to be told what proves the groups
 */
export const lookAtTargetFleet = async (
  clients: FleetClients,
  target: Target,
  images: readonly string[],
  previous: Fleet | undefined,
  proof: boolean,
): Promise<Fleet> => {
  if ('groups' in target) return lookAtFleet(clients, target.groups, images, previous?.kind === 'asg' ? previous : undefined, proof)
  const tag = target.consumer
  if (clients.facts) clients.facts.lastLook.began = clients.facts.now()
  return { kind: 'consumer', tag, instances: await clients.ec2.instancesWith(tag) }
}
