/** The stages whose images are delivered. */
import type { Stage } from './types.ts'

/** Names of the stages that no other stage is built on, in the order of the file. */
export const lastStages = (stages: readonly Pick<Stage, 'name' | 'parent'>[]): readonly string[] => {
  const parents = new Set(stages.flatMap(({ parent }) => (parent.is === 'stage' ? [parent.stage] : [])))
  return stages.map(({ name }) => name).filter(name => !parents.has(name))
}
