/** The whole demo: a delivery of two stages into three environments and a rollback, every step a process of its own. */
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import type { Figure, Measurement } from '../figure.ts'
import { several } from '../median.ts'
import { type Spent, spent } from '../start/spent.ts'

const BUDGET = 15
const ROUNDS = 3
const DEMO = join(ROOT, 'packages/rehearsal/src/demo.ts')

/** What it says of itself in its last line. */
const callsOf = ({ said }: Spent): number => {
  const calls = /and (\d+) calls to AWS/.exec(said)?.[1]
  if (calls === undefined) throw new Error('the demo does not say how many calls it made')
  return Number(calls)
}

export const journey: Measurement = {
  name: 'journey',
  title: 'The demo',
  how: `the script demo after the install, ${ROUNDS} times; CPU time of all its processes.`,
  measure: async () => {
    const runs: Spent[] = []
    for (let round = 0; round < ROUNDS; round++) runs.push(await spent([process.execPath, DEMO], process.env))
    const seconds = (figures: readonly number[]) => several(figures.map(ms => ms / 1_000))
    const wall = seconds(runs.map(run => run.wall))
    const cpu = seconds(runs.map(run => run.cpu))
    return [
      { what: 'by the clock', unit: 's', value: wall.median, spread: wall.spread, target: { most: BUDGET, of: 'value' } },
      { what: 'CPU time', unit: 's', value: cpu.median, spread: cpu.spread },
      { what: 'calls to AWS', unit: 'calls', value: several(runs.map(callsOf)).median },
    ] satisfies readonly Figure[]
  },
}
