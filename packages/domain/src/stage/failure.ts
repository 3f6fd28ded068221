/**
 * Why a build failed. Where a component is to blame, Image Builder's steps have no message: the log names document, phase, step and what
 * the command printed.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html
 */
import type { Progress } from './world.ts'

/** Untrusted texts, empty where nothing is known. */
export interface Failure {
  /** Image Builder's workflow and step: `BUILD`, `ApplyBuildComponents`. */
  readonly workflow: string
  readonly step: string
  readonly message: string
  /** The component's step that failed. */
  readonly component: { readonly document: string; readonly phase: string; readonly step: string; readonly error: string } | undefined
  /** The last lines that the failing step printed; of the whole log where no component is to blame. */
  readonly lines: readonly string[]
}

/** How many of the last lines are told. */
const TOLD = 12

export const failureOf = ({ workflows, tail }: Progress): Failure => {
  const steps = workflows.flatMap(workflow => workflow.steps.map(step => ({ workflow, step })))
  const failed = steps.findLast(({ step }) => step.status === 'FAILED')
  const component = componentOf(tail)
  return {
    workflow: failed?.workflow.type ?? workflows.findLast(({ status }) => status === 'FAILED')?.type ?? '',
    step: failed?.step.name ?? '',
    message: failed?.step.message ?? '',
    component,
    lines: (component ? outputOf(tail, component.step) : tail).slice(-TOLD),
  }
}

const labelled = (line: string, label: string): boolean => line.trimStart().startsWith(`${label}: `)
/** `  Step: Install` → `Install`; the last one counts. */
const said = (lines: readonly string[], label: string): string | undefined =>
  lines
    .findLast(line => labelled(line, label))
    ?.trim()
    .slice(label.length + 2)

const componentOf = (lines: readonly string[]): Failure['component'] => {
  const [document, phase, step] = [said(lines, 'Document'), said(lines, 'Phase'), said(lines, 'Step')]
  if (document === undefined || phase === undefined || step === undefined) return undefined
  return {
    document,
    phase,
    step,
    error: [said(lines, 'ErrorMessage'), said(lines, 'Stderr')].filter(part => part !== undefined).join(': '),
  }
}

/** What the step that failed printed: from where it begins (`Step Install`) to where its failure is told (`  Document: …`). */
const outputOf = (lines: readonly string[], step: string): readonly string[] => {
  const end = lines.findLastIndex(line => labelled(line, 'Document'))
  const begin = lines.slice(0, end).findLastIndex(line => line.trimEnd().endsWith(`Step ${step}`))
  const output = lines.slice(begin + 1, end)
  return output.length === 0 ? lines : output
}

/**
 * In a sentence: `ApplyBuildComponents failed in components/nginx.yml, phase build, step Install: exit status 1`.
 * @param pathOf the document of the repository that a component's name stands for
 */
export const failureText = ({ workflow, step, message, component }: Failure, pathOf: (component: string) => string | undefined): string => {
  const where = step === '' ? 'The build failed' : `Step ${step} of workflow ${workflow} failed`
  if (!component) return message === '' ? where : `${where}: ${message}`
  const document = pathOf(component.document) ?? component.document
  return `${where} in ${document}, phase ${component.phase}, step ${component.step}${component.error === '' ? '' : `: ${component.error}`}`
}
