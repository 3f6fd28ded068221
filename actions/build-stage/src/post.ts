/** The post step: when the main step was killed before it knew what became of its build, the build is cancelled. */
import { type Runtime, reconcile, runUrl, withinTime } from '@golden-ami/actions-kit'
import { classifyError, imageBuilder, leftBuild } from '@golden-ami/aws'
import { cancelLeft, messageOf, pendingText } from '@golden-ami/domain'
import { type KeptBuild, keptBuild } from './kept-state.ts'
import { homeEdge } from './main.ts'

/** ms for all of it, credentials included: GitHub ends a cancelled job, post steps included, after five minutes. */
const TIME = 120_000

/** Nothing here fails the job: it warns. */
export const cancelWhatIsLeft = async (runtime: Runtime): Promise<void> => {
  const kept = keptBuild(runtime)
  if (!kept) return
  try {
    const failure = await cancelLeftBuild(runtime, kept)
    if (failure !== undefined) warn(runtime, kept, failure)
  } catch (error) {
    warn(runtime, kept, messageOf(error))
  }
}

/** Answers with what AWS said when it did not go well. */
const cancelLeftBuild = async (given: Runtime, kept: KeptBuild): Promise<string | undefined> => {
  const until = given.clock.now() + TIME
  const runtime = withinTime(given, until)
  const { edge, account } = await homeEdge(runtime, kept.region, kept.role, kept.account, kept.audience)
  const { look, act } = leftBuild(imageBuilder(edge, account), kept.recipe, () => runtime.clock.now())
  const { clock } = runtime
  const outcome = await reconcile(cancelLeft(runUrl(runtime.github)), { look, act, classifyError, tell: () => {} }, clock, until)
  if ('notShown' in outcome) return outcome.notShown
  if ('still' in outcome) return pendingText(outcome.still)
  const { cancelled, refused } = outcome.end
  for (const { arn, release } of cancelled) runtime.line(`cancelled ${release} (${arn}): the step that watched it was killed`)
  if (cancelled.length === 0 && refused === undefined)
    runtime.line(`no build was left behind: none of ${nameOf(kept)} that this run created goes on`)
  return refused
}

const nameOf = ({ recipe, token }: KeptBuild): string => (token === undefined ? recipe : `${recipe} (client token ${token})`)

const warn = (runtime: Runtime, kept: KeptBuild, why: string): void =>
  runtime.annotate('warning', `A build of ${nameOf(kept)} may go on in Image Builder, and could not be cancelled: ${why}`)
