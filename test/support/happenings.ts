/** What happens to an environment, and to the runs that work on it, whichever action they run. */
import { DeleteParameterCommand } from '@aws-sdk/client-ssm'
import { hours, minutes } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, REGION } from './fleet.ts'
import type { Ran } from './in-process.ts'
import { HALT, LEDGER, POINTER, Story } from './story.ts'
import { asSoonAs, befallCall, starting } from './two-people.ts'

/** A run that something befalls. */
export const FIRST = { name: 'first' }
/** Steps, or attempts, of one run. */
export const AGAIN = { github: { runId: '77' } }
/** Only opens on Saturdays: a story begins on a Monday. */
export const SATURDAYS = '{ web: { groups: [ web ] } }\n    windows: [ { days: [ Sat ], from: "02:00", to: "06:00" } ]'

/** Groups that run what nobody has recorded. */
export const unrecorded = async (): Promise<Story> => {
  const story = new Story([REGION])
  await story.raised()
  return story
}
/** A person writes the pointer. */
export const drifted = async (...letters: readonly string[]): Promise<Story> => {
  const story = await Story.after(...letters)
  await story.put(POINTER, await story.made('c'), { DataType: 'aws:ec2:image' })
  story.world.advance(minutes(1))
  return story
}
export const halted = async (story: Story): Promise<Story> => {
  await story.put(HALT, 'stop')
  return story
}
export const rolledBack = async (): Promise<Story> => {
  const story = await Story.after('a', 'b')
  await story.rollBack()
  return story
}
export const promoted = async (): Promise<Story> => {
  const story = await Story.after('a')
  await story.promote('b')
  return story
}
/** Instances of `b` never become healthy. */
export const broken = async (story: Story, letter = 'b'): Promise<Story> => {
  const image = await story.made(letter)
  story.world.place(ACCOUNT, REGION).state(Ec2State).fates.set(image, Number.POSITIVE_INFINITY)
  return story
}
/** Nothing that the run `first` writes is ever shown to it. */
export const blind = async (story: Story): Promise<Story> => {
  await story.made('b')
  story.world.advance(minutes(10))
  story.world.befall({
    ...{ when: { call: 0, of: { process: 'first', operation: 'GetParameterHistory' } }, times: 9_999 },
    what: { do: 'stale-read', by: minutes(9) },
  })
  return story
}
/** A person deletes the ledger. */
export const lost = async (story: Story): Promise<Story> => {
  await story.ssm().send(new DeleteParameterCommand({ Name: LEDGER }))
  return story
}
/** The run `first` dies when it has started its refresh. */
export const crashing = (story: Story): Story => {
  befallCall(story.world, starting('first'), { do: 'crash', after: true })
  return story
}
/** Long enough for a claim of the lock to be over. */
export const later = (story: Story): void => story.world.advance(hours(1))
/** Somebody cancels `first` when its refresh has been going on for two minutes. */
export const cancelledIn = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([
    run,
    asSoonAs(story.world, starting('first'), async () => story.world.processes.get('first')?.cancel(), { ms: minutes(2) }),
  ]).then(([ran]) => ran)
/** Somebody starts a rollback then. */
export const takenOver = (story: Story, run: Promise<Ran>): Promise<Ran> =>
  Promise.all([run, asSoonAs(story.world, starting('first'), by => story.rollBack({}, by), { ms: minutes(2) })]).then(([ran]) => ran)
/** AWS refuses the calls of an operation from now on. */
export const denied = (story: Story, operation: string, region = REGION): void => {
  const what = { do: 'refuse', code: 'AccessDeniedException', message: 'it is not allowed', status: 400 } as const
  story.world.befall({ when: { call: 0, of: { operation, region } }, what, times: 9_999 })
}
