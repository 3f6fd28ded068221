/** What a look found that the one before had not: steps of Image Builder's workflows, and in folded groups what they logged. */
import type { Runtime } from '@golden-ami/actions-kit'
import { durationText, type LogLine, type Progress, type StageWorld, type Workflow, type WorkflowStep } from '@golden-ami/domain'

/** Lines that belong together: of the log of one step, folded under its name; or what became of the steps. */
export interface Section {
  /** Undefined: the lines are no log, and stay open. */
  readonly step: string | undefined
  readonly lines: readonly string[]
}
interface Told {
  /** ms since the epoch */
  readonly at: number
  /** Among what happened at one moment: what a step logged, that it ended, that the next one began. */
  readonly rank: number
  readonly step: string | undefined
  readonly text: string
}

/** What a step that is no longer pending is now, when it was something else before. */
const stepNews = (before: Progress | undefined, now: Progress): readonly Told[] => {
  const known = new Map((before?.workflows ?? []).flatMap(({ steps }) => steps.map(step => [step.id, step.status] as const)))
  return now.workflows.flatMap(workflow =>
    workflow.steps
      .filter(({ id, status }) => status !== 'PENDING' && known.get(id) !== status)
      .map(step => ({
        at: step.ended ?? step.started ?? now.asked,
        rank: step.ended === undefined ? 2 : 1,
        text: stepText(workflow, step),
        step: undefined,
      })),
  )
}

const stepText = ({ type }: Workflow, { name, status, message, started, ended }: WorkflowStep): string => {
  const took = started !== undefined && ended !== undefined && status !== 'SKIPPED' ? ` after ${durationText(ended - started)}` : ''
  return `${type} ${name}: ${status}${took}${message === '' ? '' : `: ${message}`}`
}

/** The step that ran when a line was logged; of two at the same moment the one that ended. */
const stepOf = (workflows: readonly Workflow[], { at }: LogLine): string => {
  for (const { type, steps } of workflows)
    for (const { name, started, ended } of steps)
      if (started !== undefined && started <= at && at <= (ended ?? at)) return `${type} ${name}`
  return 'between the steps'
}

/** In the order in which it happened. */
export const progressNews = (before: Progress | undefined, now: Progress): readonly Section[] => {
  const logged = now.fresh.map((line): Told => ({ at: line.at, rank: 0, text: line.text, step: stepOf(now.workflows, line) }))
  const told = [...logged, ...stepNews(before, now)].sort((a, b) => a.at - b.at || a.rank - b.rank)
  const sections: { readonly step: string | undefined; readonly lines: string[] }[] = []
  for (const { step, text } of told) {
    const last = sections.at(-1)
    if (last && last.step === step) last.lines.push(text)
    else sections.push({ step, lines: [text] })
  }
  return sections
}

const progressOf = (world: StageWorld | undefined): Progress | undefined => (world && !('unseen' in world) ? world.progress : undefined)

const tellSection = (runtime: Runtime, { step, lines }: Section): void => {
  if (step !== undefined) runtime.startGroup(`Log of ${step}: ${lines.length === 1 ? '1 line' : `${lines.length} lines`}`)
  for (const line of lines) runtime.line(line)
  if (step !== undefined) runtime.endGroup()
}

/** Tells the job's log. */
export const tellProgress = (runtime: Runtime, previous: StageWorld | undefined, world: StageWorld): void => {
  const now = progressOf(world)
  if (!now) return
  const known = progressOf(previous)
  const before = known?.arn === now.arn ? known : undefined
  if (before?.asked === now.asked) return
  for (const section of progressNews(before, now)) tellSection(runtime, section)
}
