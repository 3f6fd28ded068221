/** Parameter Store of one account in one region. */
import type { Place } from '../../world/place.ts'

export class SsmState {
  readonly place: Place
  constructor(place: Place) {
    this.place = place
  }
  value(_selector: string): string | undefined {
    return undefined
  }
}
