/**
 * What the main step leaves to its post step, the only one that runs after a kill: by the state that the runner keeps. The inputs of a post
 * step are not relied on: in nested composite actions GitHub's runner gives it those of another step.
 * @see https://github.com/actions/runner/issues/3514
 */
import type { LockWish } from '@golden-ami/domain'
import type { Job } from './job.ts'
import type { Runtime } from './runtime.ts'

const BEGUN = 'begun'
const LEFT = 'left'
const CONCLUDED = 'concluded'
const UNDECIDED = 'undecided'

/** A state comes as a variable, of which Linux takes 128 KiB, and Windows 32 KiB with all others. */
const MOST = 24_000

/** A claim on an environment that nobody gives back any more when the main step is killed. */
export interface HeldClaim {
  readonly family: string
  readonly lock: LockWish
  /** For whom the job's OIDC token is. */
  readonly audience: string
  /** `account` undefined: no delivery file says which must be met. */
  readonly home: { readonly account: string | undefined; readonly region: string; readonly role: string | undefined }
}
/** `W`: what `on-cancel` is done with, as plain data. */
export interface LeftBehind<W> {
  /** Undefined: it works without a lock. */
  readonly held: HeldClaim | undefined
  readonly job: Job
  /** Undefined: there is no `on-cancel`, or it is not to be done; `too-long`: the runner would not take it. */
  readonly onCancel: W | 'too-long' | undefined
}

/** Said at once, so that the post step knows that it is one. */
export const sayBegun = (runtime: Runtime): void => runtime.saveState(BEGUN, 'true')
export const isPost = (runtime: Runtime): boolean => runtime.state(BEGUN) === 'true'

/** Said before the first wait: afterwards may be too late. */
export const leaveBehind = <W>(runtime: Runtime, left: LeftBehind<W>): void => {
  const text = JSON.stringify(left)
  runtime.saveState(LEFT, text.length <= MOST ? text : JSON.stringify({ ...left, onCancel: 'too-long' }))
}
/** The main step has said what became of it. */
export const sayConcluded = (runtime: Runtime): void => runtime.saveState(CONCLUDED, 'true')
/** It has, and may have left its claim: what it threw ended it at once. */
export const sayThrown = (runtime: Runtime): void => runtime.saveState(CONCLUDED, 'thrown')
/** It has, and did not do `on-cancel`, because nobody could tell in time who had cancelled it. */
export const sayUndecided = (runtime: Runtime): void => runtime.saveState(UNDECIDED, 'true')

export interface Ending<W> {
  readonly left: LeftBehind<W>
  /** `thrown`: it has said so, and may hold its claim still. */
  readonly main: 'killed' | 'thrown' | 'concluded'
  readonly undecided: boolean
}
/** The main step has said all there is to say. What an action keeps in states of its own (a build) is not asked here: it leaves nothing this way. */
export const isIdlePost = (runtime: Pick<Runtime, 'state'>): boolean =>
  runtime.state(BEGUN) === 'true' &&
  runtime.state(LEFT) !== '' &&
  runtime.state(CONCLUDED) === 'true' &&
  runtime.state(UNDECIDED) !== 'true'

/** Undefined: nothing was begun. */
export const endingOf = <W>(runtime: Runtime): Ending<W> | undefined => {
  const text = runtime.state(LEFT)
  if (text === '') return undefined
  const left = JSON.parse(text) as LeftBehind<W>
  const said = runtime.state(CONCLUDED)
  return { left, main: said === '' ? 'killed' : said === 'thrown' ? 'thrown' : 'concluded', undecided: runtime.state(UNDECIDED) === 'true' }
}
