/** Cancels what a run has left behind: a build that it created, and that nobody watches any more. */
import type { Moment, Turn } from '../machine/machine.ts'
import type { CancelImage } from './steps.ts'
import type { Build } from './world.ts'

/** All that is asked of a build here. */
export type LeftBuild = Pick<Build, 'arn' | 'release' | 'state' | 'run'>

export interface LeftWorld {
  /** Name of the recipe. */
  readonly recipe: string
  /** Every build of the recipe's name. */
  readonly builds: readonly LeftBuild[]
  /** When it was first looked at, ms since the epoch. */
  readonly since: number
}
export interface Left {
  /** The builds that are being cancelled. */
  readonly cancelled: readonly LeftBuild[]
  /** What AWS said instead; undefined when nothing is left to do. */
  readonly refused: string | undefined
}
/** What was just created may not be in lists yet, ms. */
const VISIBLE = 30_000

/** @param run URL of the run: by it its builds are known, because the answer with the ARN may never have come */
export const cancelLeft =
  (run: string) =>
  ({ recipe, builds, since }: LeftWorld, at: Moment): Turn<CancelImage, Left> => {
    const own = builds.filter(build => build.run === run)
    if (own.length === 0 && at.now < since + VISIBLE) return { wait: `no build of ${recipe} is to be seen yet`, until: since + VISIBLE }
    const going = own.filter(({ state }) => state === 'going')
    const refused = at.refused.get(recipe)
    if (going.length === 0 || refused)
      return { end: { cancelled: own.filter(({ state }) => state === 'ending'), refused: going.length > 0 ? refused?.message : undefined } }
    return {
      act: going.map(({ arn }) => ({ do: 'cancel-image', on: recipe, because: 'the step that watched it was killed', arn })),
    }
  }
