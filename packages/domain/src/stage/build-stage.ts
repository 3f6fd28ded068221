/** Builds one stage, or answers with the image that is there. */
import { atOrAbove } from '../findings/severity.ts'
import type { Moment } from '../machine/machine.ts'
import type { ErrorCode } from '../user-error.ts'
import type { BuildTurn, Built } from './build-turn.ts'
import type { BuildWish } from './build-wish.ts'
import { distributionName } from './configuration-names.ts'
import { distribute } from './distribute.ts'
import { fingerprint } from './parts.ts'
import { prepare } from './prepare.ts'
import { redistribute } from './redistribute.ts'
import { type Build, type BuildWorld, type StageWorld, scanOf } from './world.ts'

/** What was just made may take a while to be seen by every part of AWS, ms. */
const VISIBLE = 60_000

export const isGoing = ({ state }: Build): boolean => state === 'going' || state === 'ending'

/** Newest first. */
const newestFirst = (builds: readonly Build[]): readonly Build[] =>
  [...builds].sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1))

/**
 * The builds that may be the answer, newest first: what ended in this run, what is younger than `max-age`, and, where everything is built
 * again, what this very run (an attempt of it that died) has built.
 */
const candidates = (wish: BuildWish, { builds, past }: BuildWorld, now: number): readonly Build[] => {
  const always = wish.force || wish.maxAge === 0
  const counts = (build: Build): boolean => !past.has(build.arn) || (always ? build.run === wish.run : now - build.created <= wish.maxAge)
  return newestFirst(builds).filter(build => (build.tested || !wish.tests) && counts(build))
}
const answers = (wish: BuildWish, world: BuildWorld, now: number): readonly Build[] =>
  candidates(wish, world, now).filter(({ state }) => state === 'available')

/** The newest of them whose AMI is there. */
const newestAnswer = (wish: BuildWish, world: BuildWorld, now: number): Build | undefined =>
  answers(wish, world, now).find(({ ami }) => ami?.state === 'available')

/**
 * The image whose findings decide whether it is the answer: one that was there before this run. What this run, or an attempt of it that
 * died, has built is the newest that there can be.
 */
const findingsMatterOf = (wish: BuildWish, world: BuildWorld, now: number): Build | undefined => {
  const answer = wish.scan && wish.rebuildSeverity !== 'none' ? newestAnswer(wish, world, now) : undefined
  return answer && world.past.has(answer.arn) && answer.run !== wish.run ? answer : undefined
}

/** Why the image that is there is built again: it has a finding with a fix. Undefined where none is bad enough, or nobody scanned it. */
const outdatedBy = ({ rebuildSeverity }: BuildWish, matters: Build | undefined): string | undefined => {
  const fixable = matters && scanOf(matters)?.fixable
  if (rebuildSeverity === 'none' || fixable === undefined || !atOrAbove(fixable, rebuildSeverity)) return undefined
  return `${matters?.release} has an open finding of severity ${fixable} for which there is a fix`
}

/**
 * The build whose AMIs are to be looked for: the answer, once it is everywhere. Without one the newest that failed and may be distributed
 * again: it is distributed as it was to be then, so that is what has to be wanted now too.
 */
const mayAnswer = (wish: BuildWish, world: BuildWorld, outdated: string | undefined, now: number): Build | undefined => {
  const answer = newestAnswer(wish, world, now)
  if (answer && outdated === undefined) return answer
  return candidates(wish, world, now).find(
    ({ state, distribution, created }) =>
      state === 'failed' && distribution === distributionName(wish, world.ingredients) && created > (answer?.created ?? 0),
  )
}

export const buildStage = (wish: BuildWish, world: StageWorld, at: Moment): BuildTurn => {
  if ('unseen' in world) return waitForParent(world.unseen, world.since, at)
  const running = newestFirst(world.builds).find(isGoing)
  if (running) return whileGoing(wish, running, at)

  const matters = findingsMatterOf(wish, world, at.now)
  if (matters?.scanned && matters.scan === undefined) return { need: { of: 'findings', build: matters.arn } }
  const outdated = outdatedBy(wish, matters)
  const found = mayAnswer(wish, world, outdated, at.now)
  if (found?.state === 'available') return distribute(wish, world, found, at) ?? { end: { ...wellOf(wish, world, found), build: found } }
  return withoutAnswer(wish, world, found, outdated, at)
}

