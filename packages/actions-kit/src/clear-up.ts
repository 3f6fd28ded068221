/**
 * The post step of an action that changes an environment. After a main step that has said what became of it there is nothing to do, unless it
 * could not tell who had cancelled it. After one that was killed its claim is given back, and `on-cancel` done where a person has cancelled.
 */
import {
  type Canceller,
  type ErrorCode,
  type GivenBack,
  giveBack,
  type LeftClaim,
  type LockStep,
  messageOf,
  type OnCancel,
  pendingText,
  withStop,
} from '@golden-ami/domain'
import { askCanceller } from './cancellation.ts'
import type { Job } from './job.ts'
import { endingOf, type HeldClaim, type LeftBehind } from './left-behind.ts'
import { type Reconciler, reconcile } from './reconcile.ts'
import type { Runtime } from './runtime.ts'
import { withinTime } from './within-time.ts'

/**
 * ms for all of it: GitHub ends a cancelled job five minutes after its cancellation, post steps included. The main step had ten seconds of
 * them, and what is on its way when the time is over has another minute.
 */
const IN_ALL = 210_000
/** ms, parts of it. */
const TO_GIVE_BACK = 60_000
const TO_ASK = 45_000
const BETWEEN_QUESTIONS = 5_000

export interface ClearUp<W> {
  /** Where the claim is looked at and freed. */
  readonly claimOf: (held: HeldClaim, runtime: Runtime) => Promise<Pick<Reconciler<LeftClaim, LockStep>, 'look' | 'act' | 'classifyError'>>
  /** Does `on-cancel` by the end of the job that it is given, and says what came of it, in full sentences; absent: there is none. */
  readonly cancel?: (wish: W, runtime: Runtime, job: Job) => Promise<string>
  /** For asking GitHub; of the input. */
  readonly token: string
}

/** Nothing here fails the job: it warns. */
export const clearUp = async <W>(given: Runtime, how: ClearUp<W>): Promise<void> => {
  const by = given.clock.now() + IN_ALL
  const runtime = withinTime(given, by)
  try {
    const ending = endingOf<W>(runtime)
    if (!ending) return
    const { left, main, undecided } = ending
    if (main === 'killed') runtime.annotate('warning', 'The step was killed before it could say what became of it.')
    if (main !== 'concluded' && left.held) await clearLock(runtime, left.held, main, how)
    if (how.cancel && (main === 'killed' || undecided)) await clearRollout(runtime, left, how.cancel, how.token, by)
  } catch (error) {
    runtime.annotate('warning', `What was left could not be cleared up: ${messageOf(error)}`)
  }
}

const clearLock = async <W>(runtime: Runtime, held: HeldClaim, main: 'killed' | 'thrown', { claimOf }: ClearUp<W>): Promise<void> => {
  const { environment } = held.lock
  try {
    const until = runtime.clock.now() + TO_GIVE_BACK
    const short = withinTime(runtime, until)
    const end = await givenBack(short, giveBack(held.lock, main === 'killed'), await claimOf(held, short), until)
    if (typeof end === 'string') return warnHeld(runtime, held, end)
    if (end.is === 'held') return warnHeld(runtime, held, end.because ?? '')
    runtime.line(`the lock of ${environment}: ${LOCK_TEXT[end.is]}${end.by ? `; ${end.by.action} in ${end.by.run} holds it` : ''}`)
  } catch (error) {
    warnHeld(runtime, held, messageOf(error))
  }
}
const LOCK_TEXT: Readonly<Record<Exclude<GivenBack['is'], 'held'>, string>> = {
  freed: 'the claim that the step had left was given back',
  taken: 'another run has taken it over from the step',
  expired: 'the claim of the step has run out',
  never: 'the step held no claim',
}

/** The text: why it did not come to an end. */
const givenBack = async (
  runtime: Runtime,
  machine: ReturnType<typeof giveBack>,
  claim: Pick<Reconciler<LeftClaim, LockStep>, 'look' | 'act' | 'classifyError'>,
  until: number,
): Promise<GivenBack | string> => {
  const outcome = await reconcile(machine, { ...claim, tell: () => {} }, runtime.clock, until)
  if ('notShown' in outcome) return outcome.notShown
  return 'still' in outcome ? pendingText(outcome.still) : outcome.end
}

const warnHeld = (runtime: Runtime, { lock }: HeldClaim, why: string): void =>
  runtime.annotate(
    'warning',
    `Whether the lock of ${lock.environment} was given back is not known: ${withStop(why)} It runs out by itself ${lock.lifetime / 60_000} minutes after it was last renewed; a re-run of this run has it at once.`,
  )

const clearRollout = async <W>(
  runtime: Runtime,
  { job, onCancel }: LeftBehind<W>,
  cancel: (wish: W, runtime: Runtime, job: Job) => Promise<string>,
  token: string,
  by: number,
): Promise<void> => {
  if (onCancel === undefined) return
  const canceller = await askWithPatience(runtime, () => askCanceller(runtime, job, token))
  if (canceller.by !== 'person')
    return runtime.annotate('warning', `on-cancel was not done: what is under way is left to AWS, because ${canceller.because}.`)
  const whose = `The run was cancelled by ${canceller.login}.`
  if (onCancel === 'too-long')
    return runtime.annotate(
      'warning',
      `${whose} on-cancel was not done: the delivery file says more of the environment than a post step can be told.`,
    )
  // The job's own time says nothing any more.
  const end = { limit: job.end.limit, by, because: 'GitHub ends a cancelled job, with its post steps, after five minutes' }
  runtime.annotate('warning', `${whose} ${await cancel(onCancel, cancelledFromTheBeginning(runtime), { ...job, canceller, end })}`)
}

/** GitHub may take some seconds to say who it was. */
const askWithPatience = async (runtime: Runtime, ask: () => Promise<Canceller>): Promise<Canceller> => {
  const until = runtime.clock.now() + TO_ASK
  for (;;) {
    const canceller = await ask()
    if (canceller.by !== 'nobody-knows' || !canceller.mayCome || runtime.clock.now() >= until) return canceller
    await runtime.clock.sleep(BETWEEN_QUESTIONS)
  }
}

/** As the main step would have gone on. */
const cancelledFromTheBeginning = (runtime: Runtime): Runtime => {
  const { clock } = runtime
  return { ...runtime, clock: { now: clock.now, cancelled: () => true, sleep: clock.sleep } }
}

/** What came of `on-cancel` in a post step. What its time was too short for goes on in AWS. */
export const cameOfCancel = (
  onCancel: OnCancel,
  { outcome, why, code }: { readonly outcome: string; readonly why: string; readonly code?: ErrorCode },
): string => {
  if (outcome === 'still-running')
    return `on-cancel: ${onCancel} was begun by the post step, and its time is over: ${withStop(why)} Run again to go on.`
  const isDone = outcome !== 'failed' || code === 'run.cancelled'
  return `on-cancel: ${onCancel} was ${isDone ? 'done' : 'tried'} by the post step: ${withStop(why)}`
}
