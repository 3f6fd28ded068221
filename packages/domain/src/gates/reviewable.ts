/** In which GitHub environments can a run collect reviews? One approval runs a job, so each environment gives one. */
import { entryOf, type Located } from '../located/located.ts'

/**
 * The environments that the jobs of a workflow name. Undefined when nobody can tell: a name is an expression, or a job is another workflow.
 * @param workflow the tree of the workflow file
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
 */
export const workflowEnvironments = (workflow: Located): readonly string[] | undefined => {
  const jobs = workflow.is === 'map' ? entryOf(workflow, 'jobs')?.value : undefined
  if (jobs?.is !== 'map') return undefined
  const names: string[] = []
  for (const { value: job } of jobs.entries) {
    if (job.is !== 'map' || entryOf(job, 'uses')) return undefined
    const environment = entryOf(job, 'environment')?.value
    const name = environment?.is === 'map' ? entryOf(environment, 'name')?.value : environment
    if (!name) continue
    if (name.is !== 'scalar' || typeof name.value !== 'string' || name.value.includes('${{')) return undefined
    names.push(name.value)
  }
  return [...new Set(names)]
}

/**
 * @param named environments that the workflow's jobs name; undefined: nobody can tell
 * @param asking environments of the repository that ask for a review; undefined: nobody can tell
 */
export const reviewableIn = (
  named: readonly string[] | undefined,
  asking: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (!named) return asking
  const lower = asking?.map(name => name.toLowerCase())
  return named.filter(name => lower?.includes(name.toLowerCase()) ?? true)
}