/**
 * No image is the answer yet, and nothing is built.
 * @param failed one that failed and may be distributed again
 * @param outdated why the image that is there is built again
 */
const withoutAnswer = (
  wish: BuildWish,
  world: BuildWorld,
  failed: Build | undefined,
  outdated: string | undefined,
  at: Moment,
): BuildTurn => {
  const ended = newestFirst(world.builds).find(build => endedHere(wish, world, build))
  if (at.cancelled)
    return { end: { outcome: 'cancelled', build: ended, why: ended ? `${ended.release} is ${ended.status}` : 'nothing was running' } }
  if (failed && failed.undistributed === undefined) return { need: { of: 'failure', build: failed.arn } }
  if (failed?.undistributed) return redistribute(wish, world, failed, at)
  if (ended) return { end: failure(`${wish.stage}: ${ended.release} is ${ended.status}: ${ended.reason}`, 'build.failed', ended) }
  const unseen = answers(wish, world, at.now).find(({ ami }) => ami?.state === 'unseen')
  if (unseen && at.now - world.since < VISIBLE)
    return { wait: `${wish.stage}: AMI ${unseen.ami?.id} of ${unseen.release} is not to be seen yet`, until: world.since + VISIBLE }
  const refused = at.refused.get(wish.stage)
  if (refused) return { end: failure(refused.message, refused.code ?? 'aws.refused') }
  return prepare(wish, world, fingerprint(world.ingredients, wish.digest), outdated, at)
}

const failure = (why: string, code: ErrorCode, build?: Build): Built => ({ outcome: 'failed', build, why, code })

const waitForParent = (why: string, since: number, at: Moment): BuildTurn => {
  if (at.cancelled) return { end: { outcome: 'cancelled', build: undefined, why: 'nothing was running' } }
  return at.now - since < VISIBLE ? { wait: why, until: since + VISIBLE } : { end: failure(why, 'build.parent') }
}

/** Only the run that created a build cancels it. */
const whileGoing = (wish: BuildWish, running: Build, at: Moment): BuildTurn => {
  if (!at.cancelled) return { wait: `${wish.stage}: ${running.release} is ${running.status}` }
  const end = (why: string): BuildTurn => ({ end: { outcome: 'cancelled', build: running, why } })
  if (running.state === 'ending') return end(`${running.release} is being cancelled in Image Builder`)
  if (running.run !== wish.run) return end(`${running.arn} goes on in AWS: it belongs to ${running.run || 'somebody else'}`)
  if (wish.onCancel === 'leave') return end(`${running.arn} goes on in AWS: on-cancel is leave`)
  const refused = at.refused.get(wish.stage)
  if (refused?.do === 'cancel-image')
    return { end: failure(`${running.release} could not be cancelled: ${refused.message}`, refused.code ?? 'aws.refused', running) }
  return { act: [{ do: 'cancel-image', on: wish.stage, because: 'the workflow was cancelled', arn: running.arn }] }
}

const wellOf = (wish: BuildWish, { past }: BuildWorld, good: Build): Pick<Built, 'outcome' | 'why'> => {
  if (past.has(good.arn)) return { outcome: 'cache-hit', why: `${good.release} has the same fingerprint and is young enough` }
  return { outcome: good.run === wish.run ? 'built' : 'adopted', why: `${good.release} is available` }
}

/**
 * Whether a build speaks against this run. Builds that had ended before do not; nor does one that its owner cancelled, or that an attempt
 * before this one had begun and cancelled: then there is simply no image yet.
 */
const endedHere = (wish: BuildWish, { past, before }: BuildWorld, build: Build): boolean => {
  if (past.has(build.arn)) return false
  if (build.state === 'cancelled') return build.run === wish.run && !before.has(build.arn)
  return build.state === 'failed'
}
