/** The one loop, with the only sleep and the only deadline: look → machine → act or sleep → look … */
import {
  type Clock,
  type Judgement,
  type Machine,
  type Moment,
  pendingText,
  type Refused,
  type Step,
  type Turn,
  type UserError,
} from '@golden-ami/domain'

export interface Edge<W, S> {
  /** Reads the world; is given the one before, so that it reads again only what can have changed. */
  readonly look: (previous: W | undefined) => Promise<W>
  /** Carries out one step. What AWS answers is not used: the next look tells. */
  readonly act: (step: S) => Promise<void>
  readonly judge: (error: unknown) => Judgement
  /** Told of every turn, before it is taken: for the log. */
  readonly tell: (turn: Turn<S, unknown>, world: W) => void
  /** What is given back when the run leaves before the machine has ended. */
  readonly letGo?: (world: W, at: Moment) => readonly S[]
}
export type Outcome<W, S, E> =
  | { readonly end: E; readonly world: W }
  | { readonly still: Exclude<Turn<S, E>, { readonly end: E }>; readonly world: W | undefined }

const LONGEST_WAIT = 30_000
const SHORTEST_WAIT = 1_000
/** What was done may take a while to be seen: a step is repeated only when so many looks (after 2, 4 and 8 s) have not shown it. */
const LOOKS = 4
/** The runner kills a cancelled step after 7.5 s: looks then follow each other so soon. */
const CANCELLED_WAIT = 500
/** The same steps so often with nothing changed is no progress. */
const MOST_REPETITIONS = 10

/**
 * @param deadline ms since the epoch. Out of time, or no progress, is an answer (`still`), not an exception: the next run goes on from
 *   what is there.
 * @throws UserError when AWS refuses to be looked at.
 */
export const reconcile = async <W, S extends Step, E>(
  machine: Machine<W, S, E>,
  { look, act, judge, tell, letGo = () => [] }: Edge<W, S>,
  clock: Clock,
  deadline: number,
): Promise<Outcome<W, S, E>> => {
  const refused = new Map<string, Refused>()
  let world: W | undefined
  let last = ''
  let repeated = 0
  for (;;) {
    const seen = await attempt(() => look(world), judge)
    if ('failed' in seen) {
      if (clock.now() >= deadline) return { still: { wait: `AWS could not be read: ${seen.failed}` }, world }
      await clock.sleep(clock.cancelled() ? CANCELLED_WAIT : LONGEST_WAIT)
      continue
    }
    world = seen.value
    const at: Moment = { now: clock.now(), cancelled: clock.cancelled(), refused }
    const turn = machine(world, at)
    const text = sameness(turn)
    repeated = text === last ? repeated + 1 : 0
    last = text
    if (repeated === 0) tell(turn, world)
    if ('end' in turn) return { end: turn.end, world }
    if (at.now >= deadline || ('act' in turn && repeated >= MOST_REPETITIONS)) {
      await Promise.all(
        letGo(world, at).map(step =>
          attempt(
            () => act(step),
            judge,
            () => {},
          ),
        ),
      )
      return {
        still: at.now >= deadline || 'wait' in turn ? turn : { wait: `AWS does not show what it was asked for: ${pendingText(turn)}` },
        world,
      }
    }
    if ('wait' in turn) await clock.sleep(clock.cancelled() ? CANCELLED_WAIT : pause(turn.until, clock.now(), deadline))
    else if (repeated % LOOKS === 0)
      await Promise.all(
        turn.act.map(step =>
          attempt(
            () => act(step),
            judge,
            error => refused.set(step.on, { do: step.do, message: error.message, code: error.code, at: clock.now() }),
          ),
        ),
      )
    else await clock.sleep(clock.cancelled() ? CANCELLED_WAIT : SHORTEST_WAIT * 2 ** (repeated % LOOKS))
  }
}

/** Equal for turns that do the same: reasons count instances, and values have times in them. */
const sameness = (turn: Turn<unknown, unknown>): string =>
  JSON.stringify(turn, (key, value) => (key === 'because' || key === 'value' ? undefined : value))

const pause = (until: number | undefined, now: number, deadline: number): number =>
  Math.max(SHORTEST_WAIT, Math.min(until === undefined ? LONGEST_WAIT : until - now, LONGEST_WAIT, Math.max(SHORTEST_WAIT, deadline - now)))

/** Runs a call; what passes is `failed`, what AWS refuses is told, or thrown when nobody wants to be told. */
const attempt = async <T>(
  call: () => Promise<T>,
  judge: (error: unknown) => Judgement,
  tellRefusal?: (error: UserError) => void,
): Promise<{ readonly value: T } | { readonly failed: string }> => {
  try {
    return { value: await call() }
  } catch (error) {
    const judgement = judge(error)
    if (judgement === 'look-again') return { failed: error instanceof Error ? error.message : String(error) }
    if (!tellRefusal) throw judgement.refused
    tellRefusal(judgement.refused)
    return { failed: judgement.refused.message }
  }
}
