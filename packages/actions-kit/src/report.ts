/** The one place that reports a failure, and the only caller of `fail`. */
import { UserError } from '@golden-ami/domain'
import { cell } from './markdown.ts'
import type { Runtime } from './runtime.ts'

/**
 * Runs an action. A UserError says what and what to do; anything else is a bug of ours: a short line, its stack at debug.
 */
export const report = async (runtime: Runtime, action: () => Promise<void>): Promise<void> => {
  try {
    await action()
  } catch (error) {
    runtime.output('outcome', 'failed')
    if (error instanceof UserError) {
      runtime.fail(`${error.message} ${error.remedy} [${error.code}]`)
      await runtime.summary(`### ❌ ${cell(error.message)}\n\n${cell(error.remedy)}\n`)
    } else
      runtime.fail(
        `Unexpected: ${error instanceof Error ? error.message : String(error)}. This is a defect; run again with debug logging for its stack.`,
      )
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) runtime.debug(cause.stack ?? cause.message)
  }
}
