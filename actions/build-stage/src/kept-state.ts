/** What the main step leaves to the post step: the only memory that survives a kill. */
import type { Runtime } from '@golden-ami/actions-kit'

const STATE = 'build'

/** A build that may be under way and that nobody watches any more when the main step is killed. */
export interface KeptBuild {
  /** Name of its recipe. */
  readonly recipe: string
  readonly fingerprint: string
  /** Client token of its creation; undefined when an earlier attempt of this run has created it. */
  readonly token: string | undefined
  readonly account: string
  readonly region: string
  readonly role: string | undefined
  /** For whom the job's OIDC token is. The inputs of a post step are not relied on: see `leaveBehind`. */
  readonly audience: string
}

/** Kept before the call that creates it, because afterwards may be too late. */
export const keepBuild = (runtime: Runtime, build: KeptBuild): void => runtime.saveState(STATE, JSON.stringify(build))
/** The main step knows what became of its build. */
export const forgetBuild = (runtime: Runtime): void => runtime.saveState(STATE, '')

export const keptBuild = (runtime: Runtime): KeptBuild | undefined => {
  const text = runtime.state(STATE)
  return text === '' ? undefined : (JSON.parse(text) as KeptBuild)
}
