import { type ErrorCode, UserError, withStop } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/** What every action answers with. */
export interface Conclusion {
  readonly outcome: string
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
}
/** Outcomes that are not the last word, and what a warning says to do. */
const AGAIN: Readonly<Record<string, { readonly is: string; readonly remedy: string }>> = {
  configured: { is: 'Configured', remedy: 'Run again when instances are in service: they prove it.' },
  paused: { is: 'Paused', remedy: 'Run again later to go on.' },
  'still-running': { is: 'Still running', remedy: 'Run again to go on.' },
}

/**
 * Says what became of a run everywhere where it is looked for: outputs (`outcome` last), summary, the last line of the log, a warning when
 * it has to be run again and the step does not fail of that. Answers with the failure, for `report`.
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
  const told = again ? `${again.is}: ${withStop(why)}` : why
  if (again && !code) runtime.annotate('warning', `${told} ${again.remedy}`)
  return code ? new UserError(code, told) : undefined
}
