/** What a rule finds before a build. */
import type { Architecture } from '../../delivery-file/types.ts'
import type { LaunchSettings, Looked, PreflightWorld } from './world.ts'

export interface Objection {
  /** The key or input that says it: `instance-types`. */
  readonly key: string
  /** A sentence without its full stop. */
  readonly wrong: string
  /** What to do about it, a sentence without its full stop. */
  readonly remedy: string
}

/** A stage's wish, as far as a rule may ask for it. */
export interface PreflightWish {
  readonly architecture: Architecture
  /** Of the build. */
  readonly region: string
}

/** The launch settings are there: where they are not, `infrastructureExists` says so and nothing else is asked. */
export interface KnownWorld extends PreflightWorld {
  readonly launch: LaunchSettings
}
export type Rule = (world: KnownWorld, wish: PreflightWish) => readonly Objection[]

/** What was seen, or undefined where nobody could look. */
export const seenOf = <T>(looked: Looked<T>): T | undefined => ('seen' in looked ? looked.seen : undefined)
