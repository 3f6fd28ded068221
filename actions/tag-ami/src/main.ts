/** Names the machine, the look and the acts. */
import { awsEdge, describeTurn, type Runtime, reconcile } from '@golden-ami/actions-kit'
import { act, askOnce, ec2, edgeIn, judge, lookAtCopies, lookAtTags } from '@golden-ami/aws'
import {
  assumeTags,
  type Copies,
  homeRole,
  type Moment,
  onPaper,
  paperMoment,
  type TagStep,
  type TagWorld,
  tagImage,
} from '@golden-ami/domain'
import { type Answer, ended, planned, still } from './answer.ts'
import { clientsIn, placesOf, tagClientIn } from './clients.ts'
import type { TagInputs } from './inputs.ts'

/** Tags are seen within seconds; a throttled account takes longer. */
const WITHIN = 15 * 60_000

export const tag = async ({ wish, home, file, dryRun }: TagInputs, runtime: Runtime): Promise<Answer> => {
  const edge = awsEdge(runtime)
  const role = home && homeRole(home, wish.environment)
  const homeEdge = await edgeIn(edge, home?.account, home?.region ?? edge.region, role, 'golden-ami-tag-ami')
  const client = ec2(homeEdge)
  const clients = file && clientsIn(edge, homeEdge, file)
  const clientIn = tagClientIn(clients, client)
  const copies = async (known: string | undefined): Promise<Copies> => {
    const fingerprint = known ?? wish.fingerprint?.value
    if (!file || !clients || fingerprint === undefined) return []
    return lookAtCopies(clients, { image: wish.image, fingerprint, home: file.home, cells: placesOf(file) })
  }
  const machine = (world: TagWorld, at: Moment) => tagImage(wish, world, at)
  const look = (previous: TagWorld | undefined) => lookAtTags(client, wish.image, copies, previous)
  if (dryRun) {
    const { steps, end } = onPaper(machine, assumeTags, await askOnce(look(undefined)), paperMoment(runtime.clock.now()))
    return planned(end, steps)
  }
  const outcome = await reconcile(
    machine,
    {
      look,
      act: async step => act<TagStep>((await clientIn(step.in)).acts)(step),
      judge,
      tell: describeTurn(runtime),
    },
    runtime.clock,
    runtime.clock.now() + WITHIN,
  )
  return 'end' in outcome ? ended(outcome.end) : still(outcome.still)
}
