/** Where something happens by itself: instances come and go. */
import { type EnvironmentWorld, type Group, groupsIn, readable, readTargets } from '@golden-ami/domain'

const isAtRest = ({ refreshes, instances, desired }: Group, doomed: string | undefined): boolean =>
  refreshes.every(({ state }) => state !== 'going' && state !== 'ending') &&
  instances.length === desired &&
  instances.every(({ image, inService, leaving }) => inService && !leaving && image !== doomed)

/**
 * Names of the targets.
 * @param doomed an image whose instances are in service for a moment only
 */
export const restlessTargets = (world: EnvironmentWorld, doomed: string | undefined): ReadonlySet<string> =>
  new Set(
    readTargets(world)
      .filter(([, { fleet }]) => [...groupsIn(fleet).values()].some(group => readable(group) && !isAtRest(group, doomed)))
      .map(([name]) => name),
  )
