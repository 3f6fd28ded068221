/** A vendor brings out its next image, so that a scenario can have a parent image move. */
import type { WorldState } from '../../world/world-state.ts'
import { Ec2State } from './state.ts'
import { VENDOR_LINES } from './vendors.ts'

/** The next image behind a public parameter of a region; answers with its id. The parameter's next version is that id at once. */
export const publishVendorImage = (world: WorldState, region: string, parameter: string): string => {
  const line = VENDOR_LINES.find(each => each.parameter === parameter)
  if (!line) throw new Error(`no public parameter ${parameter}; there are ${VENDOR_LINES.map(each => each.parameter).join(', ')}`)
  return world.place(line.owner, region).state(Ec2State).publish(line).ImageId!
}
