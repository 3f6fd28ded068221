import { type ErrorCode, remedyOf, UserError, withStop } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'
import { cutOutputs } from './sized-outputs.ts'

/** What became of a run, for everybody who looks for it. `O`: the outcomes that its action.yml names. */
export interface Conclusion<O extends string = string> {
  readonly outcome: O
  readonly why: string
  /** The step fails with this code. */
  readonly code?: ErrorCode
  /** What else is wrong, each with a remedy of its own. */
  readonly others?: readonly ErrorCode[]
}
/** Outcomes that are not the last word, and what a warning says to do. */
const AGAIN: Readonly<Record<string, { readonly is: string; readonly remedy: string }>> = {
  configured: { is: 'Configured', remedy: 'Run again when instances are in service: they prove it.' },
  paused: { is: 'Paused', remedy: 'Run again later to go on.' },
  'still-running': { is: 'Still running', remedy: 'Run again to go on.' },
}

/** What to do about it, where the summary does not say it: with the code, which is looked up in the catalogue. */
const withRemedy = (summary: string, { outcome, code, others = [] }: Conclusion): string => {
  const again = AGAIN[outcome]
  if (code) {
    const untold = [code, ...others].filter(one => !summary.includes(one))
    return [summary, ...untold.map(one => `${remedyOf({ code: one })} \`${one}\`\n`)].join('\n')
  }
  return again ? `${summary}\n${again.remedy}\n` : summary
}

/** What an action ends with. `O`: every output that it declares, but `outcome`. */
export interface Concluded<O> {
  readonly conclusion: Conclusion
  readonly outputs: O
  /** Markdown. */
  readonly summary: string
  /** What a failure says, where that is more than why; full sentences. */
  readonly told?: string
}

/** All outputs, or as much of them as GitHub takes: the whole of what is cut is in a file, and a warning names it. */
const putOut = async (runtime: Runtime, outputs: object): Promise<void> => {
  const texts = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, String(value)]))
  const cut = new Map(cutOutputs(texts).map(one => [one.name, one]))
  for (const [name, whole] of Object.entries(texts)) {
    const part = cut.get(name)
    runtime.output(name, part?.text ?? whole)
    if (!part) continue
    const file = await runtime.writeTemporary(`output-${name}.txt`, whole)
    const where = file === '' ? '' : ` All of it is in ${file}, as long as the job runs.`
    runtime.annotate('warning', `The output ${name} has ${part.kept}: GitHub takes 1 MB of outputs from a job.${where}`)
  }
}

/**
 * Says what became of a run everywhere where it is looked for: outputs (`outcome` last), summary, the last line of the log, a warning when
 * it has to be run again and the step does not fail of that. Answers with the failure, for `report`.
 */
export const conclude = async <O extends object>(
  runtime: Runtime,
  { conclusion, outputs, summary, told }: Concluded<O>,
): Promise<UserError | undefined> => {
  const { outcome, why, code, others = [] } = conclusion
  await putOut(runtime, { ...outputs, outcome })
  await runtime.summary(withRemedy(summary, conclusion))
  runtime.line(`${outcome}: ${why}`)
  const again = AGAIN[outcome]
  const says = again ? `${again.is}: ${withStop(why)}` : why
  if (again && !code) runtime.annotate('warning', `${says} ${again.remedy}`)
  return code ? new UserError(code, told ?? says, remedyOf({ code, others })) : undefined
}
