/** What has happened to an environment when a run comes, and what happens to the run, whichever action it runs. */
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, REGION } from './fleet.ts'
import type { Ran } from './in-process.ts'
import { ELSEWHERE, HALT, LEDGER, POINTER, Story } from './story.ts'
import { asSoonAs, injectIntoCall, starting, type WhichCall } from './two-people.ts'

export type Begin = () => Promise<Story>

/** A run that something hits. */
export const FIRST = { name: 'first' }
/** Steps, or attempts, of one run. */
export const AGAIN = { github: { runId: '77' } }
/** Opens on Saturdays only: a story begins on a Monday. */
export const SATURDAYS = '{ web: { groups: [ web ] } }\n    windows: [ { days: [ Sat ], from: "02:00", to: "06:00" } ]'
/** One of the groups does not exist. */
export const GONE = '{ web: { groups: [ web, gone ] } }'

/** And then something more. */
export const begun =
  (begin: Begin, happen: (story: Story) => unknown): Begin =>
  async () => {
    const story = await begin()
    await happen(story)
    return story
  }
/** Releases that were delivered one after the other; none: a baseline alone. */
export const after =
  (...letters: readonly string[]): Begin =>
  () =>
    Story.after(...letters)
/** The same, in two regions. */
export const inTwoRegions =
  (...letters: readonly string[]): Begin =>
  async () =>
    (await Story.begun([REGION, ELSEWHERE])).delivers(...letters)
/** Groups that run what nobody has recorded. */
export const unrecorded: Begin = async () => {
  const story = new Story([REGION])
  await story.raised()
  return story
}
export const promoted = begun(after('a'), story => story.promote('b'))
export const rolledBack = begun(after('a', 'b'), story => story.rollBack())
/** A person writes the pointer. */
export const drifted = (...letters: readonly string[]): Begin =>
  begun(after(...letters), async story => {
    await story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })
    story.world.advance(minutes(1))
  })
export const halted = (begin: Begin): Begin => begun(begin, story => story.put(HALT, 'stop'))
/** A person deletes the ledger. */
export const lost = (begin: Begin): Begin => begun(begin, story => story.ssm().send(new DeleteParameterCommand({ Name: LEDGER })))
/** The delivery file says this of the targets now. */
export const targeting = (targets: string, begin: Begin): Begin =>
  begun(begin, story => {
    story.targets = targets
  })
/** Instances of a release never become healthy. */
export const broken = (letter: string, begin: Begin): Begin =>
  begun(begin, async story => {
    const image = await story.made(letter)
    story.world.place(ACCOUNT, REGION).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
  })
/** The image of a release is there, and nobody has promoted it. */
export const made = (letter: string, begin: Begin): Begin => begun(begin, story => story.made(letter))
/** Nothing that the run `first` writes is ever shown to it. */
export const blind = (begin: Begin): Begin =>
  begun(begin, async story => {
    await story.made('b')
    story.world.advance(minutes(10))
    story.world.inject({
      ...{ when: { call: 0, of: { process: 'first', operation: 'GetParameterHistory' } }, times: 9_999 },
      what: { do: 'stale-read', by: minutes(9) },
    })
  })
/** AWS refuses the calls of an operation from now on. */
export const denied = (operation: string, begin: Begin, region = REGION): Begin =>
  begun(begin, async story => {
    await story.made('b')
    const what = { do: 'refuse', code: 'AccessDeniedException', message: 'it is not allowed', status: 400 } as const
    story.world.inject({ when: { call: 0, of: { operation, region } }, what, times: 9_999 })
  })
/** Nothing of AWS can be reached from now on. */
export const unreachable = (begin: Begin): Begin =>
  begun(begin, async story => {
    await story.made('b')
    story.world.inject({ when: { at: story.world.now }, what: { do: 'outage', of: {}, for: hours(99) } })
  })

/** The run `first` dies at that call, of which nobody hears the answer; `run` has begun it. */
export const diesAt = (call: WhichCall, begin: Begin, run: (story: Story) => Promise<unknown>): Begin =>
  begun(begin, async story => {
    injectIntoCall(story.world, call, { do: 'crash', after: true })
    await run(story)
  })
/** Long enough for a claim of the lock to be over. */
export const anHourLater = (begin: Begin): Begin => begun(begin, story => story.world.advance(hours(1)))
/** Somebody cancels `first` when its refresh has been going on for two minutes. */
export const cancelledIn = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([
    run,
    asSoonAs(story.world, starting('first'), async () => story.world.processes.get('first')?.cancel(), { ms: minutes(2) }),
  ]).then(([ran]) => ran)
/** Somebody starts a rollback then. */
export const takenOver = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([run, asSoonAs(story.world, starting('first'), by => story.rollBack({}, by), { ms: minutes(2) })]).then(([ran]) => ran)
