/** Names the machine, the look and the acts. */
import { answerTo, awsContext, type Runtime, runMachine } from '@golden-ami/actions-kit'
import { act, classifyError, contextIn, ec2, lookAtCopies, lookAtTags } from '@golden-ami/aws'
import { type Copies, homeRole, predictTags, type Tagged, type TagStep, type TagWorld, tagImage } from '@golden-ami/domain'
import { type Answer, ended, planned, stopped } from './answer.ts'
import { blindPlaces, clientsIn, placesOf, tagClientIn } from './clients.ts'
import type { TagInputs } from './inputs.ts'

/** Tags are seen within seconds; a throttled account takes longer. */
const WITHIN = 15 * 60_000

export const tag = async ({ wish, home, file, dryRun, audience }: TagInputs, runtime: Runtime): Promise<Answer> => {
  const edge = awsContext(runtime, audience)
  const role = home && homeRole(home, wish.environment)
  const homeEdge = await contextIn(edge, home?.account, home?.region ?? edge.region, role, 'golden-ami-tag-ami')
  const client = ec2(homeEdge)
  const clients = file && clientsIn(edge, homeEdge, file)
  const clientIn = tagClientIn(clients, client)
  const copies = async (known: string | undefined): Promise<Copies> => {
    const fingerprint = known ?? wish.fingerprint?.value
    if (!file || !clients || fingerprint === undefined) return []
    const found = await lookAtCopies(clients, { image: wish.image, fingerprint, home: file.home, cells: placesOf(file) })
    return [...found, ...blindPlaces(file, wish.environment).map(place => ({ in: place, facts: { resources: [], shared: true } }))]
  }
  const ran = await runMachine<TagWorld, TagStep, Tagged>(
    {
      machine: (world, at) => tagImage(wish, world, at),
      look: previous => lookAtTags(client, wish.image, copies, previous),
      act: async step => act<TagStep>((await clientIn(step.in)).acts)(step),
      predict: predictTags,
      ...{ classifyError, dryRun, timeout: WITHIN },
    },
    runtime,
  )
  return answerTo(ran, {
    planned: ({ end, planned: steps }) => planned(end, steps),
    ended: ({ end }) => ended(end),
    stopped: left => stopped(left, wish),
  })
}
