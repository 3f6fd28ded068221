/** The tree of called workflows: who calls itself, and who asks for more than its caller may do. */
import { UserError } from '@golden-ami/domain'
import { type Granted, granted } from '../permissions.ts'
import type { Job, Workflow } from '../workflow.ts'
import { type Finding, refusal } from './finding.ts'
import { calledPath, type Gathered } from './gather.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows */
export const DEEPEST = 10

/** Findings of everything that a workflow calls; GitHub refuses the run for each of them. */
export const calledTree = (workflow: Workflow, gathered: Gathered): readonly Finding[] => inWorkflow(workflow, gathered, [workflow.path])

const inWorkflow = (workflow: Workflow, gathered: Gathered, chain: readonly string[], ceiling?: Granted): readonly Finding[] =>
  workflow.jobs.flatMap(job => {
    const may = permissionsOf(workflow, job, ceiling)
    if ('refused' in may) return [may.refused]
    const path = job.uses === undefined ? undefined : calledPath(job.uses)
    const called = gathered.workflows.get(path ?? '')
    if (!called) return []
    const uses = workflow.places.of('jobs', job.id, 'uses')
    if (chain.includes(called.path))
      return [refusal(uses, `${called.path} calls itself: ${[...chain.slice(chain.indexOf(called.path)), called.path].join(' → ')}`)]
    if (chain.length >= DEEPEST) return [refusal(uses, `workflows are called more than ${DEEPEST} deep`)]
    return inWorkflow(called, gathered, [...chain, called.path], may.granted)
  })

const permissionsOf = (
  workflow: Workflow,
  job: Job,
  ceiling: Granted | undefined,
): { readonly granted: Granted } | { readonly refused: Finding } => {
  try {
    return { granted: granted(job.permissions, workflow.permissions, ceiling) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const path = job.permissions === undefined ? ['permissions'] : ['jobs', job.id, 'permissions']
    return { refused: refusal(workflow.places.of(...path), error.message.replace(/\.$/, ''), 'give the calling job the permission') }
  }
}
