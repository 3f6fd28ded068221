/** Parameter Store of one account in one region. */
import { seconds } from '../../time/timeline.ts'
import { Shelf, type Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import type { Parameter } from './parameter.ts'
import { publicParameter, publicParameters } from './public-parameters.ts'
import { parseSelector, selected } from './selector.ts'

export class SsmState {
  readonly parameters: Shelf<Parameter>
  /** Names of those that are `aws:ec2:image` with a version which is still being checked. */
  readonly checking = new Set<string>()
  /** The last number that was given to a version, by name. */
  readonly numbered = new Map<string, number>()
  /** How long the check of an `aws:ec2:image` takes, ms; AWS promises nothing. */
  imageCheck = seconds(10)
  readonly place: AccountRegion
  constructor(place: AccountRegion) {
    this.place = place
    this.parameters = new Shelf(place.world.timeline)
  }

  /** A parameter of this account, or a public one, as a caller sees it. */
  parameter(name: string, sight: Sight): Parameter | undefined {
    return publicParameter(this.place, name, sight) ?? this.parameters.get(name, sight)
  }
  /** Every parameter that a caller may list: its own and the public ones. */
  all(sight: Sight): Parameter[] {
    return [...publicParameters(this.place, sight), ...this.parameters.all(sight)]
  }
  /** The value behind `name`, `name:version`, `name:label` or an ARN, as other services resolve it; undefined: there is none. */
  value(selector: string): string | undefined {
    const { name, version } = parseSelector(this.place, selector)
    const parameter = this.parameter(name, { asOf: this.place.world.now })
    return parameter && selected(parameter, version)?.Value
  }
}
