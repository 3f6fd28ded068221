/** Which mishap befalls a call: drawn at the door, carried out there too. */
import type { CallFilter, Mishap } from '../mishap.ts'

export interface Struck {
  readonly mishap: Mishap
  readonly what: Mishap['what']
}
export class Mishaps {
  readonly #armed: { mishap: Mishap; seen: number; left: number }[] = []
  add(mishap: Mishap): void {
    this.#armed.push({ mishap, seen: 0, left: mishap.times ?? 1 })
  }
  clear(): void {
    this.#armed.length = 0
  }
  /** Those that are due by time or by the world's state, each once. */
  due(now: number, holds: (when: (world: never) => boolean) => boolean): Mishap[] {
    const struck: Mishap[] = []
    for (const armed of this.#armed) {
      const { when } = armed.mishap
      if (armed.left < 1 || 'call' in when) continue
      if ('at' in when ? when.at <= now : holds(when.once as (world: never) => boolean)) {
        armed.left = 0
        struck.push(armed.mishap)
      }
    }
    return struck
  }
  /** The mishap that befalls this call, if any. Every armed one counts every call that it could have befallen. */
  draw(call: Required<CallFilter>): Mishap | undefined {
    let struck: Mishap | undefined
    for (const armed of this.#armed) {
      const { when } = armed.mishap
      if (armed.left < 1 || !('call' in when) || !matches(when.of ?? {}, call)) continue
      if (armed.seen++ < when.call || struck) continue
      armed.left--
      struck = armed.mishap
    }
    return struck
  }
}
const matches = (filter: CallFilter, call: Required<CallFilter>): boolean =>
  (Object.entries(filter) as [keyof CallFilter, string][]).every(([key, value]) => call[key] === value)
