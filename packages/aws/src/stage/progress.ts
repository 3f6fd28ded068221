/** How a build goes, for people: workflows, steps, the tail of the log. */
import { type Build, logGroup, type Progress, type Workflow, type WorkflowStep } from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { logs } from '../logs/client.ts'

export interface ProgressClients {
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly logs: ReturnType<typeof logs>
}
/** Between two readings while the status stays, ms: a build of 40 minutes then costs about 150 calls. That it has failed is seen sooner. */
const OFTEN_ENOUGH = 85_000
/** Lines that are kept for the end. */
const TAIL = 60
/** Pages of the log in one look; at the end of the build as many as it takes, within reason. */
const PAGES = 1
const LAST_PAGES = 20

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
  const workflows = await workflowsNow(imageBuilder, build.arn, before?.workflows ?? [], changed)
  const { lines, cursor } = await logs.after(logGroup(recipe), build.release, before?.cursor, over ? LAST_PAGES : PAGES)
  return {
    arn: build.arn,
    workflows,
    fresh: lines,
    tail: [...(before?.tail ?? []), ...lines.map(({ text }) => text)].slice(-TAIL),
    cursor,
    asked: now,
  }
}

/** Which workflows there are is asked where the status is another one, and where a step of those that run has moved or none runs any more. */
const workflowsNow = async (
  imageBuilder: ProgressClients['imageBuilder'],
  arn: string,
  before: readonly Workflow[],
  changed: boolean,
): Promise<readonly Workflow[]> => {
  const running = changed ? [] : before.filter(one => !hasEnded(one) && one.steps.some(isRunning))
  const read = await allEnded(running.map(async one => [one, await imageBuilder.steps(one.id)] as const))
  if (read.length > 0 && read.every(([one, steps]) => steps.some(isRunning) && isSame(one.steps, steps))) return before
  const known = new Map([
    ...before.filter(isSettled).map(({ id, steps }) => [id, steps] as const),
    ...read.map(([{ id }, steps]) => [id, steps] as const),
  ])
  const workflows = await imageBuilder.workflows(arn, id => !known.has(id))
  return workflows.map(one => ({ ...one, steps: known.get(one.id) ?? one.steps }))
}
const hasEnded = ({ ended }: Workflow): boolean => ended !== undefined
const isRunning = ({ status }: WorkflowStep): boolean => status === 'RUNNING'
const isSettled = (workflow: Workflow): boolean => hasEnded(workflow) && !workflow.steps.some(isRunning)

/** A step that has moved has another status, or is one more. */
const isSame = (before: readonly WorkflowStep[], now: readonly WorkflowStep[]): boolean =>
  before.length === now.length && now.every(({ id, status }) => before.some(one => one.id === id && one.status === status))
