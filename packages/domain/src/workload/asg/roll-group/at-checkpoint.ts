/** A canary at one of its checkpoints: it is watched, its verdicts are asked, and by them it goes on, waits or has failed. */
import type { CheckpointAnswers } from '../canary/answer.ts'
import type { Checkpoint } from '../canary/checkpoint.ts'
import { commandStep } from '../canary/command-step.ts'
import { checkpointIn, questionsAt } from '../canary/questions.ts'
import { advanceOf, type Canary, isSuspending } from '../canary/reached.ts'
import { answersTo, verdictsBy } from '../canary/seen.ts'
import type { CanaryVerdict } from '../canary/verdict.ts'
import { weightOf } from '../group/group.ts'
import { isSuspendedHere, SUSPENDED } from '../group/suspended.ts'
import type { GroupTurn } from '../group-result.ts'
import { subjectOf } from '../roll-step.ts'
import { type AtGroup, end, endRefused, isToImage, stop } from './at-group.ts'
import { nextStep } from './next-step.ts'
import { refused } from './refused.ts'

/** Undefined: nothing is asked of it now. */
export const atCheckpoint = (here: AtGroup): GroupTurn | undefined => {
  const { wish, group } = here
  if (wish.strategy.type !== 'canary' || isElsewhere(here)) return undefined
  const checkpoint = checkpointIn(wish, group)
  return checkpoint && !wasStoppedBefore(here, checkpoint) ? watched({ ...here, strategy: wish.strategy, checkpoint }) : undefined
}

interface AtCheckpoint extends AtGroup {
  readonly strategy: Canary
  readonly checkpoint: Checkpoint
}

const watched = (here: AtCheckpoint): GroupTurn | undefined => {
  const { group, at, checkpoint } = here
  const first = suspending(here)
  if (first) return first
  const waiting = (what: string): GroupTurn => ({ wait: `${group.name}: ${placeText(checkpoint)}, ${what}`, until: checkpoint.asked })
  if (at.now < checkpoint.until) return waiting('is watched')
  const answers = answersTo(checkpoint, at.now, group.answers)
  return answers ? (commanding(here, answers) ?? judged(here, answers)) : waiting('its verdicts are asked')
}

/** AWS is kept there, where that is wished: without it, it would go on by itself some day. */
const suspending = (here: AtCheckpoint): GroupTurn | undefined => {
  const { strategy, group, checkpoint, running, refused, at } = here
  if (!running || checkpoint.percent >= 100 || !isSuspending(strategy) || group.suspended.includes(SUSPENDED)) return undefined
  // What was launched ahead of an instance that is to leave would stay for as long.
  if (weightOf(group.instances) > group.desired && at.now < checkpoint.until) return undefined
  if (refused?.do === 'tag-group' || refused?.do === 'suspend-process') return goOn(here, refused.message)
  const because = placeText(checkpoint)
  if (group.suspendedFor !== running.id) return { act: [{ do: 'tag-group', ...subjectOf(group), refresh: running.id, because }] }
  return { act: [{ do: 'suspend-process', ...subjectOf(group), because }] }
}

/** What is to be run on its instances first. */
const commanding = (here: AtCheckpoint, answers: CheckpointAnswers): GroupTurn | undefined => {
  const { strategy, group, checkpoint, refused } = here
  const command = commandStep(group, questionsAt(strategy, checkpoint), answers)
  if (!command || refused?.do !== command.do) return command && { act: [command] }
  return here.running ? goOn(here, refused.message) : endRefused(here, refused)
}

const judged = (here: AtCheckpoint, answers: CheckpointAnswers): GroupTurn | undefined => {
  const { strategy, group, checkpoint } = here
  const verdicts = verdictsBy(strategy, checkpoint, answers)
  const told = `${placeText(checkpoint)}: ${verdictsText(verdicts)}`
  switch (worstOf(verdicts, strategy)) {
    case 'fail':
      return end(here, 'failed', told, { cause: 'image' })
    case 'unasked':
      return isForTheNext(here, verdicts) ? parked(here, told) : unasked(here, told)
    case 'open':
      return { wait: `${group.name}: ${told}` }
    case 'pass':
      return passed(here, told)
  }
}

