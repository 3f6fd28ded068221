/** What is said of the delivery that a run is about, by file and by inputs. */
import type { ActionName, LocatedMap } from '@golden-ami/domain'
import type { Input } from './read-inputs.ts'

export interface Delivery {
  readonly action: ActionName
  readonly input: Input
  /** The delivery file; undefined when inputs describe what it would. */
  readonly file: { readonly path: string; readonly text: string } | undefined
  /**
   * What this run is about: the names that stand for `*` in the paths of keys. One that is empty or malformed is for the caller to complain
   * about; everything else is looked at all the same.
   */
  readonly environment?: string
  readonly stage?: string
  /** Without a file: what the action knows without being told: `homeOfJob`. */
  readonly known?: LocatedMap
}
