/** Tries the distribution of a build again that failed when everything else was done. */
import { type Moment, refusalCode } from '../machine/machine.ts'
import type { BuildTurn } from './build-turn.ts'
import type { BuildWish } from './build-wish.ts'
import type { Build, BuildWorld, Workflow } from './world.ts'

/** Seen to fail so often, it is not tried again in this run. */
const MOST_FAILURES = 2

/** What another run has begun a moment ago may not be seen yet, ms: Image Builder then refuses to begin it once more. */
const VISIBLE = 60_000

/**
 * Whether the workflows of a failed build leave nothing to blame but its distribution, which is no workflow unless one was asked for.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/distribution-enhanced_functionality.html
 */
export const onlyDistributionFailed = (workflows: readonly Pick<Workflow, 'type' | 'status' | 'retried'>[]): boolean => {
  const others = workflows.filter(({ type, retried }) => type !== 'DISTRIBUTION' && !retried)
  return others.some(({ type }) => type === 'BUILD') && others.every(({ status }) => status === 'COMPLETED' || status === 'SKIPPED')
}

/**
 * Image Builder resumes where the distribution failed, without a build. The token is another one in every attempt of a run and after every
 * failure, because one that was used distributes nothing.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
 */
export const redistribute = (wish: BuildWish, { since, failures }: BuildWorld, build: Build, at: Moment): BuildTurn => {
  const failed = failures.get(build.arn) ?? 0
  const refused = at.refused.get(wish.stage)
  const why = `${wish.stage}: ${build.release} is ${build.status}: ${build.reason}`
  if (refused && at.now - (refused.at ?? 0) < VISIBLE && refusalCode(refused) === 'aws.refused')
    return { wait: `${why}. Another run may distribute it again already: ${refused.message}`, until: (refused.at ?? 0) + VISIBLE }
  if (refused)
    return {
      end: {
        outcome: 'failed',
        build,
        why: `${why}. It could not be distributed again: ${refused.message}`,
        code: refused.code ?? 'aws.refused',
      },
    }
  if (failed >= MOST_FAILURES) return { end: { outcome: 'failed', build, why, code: 'build.distribution' } }
  return {
    act: [
      {
        do: 'retry-image',
        on: wish.stage,
        because: `${build.release} is built, and only its distribution failed`,
        arn: build.arn,
        token: wish.digest(`${build.arn} ${since} ${failed}`).slice(0, 36),
      },
    ],
  }
}
