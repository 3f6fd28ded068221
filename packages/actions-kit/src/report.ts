/** The one place that reports a failure, and the only caller of `fail`. */
import { complaintText, ERRORS, UserError, withStop } from '@golden-ami/domain'
import { annotateAt } from './annotate-at.ts'
import { type Concluded, conclude } from './conclude.ts'
import { cell } from './markdown.ts'
import type { Runtime } from './runtime.ts'
import { page } from './summary-parts.ts'

/**
 * Runs an action. What it throws, or answers with when its outputs say already what became of it, fails the step: a UserError says what
 * and what to do; anything else is a bug of ours: a short line, its stack at debug.
 * @param nothing its outputs where it throws: all of them are put out in every ending
 */
export const report = async <O extends object>(
  runtime: Runtime,
  nothing: O,
  action: () => Promise<Concluded<NoInfer<O>>>,
): Promise<void> => {
  try {
    runtime.network()
    const failure = await conclude(runtime, await action())
    if (failure) tell(runtime, failure)
  } catch (error) {
    for (const [name, value] of Object.entries({ ...nothing, outcome: 'failed' })) runtime.output(name, String(value))
    if (error instanceof UserError) await runtime.summary(failureSummary(error))
    tell(runtime, error)
  }
}

const tell = (runtime: Runtime, error: unknown): void => {
  if (error instanceof UserError) {
    annotatePlaces(runtime, error)
    runtime.fail(`${error.complaints.length > 0 ? `${error.message}\n` : `${withStop(error.message)} `}${error.remedy} [${error.code}]`)
  } else
    runtime.fail(
      `Unexpected: ${error instanceof Error ? error.message : String(error)}. This is a defect; run again with debug logging for its stack.`,
    )
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) runtime.debug(cause.stack ?? cause.message)
}

/**
 * GitHub shows so many errors of a step, and the failure itself, which tells everything, is to be among them.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MOST_ERRORS = 10

/** What was written in a file is shown at its line as well. */
const annotatePlaces = (runtime: Runtime, { complaints, code }: UserError): void => {
  const placed = complaints.filter(({ at }) => at.line !== undefined)
  for (const { at, wrong, allowed } of placed.slice(0, MOST_ERRORS - 1)) annotateAt(runtime, 'error', `${wrong}; ${allowed}`, at, code)
}

const failureSummary = ({ message, remedy, code, complaints }: UserError): string =>
  complaints.length === 0
    ? page([`### ❌ ${cell(message)}`, cell(remedy)])
    : page([
        `### ❌ ${cell(ERRORS[code].what)}`,
        complaints.map(complaint => `- ${cell(complaintText(complaint))}`).join('\n'),
        cell(remedy),
      ])
