/** Start to exit of an action that makes six calls, beside others that make the same ones. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen } from '@golden-ami/local-aws/server'
import { Fleet } from '../../support/fleet.ts'
import type { Figure, Measurement, Options, Skipped } from '../figure.ts'
import { several } from '../median.ts'
import { CLI, COLD, type Contender, FLOOR, LEAN, plain, WARM, WITHOUT } from '../start/contenders.ts'
import { plainNcc } from '../start/plain-ncc.ts'
import { type Spent, spent } from '../start/spent.ts'

const BUDGET = 1.6
/** Of who takes seconds. */
const ROUNDS_OF_SLOW = 3

type Runs = ReadonlyMap<Contender, readonly { readonly own: Spent; readonly floor: Spent }[]>

/** Each once a round, every time on an image of its own, in an order that is another in every round. */
const inRounds = async (all: readonly Contender[], rounds: number, folder: string): Promise<Runs> => {
  const fleet = new Fleet()
  const server = await listen(fleet.world)
  let images = 0
  const run = async ({ command, env }: Contender): Promise<Spent> =>
    spent(command, env({ image: await fleet.image(`image ${++images}`), url: server.url, folder }))
  const runs = new Map(all.map(contender => [contender, [] as { own: Spent; floor: Spent }[]]))
  try {
    // The first run of each is not counted: it fills caches, the compile cache of WARM among them.
    for (const contender of [FLOOR, ...all]) await run(contender)
    for (let round = 0; round < rounds; round++) {
      const floor = await run(FLOOR)
      for (let place = 0; place < all.length; place++) {
        const contender = all[(place + round) % all.length]!
        if (contender.slow && round >= ROUNDS_OF_SLOW) continue
        runs.get(contender)?.push({ own: await run(contender), floor })
      }
    }
  } finally {
    await server.close()
  }
  return runs
}

/** The contender is what is compared; the figure says how many times the floor (`ours`) or how many times ours it takes. */
const figureOf = (contender: Contender, runs: Runs): Figure => {
  const own = runs.get(contender) ?? []
  const { median: value, spread } = several(own.map(one => one.own.cpu))
  const floor = several(own.map(one => one.floor.cpu))
  return {
    ...{ what: contender.name, unit: 'ms', value, spread, other: { what: FLOOR.name, value: floor.median, spread: floor.spread } },
    ratio: several(own.map(one => one.own.cpu / one.floor.cpu)).median,
    ...(contender === WARM ? { target: { most: BUDGET, of: 'ratio' } } : {}),
    note: `${Math.round(several(own.map(one => one.own.wall)).median)} ms by the clock`,
  }
}

const hasCli = (): boolean => spawnSync('aws', ['--version']).status === 0

const measure = async ({ rounds }: Options): Promise<readonly (Figure | Skipped)[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-ami-bench-'))
  mkdirSync(join(folder, 'warm'))
  const packed = await plainNcc('tag-ami')
  const cli = hasCli()
  try {
    const all = [WARM, COLD, WITHOUT, LEAN, plain(packed.file), ...(cli ? [CLI] : [])]
    const runs = await inRounds(all, rounds, folder)
    return [...all.map(contender => figureOf(contender, runs)), ...(cli ? [] : [{ what: CLI.name, skipped: 'not installed' }])]
  } finally {
    for (const made of [folder, packed.folder]) rmSync(made, { recursive: true, force: true })
  }
}

export const start: Measurement = {
  name: 'start',
  title: 'Start to exit of a small action',
  how: 'tag-ami as it is built, which makes six calls, in a process of its own against local AWS on a port, in CPU time (user and system); each contender once a round, paired with the floor of that round.',
  measure,
}
