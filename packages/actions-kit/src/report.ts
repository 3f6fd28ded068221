/** The one place that reports a failure, and the only caller of `fail`. */
import { UserError } from '@golden-ami/domain'
import { cell } from './markdown.ts'
import type { Runtime } from './runtime.ts'

/**
 * Runs an action. What it throws, or answers with when its outputs say already what became of it, fails the step: a UserError says what
 * and what to do; anything else is a bug of ours: a short line, its stack at debug.
 */
export const report = async (runtime: Runtime, action: () => Promise<UserError | undefined>): Promise<void> => {
  try {
    const failure = await action()
    if (failure) tell(runtime, failure)
  } catch (error) {
    runtime.output('outcome', 'failed')
    if (error instanceof UserError) await runtime.summary(`### ❌ ${cell(error.message)}\n\n${cell(error.remedy)}\n`)
    tell(runtime, error)
  }
}

const tell = (runtime: Runtime, error: unknown): void => {
  if (error instanceof UserError) runtime.fail(`${error.message} ${error.remedy} [${error.code}]`)
  else
    runtime.fail(
      `Unexpected: ${error instanceof Error ? error.message : String(error)}. This is a defect; run again with debug logging for its stack.`,
    )
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) runtime.debug(cause.stack ?? cause.message)
}
