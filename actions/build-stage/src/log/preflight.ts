/** What nobody could look at before a build, for the job's log. */
import type { Runtime } from '@golden-ami/actions-kit'
import { preflightNotes, type StageWorld } from '@golden-ami/domain'

/** Told once, when it has been looked at: it is asked once a run. */
export const tellPreflight = (runtime: Runtime, previous: StageWorld | undefined, world: StageWorld): void => {
  const preflight = preflightOf(world)
  if (!preflight || preflightOf(previous) === preflight) return
  for (const note of preflightNotes(preflight)) runtime.line(note)
}

const preflightOf = (world: StageWorld | undefined) => (world && !('unseen' in world) ? world.preparation?.preflight : undefined)
