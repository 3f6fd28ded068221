/** The emergency stop: while it is there, nothing of ours changes anything, but a rollback that a person starts. */
import type { EnvironmentWorld } from './world.ts'
import { readTargets } from './world.ts'

export interface Halt {
  /** Whatever the parameter says (untrusted text). */
  readonly reason: string
}

/** Where the environment is halted and why; undefined: nowhere that can be read. */
export const haltOf = (world: Pick<EnvironmentWorld, 'halt' | 'targets'>): string | undefined => {
  const halted = [
    ...(world.halt ? [`home: ${world.halt.reason}`] : []),
    ...readTargets(world).flatMap(([name, { halt }]) => (halt ? [`${name}: ${halt.reason}`] : [])),
  ]
  return halted.length > 0 ? halted.join('; ') : undefined
}
