/** The one place that reports a failure, and the only caller of `fail`. */
import { complaintText, ERRORS, messageOf, UserError, withStop } from '@golden-ami/domain'
import { annotateAt } from './annotate-at.ts'
import { cutMessage } from './annotations.ts'
import { type Concluded, conclude } from './conclude.ts'
import { sayConcluded, sayThrown } from './left-behind.ts'
import { cell } from './markdown.ts'
import type { Runtime } from './runtime.ts'
import { page } from './summary-parts.ts'

/** What action.yml does not declare is no output. */
type NoOthers<O, P> = { readonly [other in Exclude<keyof P, keyof O>]: never }

/**
 * Runs an action. What it throws, or answers with when its outputs say already what became of it, fails the step: a UserError says what
 * and what to do; anything else is a bug of ours: a short line, its stack at debug.
 * @param nothing its outputs where it throws: all of them are put out in every ending
 */
export const report = async <O extends object, P extends NoInfer<O>>(
  runtime: Runtime,
  nothing: O,
  action: () => Promise<Concluded<P & NoOthers<O, P>>>,
): Promise<void> => {
  try {
    runtime.network()
    const failure = await conclude(runtime, await action())
    sayConcluded(runtime)
    if (failure) tell(runtime, failure)
    else runtime.end()
  } catch (error) {
    for (const [name, value] of Object.entries({ ...nothing, outcome: 'failed' })) runtime.output(name, String(value))
    if (error instanceof UserError) await runtime.summary(failureSummary(error))
    sayThrown(runtime)
    tell(runtime, error)
  }
}

const tell = (runtime: Runtime, error: unknown): void => {
  if (error instanceof UserError) {
    annotatePlaces(runtime, error)
    const lines = error.message.split('\n')
    for (const line of [...(lines.length > 1 || error.message.length > LONGEST_FAILURE ? lines : []), error.remedy]) runtime.line(line)
    const what = inShort(lines)
    runtime.fail(`${error.complaints.length > 0 ? `${what}\n` : `${withStop(what)} `}${error.remedy} [${error.code}]`)
  } else runtime.fail(`Unexpected: ${messageOf(error)}. This is a defect; run again with debug logging for its stack.`)
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) runtime.debug(cause.stack ?? cause.message)
}

/** Characters of a failure without its remedy: GitHub cuts what is longer than 4,096, and people read no more. */
const LONGEST_FAILURE = 1_000

/** The lines that there is room for; the log has them all. */
const inShort = (lines: readonly string[]): string => {
  let count = 1
  let length = lines[0]?.length ?? 0
  while (count < lines.length && length + 1 + (lines[count]?.length ?? 0) <= LONGEST_FAILURE) {
    length += 1 + (lines[count]?.length ?? 0)
    count++
  }
  const rest = lines.length - count
  return [
    cutMessage(lines[0] ?? '', LONGEST_FAILURE),
    ...lines.slice(1, count),
    ...(rest === 0 ? [] : [`… and ${rest} more in the log`]),
  ].join('\n')
}

/** What was written in a file is shown at its line as well. */
const annotatePlaces = (runtime: Runtime, { complaints, code }: UserError): void => {
  for (const { at, wrong, allowed } of complaints) if (at.line !== undefined) annotateAt(runtime, 'error', `${wrong}; ${allowed}`, at, code)
}

const failureSummary = ({ message, remedy, code, complaints }: UserError): string =>
  complaints.length === 0
    ? page([`### ❌ ${cell(message)}`, cell(remedy)])
    : page([
        `### ❌ ${cell(ERRORS[code].what)}`,
        complaints.map(complaint => `- ${cell(complaintText(complaint))}`).join('\n'),
        cell(remedy),
      ])
