/** One account that is not home fails for a while: its role is refused, its calls are throttled, or nothing reaches it. */
import { type Fault, minutes, type World } from '@golden-ami/local-aws'
import type { Random } from './random.ts'

export type Outage = { readonly account: string; readonly at: number } & (
  | { readonly is: 'refused'; readonly role: string; readonly until: number }
  /** So many of its calls. */
  | { readonly is: 'throttled' | 'cut off'; readonly calls: number }
)
export interface Elsewhere {
  readonly account: string
  readonly role: string
}

/** @param span minutes within which it begins */
export const outages = (random: Random, { account, role }: Elsewhere, span: number): readonly Outage[] =>
  Array.from({ length: random.pick([0, 1, 1, 2]) }, () => {
    const at = minutes(random.between(0, span))
    const is = random.pick(['refused', 'throttled', 'cut off'] as const)
    return is === 'refused'
      ? { is, account, at, role, until: at + minutes(random.pick([1, 10, 60])) }
      : { is, account, at, calls: random.pick([3, 20, 100]) }
  })

/** `begin`: ms since the epoch of the workload. What is not there yet when it `isOver` does not come any more. */
export const bringOutage = (world: World, begin: number, outage: Outage, isOver: () => boolean): void => {
  world.timeline.spawn(
    (function* () {
      yield outage.at
      if (isOver()) return
      if (outage.is !== 'refused') return world.inject(faultOf(outage))
      const { roles } = world.identities
      roles.set(outage.role, [{ Version: '2012-10-17', Statement: [] }])
      yield begin + outage.until - world.now
      roles.delete(outage.role)
    })(),
  )
}
const faultOf = ({ is, account, calls }: Outage & { readonly calls: number }): Fault => ({
  when: { call: 0, of: { account } },
  what: is === 'throttled' ? { do: 'throttle' } : { do: 'lose-request' },
  times: calls,
})
