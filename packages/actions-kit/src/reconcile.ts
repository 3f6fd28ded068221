/** The one loop of a machine: looks, asks what that leads to, and does it or sleeps. What it leads to is decided in the domain (`step`). */
import {
  type Answer,
  answered,
  answerOf,
  type Clock,
  type Judgement,
  type Look,
  type LoopMemory,
  type LoopTurn,
  type Moment,
  messageOf,
  type Next,
  newMemory,
  type Outcome,
  type Step,
  step,
} from '@golden-ami/domain'

/** Where a machine meets the world. */
export interface Reconciler<W, S, N = never> {
  /**
   * Reads the world; is given the one before, so that it reads again only what can have changed, and what the machine has asked to be shown
   * besides.
   */
  readonly look: (previous: W | undefined, needs: ReadonlySet<N>) => Promise<W>
  /** Carries out one step. What AWS answers is not used: the next look tells. */
  readonly act: (step: S) => Promise<void>
  readonly classifyError: (error: unknown) => Judgement
  /** Told of every turn, before it is taken: for the log. */
  readonly tell: (turn: LoopTurn<S, unknown, N>, world: W) => void
  /** What is given back when the run leaves before the machine has ended. */
  readonly letGo?: (world: W, at: Moment) => readonly S[]
  /** What a look may know from the one before. Absent: each look reads everything. */
  readonly memory?: LookMemory<S>
}

/** What a look knows from the looks before it, which is enough to wait, and not to act. */
export interface LookMemory<S> {
  /**
   * What these steps, or the end, are decided on, and was read too long ago, is in doubt from now on: read at the next look, on which they are
   * decided anew. Answers whether anything was.
   */
  readonly doubtOutdated: (steps: readonly S[] | 'end') => boolean
  /** What these steps may have changed is read at the next look. */
  readonly doubt: (steps: readonly S[]) => void
  /** ms that a wait lasts at most. */
  readonly longestWait?: number
  /** ms since the epoch at which a run that waits looks again at the latest; undefined: when its machine says. */
  readonly nextLook: () => number | undefined
}
const EVERYTHING_IS_READ: LookMemory<unknown> = { doubtOutdated: () => false, doubt: () => undefined, nextLook: () => undefined }

/**
 * @param deadline ms since the epoch. Out of time is an answer (`still`), not an exception: the next run goes on from what is there.
 * @param seed spreads the back-off of runs that are throttled together
 * @throws UserError when AWS refuses to be looked at.
 */
export const reconcile = async <W, S extends Step, E, N = never>(
  machine: (world: W, at: Moment) => LoopTurn<S, E, N>,
  { look, act, classifyError, tell, letGo = () => [], memory: known = EVERYTHING_IS_READ }: Reconciler<W, S, N>,
  clock: Clock,
  deadline: number,
  seed = 1,
): Promise<Outcome<W, S, E>> => {
  const { longestWait } = known
  const wish = { machine, letGo, deadline, ...(longestWait === undefined ? {} : { longestWait }) }
  let memory: LoopMemory<W, S, E, N> = newMemory(seed)
  let anew = 0
  for (;;) {
    const seen = await looked(() => look(memory.world, memory.needs), classifyError)
    const stepped = step(wish, memory, seen, { now: clock.now(), cancelled: clock.cancelled() })
    const { next } = stepped
    if ('world' in seen && anew < MOST_ANEW && isDecidedOnOld(next, known)) {
      memory = { ...memory, world: seen.world }
      anew++
      continue
    }
    anew = 0
    memory = stepped.memory
    if (stepped.tell && 'world' in seen) tell(stepped.tell, seen.world)
    if ('over' in next) return next.over
    if ('sleep' in next) {
      await sleepUntilLook(next.sleep, stepped.unshown, known, clock)
      continue
    }
    const answers = await allCarriedOut(next.act, act, classifyError)
    known.doubt(next.act)
    const after = answered(memory, answers, clock.now(), clock.cancelled())
    memory = after.memory
    if (after.over) return after.over
    await sleepFor(clock, after.sleep)
  }
}

/** ms */
const SOONEST = 1_000
/** Looks in a row after which nothing is decided but to look anew: where looks take so long that what they read is old, that has to do. */
const MOST_ANEW = 2

const isDecidedOnOld = <W, S, E>(next: Next<W, S, E>, known: LookMemory<S>): boolean => {
  if ('over' in next) return known.doubtOutdated('end')
  return 'act' in next && known.doubtOutdated(next.act)
}

const sleepUntilLook = async <S>(ms: number, unshown: readonly S[] | undefined, known: LookMemory<S>, clock: Clock): Promise<void> => {
  if (unshown) known.doubt(unshown)
  await sleepFor(clock, Math.min(ms, Math.max(SOONEST, (known.nextLook() ?? Number.POSITIVE_INFINITY) - clock.now())))
}

const sleepFor = async (clock: Clock, ms: number): Promise<void> => {
  if (ms > 0) await clock.sleep(ms)
}

const looked = async <W>(look: () => Promise<W>, classifyError: (error: unknown) => Judgement): Promise<Look<W>> => {
  try {
    return { world: await look() }
  } catch (error) {
    const judgement = classifyError(error)
    if (typeof judgement === 'object') throw judgement.refused
    return { failed: messageOf(error) }
  }
}

const allCarriedOut = <S>(
  steps: readonly S[],
  act: (step: S) => Promise<void>,
  classifyError: (error: unknown) => Judgement,
): Promise<readonly (readonly [step: S, answer: Answer])[]> =>
  Promise.all(steps.map(async step => [step, await carriedOut(() => act(step), classifyError)] as const))

const carriedOut = async (call: () => Promise<void>, classifyError: (error: unknown) => Judgement): Promise<Answer> => {
  try {
    await call()
    return { is: 'accepted' }
  } catch (error) {
    return answerOf(classifyError(error), messageOf(error))
  }
}
