import { type ErrorCode, UserError, withStop } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/** What every action answers with. */
export interface Conclusion {
  readonly outcome: string
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}
/** What a warning says after outcomes that are not the last word. */
const AGAIN: Readonly<Record<string, (why: string) => string>> = {
  paused: why => `Paused: ${withStop(why)} Run again later to go on.`,
  'still-running': why => `Still running: ${withStop(why)} Run again to go on.`,
}

/**
 * Says what became of a run everywhere where it is looked for: outputs (`outcome` last), summary, the last line of the log, a warning when
 * it has to be run again. Answers with the failure, for `report`.
 */
export const conclude = async (
  runtime: Runtime,
  { outcome, why, code }: Conclusion,
  outputs: Readonly<Record<string, string>>,
  summary: string,
): Promise<UserError | undefined> => {
  for (const [name, value] of Object.entries({ ...outputs, outcome })) runtime.output(name, value)
  await runtime.summary(summary)
  runtime.line(`${outcome}: ${why}`)
  const again = AGAIN[outcome]
  if (again) runtime.annotate('warning', again(why))
  return code ? new UserError(code, why) : undefined
}
