/** The scenario as the rehearsal plays it. */
import { play } from '@golden-ami/rehearsal/scenario/play'
import { endState } from './end-state.ts'
import { type AllOutputs, comparable } from './outputs.ts'
import { PLAYED, SCENARIOS, scenario } from './scenario.ts'

export interface Came {
  readonly outputs: AllOutputs
  readonly end: Awaited<ReturnType<typeof endState>>
}
/** @throws Error where a run ended otherwise than well */
export const rehearsed = async (): Promise<Came> => {
  let end: Promise<Came['end']> | undefined
  const { runs, surprises } = await play(scenario(), {
    folder: SCENARIOS,
    atEnd: ({ world }) => {
      end = endState(world)
    },
  })
  if (surprises.length > 0) throw new Error(`the rehearsal: ${surprises.join('; ')}`)
  const outputs = Object.fromEntries(
    runs.flatMap((run, index) =>
      run.jobs.map(job => [`${PLAYED[index]?.id} ${job.id}`, comparable(job.steps.map(({ outputs }) => outputs))] as const),
    ),
  )
  return { outputs, end: (await end)! }
}
