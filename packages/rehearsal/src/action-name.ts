/**
 * GITHUB_ACTION of the steps of a job: their ids; where they have none `__run`, `__self`, `__owner_repository`, numbered from the second on.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
import type { Step } from './workflow.ts'

/** In the order of the steps. */
export const actionNames = (steps: readonly Pick<Step, 'id' | 'uses'>[]): readonly string[] => {
  const taken = new Set(steps.flatMap(({ id }) => id ?? []))
  return steps.map(({ id, uses }) => {
    if (id !== undefined) return id
    const base = `__${subjectOf(uses)}`.replaceAll(/[^\w-]/g, '_')
    let name = base
    for (let attempt = 2; taken.has(name); attempt++) name = `${base}_${attempt}`
    taken.add(name)
    return name
  })
}
const subjectOf = (uses: string | undefined): string => {
  if (uses === undefined) return 'run'
  if (uses.startsWith('./')) return 'self'
  if (uses.startsWith('$/')) return 'selfRepository'
  return /^[^/@]+\/[^/@]+/.exec(uses)?.[0] ?? 'run'
}
