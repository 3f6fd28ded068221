/** Cancels builds, and remembers it: Image Builder shows nowhere that it has accepted a cancellation until the build has ended. */
import type { BuildState, BuildStep, CancelImage, LeftWorld } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import type { BuildFacts } from './builds.ts'

export const cancellation = (cancel: Acts<BuildStep>['cancel-image']) => {
  const accepted = new Set<string>()
  return {
    /** The build as this run knows it. */
    marked: <B extends { readonly arn: string; readonly state: BuildState }>(build: B): B =>
      build.state === 'going' && accepted.has(build.arn) ? { ...build, state: 'ending' } : build,
    act: async (step: CancelImage): Promise<void> => {
      await cancel(step)
      accepted.add(step.arn)
    },
  }
}

/**
 * Look and act of the step that cancels what was left behind.
 * @param imageBuilder of the account and region in which it was created
 */
export const leftBuild = (
  {
    builds,
    acts,
  }: { readonly builds: (recipe: string) => Promise<readonly BuildFacts[]>; readonly acts: Pick<Acts<BuildStep>, 'cancel-image'> },
  recipe: string,
  now: () => number,
) => {
  const { marked, act } = cancellation(acts['cancel-image'])
  return {
    look: async (previous: LeftWorld | undefined): Promise<LeftWorld> => {
      const since = previous?.since ?? now()
      return { recipe, since, builds: (await builds(recipe)).map(marked) }
    },
    act,
  }
}
