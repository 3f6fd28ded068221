/** Each instance that is launched beside those that run takes an address of a subnet. */
import { isUnknown } from '../../../../unknown.ts'
import { type AtLaunch, type Found, NOTHING, refusal, remark } from './found.ts'

/** Auto Scaling goes to another of the group's subnets where one has none left, so that all are full is what stops it. */
export const freeAddresses = ({ group: { name }, own: { subnets }, facts: { addresses }, surge }: AtLaunch): Found => {
  if (surge <= 0 || subnets.length === 0) return NOTHING
  if (isUnknown(addresses)) return remark(`The free addresses of the subnets of group ${name} cannot be read: ${addresses.why}`)
  const known = subnets.flatMap(subnet => {
    const free = addresses.get(subnet)
    return free === undefined ? [] : [{ subnet, free }]
  })
  const untold = subnets.filter(subnet => !addresses.has(subnet))
  if (untold.length > 0) return remark(`Nobody tells how many addresses ${untold.join(', ')} of group ${name} has free.`)
  const free = known.reduce((sum, one) => sum + one.free, 0)
  const named = known.map(one => `${one.subnet} ${one.free}`).join(', ')
  if (free === 0)
    return refusal({
      group: name,
      code: 'group.no-addresses',
      message: `No subnet of group ${name} has a free address: ${subnets.join(', ')}.`,
    })
  return free < surge
    ? remark(
        `The subnets of group ${name} have fewer free addresses (${named}) than the ${surge} that are to be launched beside what runs.`,
      )
    : NOTHING
}
