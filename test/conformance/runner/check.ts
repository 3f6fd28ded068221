/** A check: what is true of the actions on a runner, and whether it is. */
import type { Archive } from './contract/archive.ts'
import { Stage } from './stage.ts'

export interface Check {
  /** What is true; a sentence. */
  readonly name: string
  /**
   * Its steps are processes on virtual time, for those that wait for AWS longer than anybody waits for a check. Absent: they are as the
   * runner begins them, and AWS's time goes by as ours does.
   */
  readonly time?: 'virtual'
  /** @throws where it is not */
  readonly holds: (stage: Stage) => Promise<void>
}
export interface Verdict {
  readonly name: string
  /** Why it does not hold; undefined: it does. */
  readonly fault: string | undefined
  readonly ms: number
}
/** ms: no check takes as long. */
const MOST = 60_000

export const verdictOf = async ({ name, time, holds }: Check, archive: Archive): Promise<Verdict> => {
  const begun = performance.now()
  const stage = new Stage(archive, time === 'virtual')
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`it did not end within ${MOST / 1_000} s`)), MOST)
  const fault = await Promise.race([holds(stage), late.promise]).then(
    () => undefined,
    (error: unknown) => `${error instanceof Error ? error.message : String(error)}${stage.told}`,
  )
  clearTimeout(timer)
  await stage.close()
  return { name, fault, ms: performance.now() - begun }
}
