/** The post step: when the main step was killed before it knew what became of its build, the build is cancelled. */
import { type Runtime, runUrl } from '@golden-ami/actions-kit'
import { imageBuilder } from '@golden-ami/aws'
import { keptBuild } from './kept-state.ts'
import { homeEdge } from './main.ts'

/** Nothing here fails the job: it warns. */
export const cancelWhatIsLeft = async (runtime: Runtime): Promise<void> => {
  const kept = keptBuild(runtime)
  if (!kept) return
  try {
    const { edge, account } = await homeEdge(runtime, kept.region, kept.role, kept.account)
    const { builds, acts } = imageBuilder(edge, account)
    const mine = (await builds(kept.recipe)).filter(({ state, run }) => state === 'going' && run === runUrl(runtime.github))
    for (const { arn, release } of mine) {
      await acts['cancel-image']({ do: 'cancel-image', on: kept.recipe, because: 'the step that watched it was killed', arn })
      runtime.line(`cancelled ${release} (${arn}): the step that watched it was killed`)
    }
    if (mine.length === 0) runtime.line('no build was left behind')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    runtime.annotate('warning', `A build of ${kept.recipe} may go on in Image Builder, and could not be cancelled: ${why}`)
  }
}
