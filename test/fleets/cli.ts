/** `pnpm fleets [--seeds n] [--start s] [--seed s]`: fleets from seeds, many at a time, or one of them in detail. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { INVARIANTS } from './invariants.ts'
import { play } from './play.ts'
import type { Told } from './worker.ts'

/** ms of real time after which a fleet that says nothing is taken for one that does not end: the slowest, whose 200 instances fail for an hour, takes half a minute of a free core. */
const PATIENCE = 600_000

const DOES_NOT_END = { invariant: 'every run ends in time, with a documented outcome', why: 'it does not end' }

const OPTIONS = {
  seeds: { type: 'string', default: '500' },
  start: { type: 'string', default: '1' },
  seed: { type: 'string' },
} as const
const wrong = (message: string): never => {
  console.error(`${message}\nusage: pnpm fleets [--seeds n] [--start s] [--seed s]`)
  process.exit(2)
}
const read = () => {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return wrong((error as Error).message)
  }
}
const values = read()
const whole = (name: keyof typeof OPTIONS): number => {
  const text = values[name] ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : wrong(`--${name} is "${text}"; allowed: a whole number`)
}

const replay = async (seed: number): Promise<number> => {
  const { story, broken, calls } = await play(seed)
  for (const line of story) console.log(line)
  for (const { invariant, why } of broken) console.log(`seed ${seed}: broken: ${invariant}\n  ${why}`)
  console.log(`seed ${seed}: ${calls} calls, ${broken.length} broken`)
  return broken.length > 0 ? 1 : 0
}

const playAll = async (start: number, count: number): Promise<number> => {
  const begun = performance.now()
  const seeds = Array.from({ length: count }, (_, index) => start + index)[Symbol.iterator]()
  const told: Told[] = []
  await Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, () => work(seeds, told)))
  const bad = told.filter(({ broken }) => broken.length > 0).sort((a, b) => a.seed - b.seed)
  console.log(endsText(told.flatMap(({ ends }) => ends)))
  const calls = told.reduce((sum, one) => sum + one.calls, 0)
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  console.log(
    `${told.length} fleets, ${calls} calls, ${INVARIANTS.length} invariants, ${bad.length} fleets with a broken one, ${seconds} s`,
  )
  if (bad.length > 0) console.log(`Replay one with: pnpm fleets --seed ${bad[0]?.seed}`)
  return bad.length > 0 ? 1 : 0
}

/** How often runs ended how: what never comes up was not tried. */
const endsText = (ends: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return sorted.map(([end, count]) => `${end}: ${count}`).join(', ')
}

/** One thread at work until there are no seeds left; a fleet that does not end costs the thread, and a new one goes on. */
const work = async (seeds: Iterator<number>, told: Told[]): Promise<void> => {
  let worker = new Worker(new URL('./worker.ts', import.meta.url))
  for (let next = seeds.next(); !next.done; next = seeds.next()) {
    const answer = await answerOf(worker, next.value)
    const one = answer ?? { seed: next.value, calls: 0, broken: [DOES_NOT_END], ends: [] }
    told.push(one)
    for (const { invariant, why } of one.broken) console.log(`seed ${one.seed}: broken: ${invariant}\n  ${why.slice(0, 1_000)}`)
    if (answer) continue
    await worker.terminate()
    worker = new Worker(new URL('./worker.ts', import.meta.url))
  }
  await worker.terminate()
}
const answerOf = (worker: Worker, seed: number): Promise<Told | undefined> =>
  new Promise(resolve => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE)
    worker.once('message', (message: Told) => {
      clearTimeout(timer)
      resolve(message)
    })
    worker.postMessage(seed)
  })

process.exitCode = values.seed === undefined ? await playAll(whole('start'), whole('seeds')) : await replay(whole('seed'))
