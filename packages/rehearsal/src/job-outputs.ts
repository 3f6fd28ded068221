/** What a job passes on to others. https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs */
import { UserError } from '@golden-ami/domain'
import { evaluateText, type Scope } from './expressions.ts'
import type { Masks } from './masks.ts'
import type { Job } from './workflow.ts'

/** Bytes; the size is that of UTF-16. */
const LARGEST_OUTPUTS = 1024 * 1024
const LARGEST_OF_A_RUN = 50 * 1024 * 1024

type Outputs = Readonly<Record<string, string>>
interface Around {
  readonly scope: Scope
  readonly masks: Masks
  /** The run's jobs that have ended. */
  readonly others: readonly { readonly outputs: Outputs }[]
}
interface Passed {
  readonly passed: Outputs
  /** Names of those that hold a secret. */
  readonly withheld: readonly string[]
  /** Why the job fails and passes nothing on. */
  readonly wrong?: readonly string[]
}

/** An output that is empty or holds a secret is not passed on; all of them together may not be too large. */
export const passedOutputs = (outputs: Job['outputs'], { scope, masks, others }: Around): Passed => {
  const passed: Record<string, string> = {}
  const withheld: string[] = []
  try {
    for (const [name, value] of Object.entries(outputs)) {
      const said = evaluateText(value, scope)
      if (said === '') continue
      if (masks.hide(said) === said) passed[name] = said
      else withheld.push(name)
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { passed: {}, withheld, wrong: ['Fail to evaluate job outputs', error.message] }
  }
  const size = sizeOf(passed)
  if (size > LARGEST_OUTPUTS)
    return { passed: {}, withheld, wrong: [`The outputs of the job take ${size} bytes; ${LARGEST_OUTPUTS} are allowed.`] }
  const all = others.reduce((sum, { outputs: other }) => sum + sizeOf(other), size)
  if (all > LARGEST_OF_A_RUN)
    return { passed: {}, withheld, wrong: [`The outputs of the run take ${all} bytes; ${LARGEST_OF_A_RUN} are allowed.`] }
  return { passed, withheld }
}
const sizeOf = (outputs: Outputs): number =>
  Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
