/** A launch that was tried without launching: what EC2 would say to whoever begins the refresh. */
import { isUnknown } from '../../../../unknown.ts'
import { type AtLaunch, type Found, NOTHING, refusal, remark } from './found.ts'

/** Auto Scaling launches only for a caller who may launch: it asks when the refresh is begun. */
export const dryLaunch = ({ group: { name }, own: { tried } }: Pick<AtLaunch, 'group' | 'own'>): Found => {
  if (tried === undefined || tried === 'possible') return NOTHING
  if (isUnknown(tried)) return remark(`Whether group ${name} could launch an instance was not tried: ${tried.why}`)
  if ('denied' in tried)
    return refusal({
      group: name,
      code: tried.code,
      message: `Group ${name} cannot be refreshed with this role: ${tried.denied}`,
    })
  return refusal({ group: name, code: 'group.launch-refused', message: `Group ${name} could launch no instance: ${tried.refused}` })
}