/** It goes no further in this run, and what is missing is what steps after it are to say. */
const isForTheNext = ({ wish, checkpoint }: AtCheckpoint, verdicts: readonly CanaryVerdict[]): boolean =>
  isAsFarAs(wish, checkpoint) && verdicts.every(({ unasked, by }) => !unasked || by === 'step')

const isAsFarAs = ({ until }: AtGroup['wish'], { percent }: Checkpoint): boolean => until !== undefined && percent < 100 && percent >= until

/**
 * What cannot be asked is for a person to mend: the release is not to blame. AWS would go on by itself, so it is stopped where it is.
 */
const unasked = (here: AtCheckpoint, told: string): GroupTurn =>
  here.running && here.checkpoint.percent < 100 ? goOn(here, told) : end(here, 'failed', told, { cause: 'place' })

/** Who reads it has to know whether AWS waits for him. */
const parked = (here: AtCheckpoint, told: string): GroupTurn => {
  const { group, checkpoint } = here
  const { goesOn } = checkpoint
  const until = goesOn === undefined ? '' : `; AWS goes on by itself at ${new Date(goesOn).toISOString()} if no run comes before`
  return end(here, 'paused', `${told}${isSuspendedHere(group) ? `; its process ${SUSPENDED} is suspended until a run goes on` : until}`)
}

const passed = (here: AtCheckpoint, told: string): GroupTurn | undefined => {
  const { strategy, checkpoint, running, wish } = here
  if (checkpoint.percent >= 100) return undefined
  if (isAsFarAs(wish, checkpoint)) return parked(here, told)
  if (!running) return goOnAfter(here)
  return advanceOf(strategy) === 'timed' ? undefined : goOn(here, told)
}

/** Something else is under way there, or it is on the way back. */
const isElsewhere = (here: AtGroup): boolean =>
  here.running !== undefined && (here.running.state !== 'going' || !isToImage(here, here.running))

/** AWS has no way to go on before a checkpoint's delay is over but another refresh. */
const goOn = (here: AtGroup, told: string): GroupTurn => {
  const { refused } = here
  return refused?.do === 'cancel-refresh' ? endRefused(here, refused) : stop(here, 'cancel-refresh', told)
}

/** What AWS refuses is not asked for again. */
const goOnAfter = (here: AtGroup): GroupTurn | undefined =>
  here.refused && here.refused.do !== 'rollback-refresh' ? undefined : (refused(here) ?? nextStep(here))

/** ms by which the runner's clock may be ahead of AWS's, which tells to the second when it was stopped. */
const CLOCKS = 30_000

/** In this run somebody has stopped what had brought it, before its verdicts were due: that was not this run. */
const wasStoppedBefore = ({ running, ended: [last] }: AtGroup, { asked }: Checkpoint): boolean =>
  !running &&
  last !== undefined &&
  last.state !== 'done' &&
  (last.state !== 'cancelled' || (last.ended !== undefined && last.ended < asked - CLOCKS))

/** Where they say several things, what is worst for the image. */
const worstOf = (verdicts: readonly CanaryVerdict[], { inconclusive }: Canary): 'fail' | 'unasked' | 'open' | 'pass' => {
  const doubts = verdicts.filter(({ verdict }) => verdict === 'inconclusive')
  const isStrict = inconclusive === 'fail'
  if (verdicts.some(({ verdict }) => verdict === 'fail') || (isStrict && doubts.some(one => !one.unasked))) return 'fail'
  if (isStrict && doubts.length > 0) return 'unasked'
  return doubts.length > 0 || verdicts.some(({ verdict }) => verdict === 'open') ? 'open' : 'pass'
}

const placeText = ({ percent, canaries, others }: Checkpoint): string =>
  `checkpoint ${percent} %, ${canaries.length} of ${canaries.length + others.length} instances`

const verdictsText = (verdicts: readonly CanaryVerdict[]): string =>
  verdicts.map(({ name, verdict, because }) => `${name} ${SAID[verdict]} (${because})`).join('; ')
const SAID = { pass: 'passed', fail: 'failed', inconclusive: 'is inconclusive', open: 'is open' } as const
