/** The one loop, with the only sleep: looks, asks what that leads to, and does it. What it leads to is decided in the domain (`step`). */
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
}

/**
 * @param deadline ms since the epoch. Out of time is an answer (`still`), not an exception: the next run goes on from what is there.
 * @param seed spreads the back-off of runs that are throttled together
 * @throws UserError when AWS refuses to be looked at.
 */
export const reconcile = async <W, S extends Step, E, N = never>(
  machine: (world: W, at: Moment) => LoopTurn<S, E, N>,
  { look, act, classifyError, tell, letGo = () => [] }: Reconciler<W, S, N>,
  clock: Clock,
  deadline: number,
  seed = 1,
): Promise<Outcome<W, S, E>> => {
  const wish = { machine, letGo, deadline }
  let memory: LoopMemory<W, S, E, N> = newMemory(seed)
  for (;;) {
    const seen = await looked(() => look(memory.world, memory.needs), classifyError)
    const stepped = step(wish, memory, seen, { now: clock.now(), cancelled: clock.cancelled() })
    memory = stepped.memory
    const { next } = stepped
    if (stepped.tell && 'world' in seen) tell(stepped.tell, seen.world)
    if ('over' in next) return next.over
    if ('sleep' in next) {
      if (next.sleep > 0) await clock.sleep(next.sleep)
      continue
    }
    const answers = await Promise.all(next.act.map(async one => [one, await carriedOut(() => act(one), classifyError)] as const))
    const after = answered(memory, answers, clock.now(), clock.cancelled())
    memory = after.memory
    if (after.over) return after.over
    if (after.sleep > 0) await clock.sleep(after.sleep)
  }
}

const looked = async <W>(look: () => Promise<W>, classifyError: (error: unknown) => Judgement): Promise<Look<W>> => {
  try {
    return { world: await look() }
  } catch (error) {
    const judgement = classifyError(error)
    if (typeof judgement === 'object') throw judgement.refused
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

const carriedOut = async (call: () => Promise<void>, classifyError: (error: unknown) => Judgement): Promise<Answer> => {
  try {
    await call()
    return { is: 'accepted' }
  } catch (error) {
    return answerOf(classifyError(error), error instanceof Error ? error.message : String(error))
  }
}
