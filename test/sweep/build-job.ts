/** What the sweeps of build-stage share: a job of three short builds, and what is true of the stages in the end. */
import { type Participant, seconds } from '@golden-ami/local-aws'
import { expect } from 'expect'
import type { Ran } from '../support/in-process.ts'
import { STAGES, Stages } from '../support/stages.ts'
import type { Try } from '../support/sweep.ts'

/** Short builds: every kind of call is made, and few are made again and again. */
const SHORT = { pending: seconds(5), creating: seconds(5), building: seconds(40), testing: seconds(20), distributing: seconds(10) }

export const shortBuilds = (): Stages => {
  const stages = new Stages()
  stages.imageBuilder.plans = () => SHORT
  return stages
}

/** Whose job it is: the name by which faults know its process, and its run. */
export interface Runner {
  readonly name: string
  readonly github: Try
  /** Awake for the whole job, so that no time passes between its steps; leaves when they have ended. */
  readonly participant?: Participant
}

/** The steps of a job. When a step is killed, its runner lives in every second world, and runs its post step. */
export const buildJob = async (stages: Stages, { name, github, participant }: Runner): Promise<Ran> => {
  const built = [...(await stages.chain({ name, github, ...(participant ? { participant } : {}) }))]
  const [stage, last] = built.at(-1) ?? []
  if (!stage || !last) throw new Error('no stage was built')
  participant?.leave()
  const runnerLives = stages.world.journal.length % 2 === 0
  if (last.ran.crashed && runnerLives) await stages.run({ stage }, { name: `post of ${name}`, github, state: last.ran.state })
  return last.ran
}

export const builtWell = (ran: Ran): boolean =>
  !ran.crashed && ran.failed === undefined && ['built', 'adopted', 'cache-hit'].includes(ran.outputs.get('outcome') ?? '')

/** One image and one AMI for each stage, and no other but those whose creation was cancelled. */
export const checkStages = (stages: Stages, what: string): void => {
  const { images, recipes, components } = stages.imageBuilder
  const left = images.owned().filter(({ state }) => state?.status !== 'CANCELLED')
  expect({ what, left: left.map(({ state }) => state?.status) }).toEqual({ what, left: STAGES.map(() => 'AVAILABLE') })
  expect({ what, names: new Set(left.map(({ name }) => name)).size }).toEqual({ what, names: 3 })
  const amis = left.map(({ outputResources }) => outputResources?.amis?.map(({ image }) => stages.ec2.images.own(image ?? '')?.State))
  expect({ what, amis }).toEqual({ what, amis: STAGES.map(() => ['available']) })
  expect({ what, recipes: recipes.owned().length }).toEqual({ what, recipes: 3 })
  expect({ what, components: components.owned().length }).toEqual({ what, components: 4 })
}
