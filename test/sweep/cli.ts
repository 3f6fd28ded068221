/** `pnpm sweep [<part of a name>...]`: every sweep whose name has one of these in it, one task a fault and call, on every core. */
import { parseArgs } from 'node:util'
import { FAULTS, type Task } from '../support/sweep.ts'
import type { Case, Seen } from './case.ts'
import { CASES, caseOf } from './cases.ts'
import { type Came, Threads, wordsOf } from './threads.ts'
import type { Part } from './worker.ts'

/** Failures of one sweep that are told in full. */
const MOST_WORDS = 5

const refuse = (message: string): never => {
  console.error(`${message}\nusage: pnpm sweep [<part of a name>...]\nthe sweeps:\n${CASES.map(({ name }) => `  ${name}`).join('\n')}`)
  process.exit(2)
}
const asked = ((): readonly string[] => {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals
  } catch (error) {
    return refuse((error as Error).message)
  }
})()
const unknown = asked.filter(part => !CASES.some(({ name }) => name.includes(part)))
if (unknown.length > 0) refuse(`no sweep has "${unknown.join('", "')}" in its name`)

const threads = new Threads()

interface Swept {
  readonly one: Case
  readonly parts: number
  readonly seen: Seen
  readonly wrong: readonly string[]
}
const sumOf = (all: readonly Seen[]): Seen => {
  const sum: Record<string, number> = {}
  for (const seen of all) for (const [what, count] of Object.entries(seen)) sum[what] = (sum[what] ?? 0) + count
  return sum
}
/** Why too little was seen; nothing when it was enough. */
const tooLittle = (one: Case, seen: Seen): readonly string[] => {
  try {
    one.enough(seen)
    return []
  } catch (error) {
    return [`too little was seen: ${wordsOf(error)}`]
  }
}
const outcomeOf = (one: Case, planned: Came<readonly Task[]>, came: readonly Came<Seen>[]): Swept => {
  if ('wrong' in planned) return { one, parts: 0, seen: {}, wrong: [planned.wrong] }
  const seen = sumOf(came.flatMap(part => ('says' in part ? [part.says] : [])))
  const wrong = came.flatMap(part => ('wrong' in part ? [part.wrong] : []))
  return { one, parts: came.length, seen, wrong: wrong.length > 0 ? wrong : tooLittle(one, seen) }
}

const playPart = async (part: Part): Promise<Came<Seen>> => {
  const came = await threads.ask<Seen>('play', part, caseOf(part.index).patience)
  if ('says' in came) return came
  const { call, calls, operation, fault } = part.task
  return { wrong: `${FAULTS[fault]?.name} at call ${call} of ${calls} (${operation}): ${came.wrong}` }
}
const sweepAll = async (indices: readonly number[]): Promise<readonly Swept[]> => {
  const planned = await threads.inTurn(indices, index => threads.ask<readonly Task[]>('plan', index, caseOf(index).patience))
  const parts = indices.flatMap((index, nth): readonly Part[] => {
    const plan = planned[nth]
    return plan && 'says' in plan ? plan.says.map(task => ({ index, task })) : []
  })
  const came = await threads.inTurn(parts, playPart)
  return indices.map((index, nth) =>
    outcomeOf(
      caseOf(index),
      planned[nth] ?? { wrong: 'nobody has planned it' },
      came.filter((_, at) => parts[at]?.index === index),
    ),
  )
}

const begun = performance.now()
const swept = await sweepAll(
  CASES.flatMap(({ name }, index) => (asked.length === 0 || asked.some(part => name.includes(part)) ? [index] : [])),
)
await threads.end()
for (const { one, parts, seen, wrong } of swept) {
  const counts = Object.entries(seen).map(([what, count]) => `${what} ${count}`)
  console.log(`${wrong.length === 0 ? 'passed' : 'FAILED'}: ${one.name} (${[`parts ${parts}`, ...counts].join(', ')})`)
  for (const words of wrong.slice(0, MOST_WORDS)) console.log(words.replaceAll(/^/gm, '  '))
  if (wrong.length > MOST_WORDS) console.log(`  and ${wrong.length - MOST_WORDS} more`)
}
const failed = swept.filter(({ wrong }) => wrong.length > 0).length
const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
console.log(`${swept.reduce((sum, { parts }) => sum + parts, 0)} parts on ${threads.count} threads, ${seconds} s`)
console.log(`Tests: ${failed > 0 ? `${failed} failed, ` : ''}${swept.length - failed} passed, ${swept.length} total`)
process.exitCode = failed > 0 ? 1 : 0
