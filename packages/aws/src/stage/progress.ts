/** How a build goes, for people: workflows, steps, the tail of the log. */
import { type Build, logGroup, type Progress, type Workflow } from '@golden-ami/domain'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { logs } from '../logs/client.ts'

export interface ProgressClients {
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly logs: ReturnType<typeof logs>
}
/** Between two readings while nothing else changes, ms: a build of 40 minutes then costs about 200 calls. */
const OFTEN_ENOUGH = 55_000
/** Lines that are kept for the end. */
const TAIL = 60
/** Pages of the log in one look; at the end of the build as many as it takes, within reason. */
const PAGES = 1
const LAST_PAGES = 20

const ended = (workflow: Workflow): boolean => workflow.ended !== undefined

/**
 * @param build as it is now
 * @param changed whether its status is another one than in the look before
 * @param now ms since the epoch
 */
export const readProgress = async (
  { imageBuilder, logs }: ProgressClients,
  recipe: string,
  build: Omit<Build, 'ami' | 'scan'>,
  known: Progress | undefined,
  changed: boolean,
  now: number,
): Promise<Progress> => {
  const before = known?.arn === build.arn ? known : undefined
  if (before && !changed && now - before.asked < OFTEN_ENOUGH) return { ...before, fresh: [] }
  const over = build.state !== 'going' && build.state !== 'ending'
  const told = new Map((before?.workflows ?? []).map(workflow => [workflow.id, workflow]))
  const settled = (id: string): boolean => {
    const workflow = told.get(id)
    return workflow !== undefined && ended(workflow) && workflow.steps.every(step => step.status !== 'RUNNING')
  }
  const workflows = await imageBuilder.workflows(build.arn, id => !settled(id))
  const { lines, cursor } = await logs.after(logGroup(recipe), build.release, before?.cursor, over ? LAST_PAGES : PAGES)
  return {
    arn: build.arn,
    workflows: workflows.map(workflow => (settled(workflow.id) ? (told.get(workflow.id) ?? workflow) : workflow)),
    fresh: lines,
    tail: [...(before?.tail ?? []), ...lines.map(({ text }) => text)].slice(-TAIL),
    cursor,
    asked: now,
  }
}
