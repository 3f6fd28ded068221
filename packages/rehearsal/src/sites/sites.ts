/** Addresses outside of AWS and GitHub that actions ask, and what they answer at this moment. */
import type { World } from '@golden-ami/local-aws'
import { AutoScalingState, type Member } from '@golden-ami/local-aws/services/autoscaling/state'
import { type ImageFilter, isMeant } from '@golden-ami/local-aws/services/ec2/image-filter'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'

/** What is not said: 200, an empty body, and that it can be reached. */
export interface SiteAnswer {
  readonly status?: number | undefined
  readonly body?: string | undefined
  readonly reachable?: boolean | undefined
}
/** The group whose instances answer. */
export interface Behind {
  readonly account: string
  readonly region: string
  readonly group: string
  /** `all`: its instances in service in turn, as behind a load balancer; `newest`: the one that came into service last, as of a canary's own address. */
  readonly reaches: 'all' | 'newest'
  /** The first that means the image counts; of any other the site's own answer. */
  readonly images: readonly (ImageFilter & SiteAnswer)[]
}
export interface Site extends SiteAnswer {
  readonly behind?: Behind | undefined
}

export class Sites {
  readonly #world: World
  readonly #sites = new Map<string, Site>()
  /** How often each was asked. */
  readonly #asked = new Map<string, number>()
  constructor(world: World) {
    this.#world = world
  }
  /** From now on. */
  tell(host: string, site: Site): void {
    this.#sites.set(host, site)
  }
  /** @param host of a URL, with its port where it names one; undefined: it cannot be reached */
  answer(host: string): { readonly status: number; readonly body: string } | undefined {
    const site = this.#sites.get(host)
    if (!site) return undefined
    const asked = this.#asked.get(host) ?? 0
    this.#asked.set(host, asked + 1)
    const own = (site.behind && this.#ofInstance(site.behind, asked)) ?? {}
    if (!(own.reachable ?? site.reachable ?? true)) return undefined
    return { status: own.status ?? site.status ?? 200, body: own.body ?? site.body ?? '' }
  }
  #ofInstance({ account, region, group, reaches, images }: Behind, asked: number): SiteAnswer | undefined {
    const place = this.#world.place(account, region)
    const scaling = place.state(AutoScalingState)
    const inService = (scaling.groups.own(group)?.members ?? [])
      .filter(({ LifecycleState }) => LifecycleState === 'InService')
      .toSorted((a, b) => since(a) - since(b))
    const member = reaches === 'newest' ? inService.at(-1) : inService[asked % inService.length]
    if (!member) return { status: 503 }
    const image = place.state(Ec2State).image(scaling.imageOf(member))
    return images.find(filter => isMeant(filter, image))
  }
}
const since = ({ inServiceSince, launchedAt }: Member): number => inServiceSince ?? launchedAt
