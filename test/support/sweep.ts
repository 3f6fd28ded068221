/**
 * One run again and again, each time with one call befallen by one mishap, then a re-run: what must hold in the end, holds.
 */
import type { What, World } from '@golden-ami/local-aws'
import type { Ran } from './in-process.ts'

export const MISHAPS: readonly { readonly name: string; readonly what: What }[] = [
  { name: 'request lost', what: { do: 'lose-request' } },
  { name: 'answer lost', what: { do: 'lose-answer' } },
  { name: 'throttled', what: { do: 'throttle' } },
  { name: 'server error', what: { do: 'server-error' } },
  { name: 'stale read', what: { do: 'stale-read', by: 20_000 } },
  { name: 'killed before', what: { do: 'crash' } },
  { name: 'killed after', what: { do: 'crash', after: true } },
  { name: 'cancelled', what: { do: 'cancel' } },
]
/** Every 7th call; with SWEEP=all every one. */
const every = process.env['SWEEP'] === 'all' ? 1 : 7

export interface Sweep<S extends { readonly world: World }> {
  readonly setUp: () => Promise<S>
  /** One attempt; its process is called `attempt <n>`. Undefined mishaps: the run that is swept. */
  readonly run: (stage: S, attempt: number) => Promise<Ran>
  readonly isGood: (ran: Ran) => boolean
  /** Throws when something does not hold. */
  readonly check: (stage: S, what: string) => Promise<void>
}
/** Answers with how many mishaps there were and how many of them needed a second attempt. */
export const sweep = async <S extends { readonly world: World }>({
  setUp,
  run,
  isGood,
  check,
}: Sweep<S>): Promise<{ readonly mishaps: number; readonly again: number }> => {
  const base = await setUp()
  const before = base.world.journal.length
  const ran = await run(base, 1)
  if (!isGood(ran)) throw new Error(`the run without a mishap: ${ran.failed}`)
  await check(base, 'without a mishap')
  const calls = base.world.journal.slice(before).filter(({ process }) => process === 'attempt 1').length
  let mishaps = 0
  let again = 0
  for (let call = 0; call < calls; call += every)
    for (const { name, what } of MISHAPS) {
      const label = `${name} at call ${call} of ${calls}`
      const stage = await setUp()
      stage.world.befall({ when: { call, of: { process: 'attempt 1' } }, what })
      mishaps++
      let last = await run(stage, 1)
      if (!isGood(last)) {
        again++
        stage.world.advance((call * 7_919) % 900_000)
        last = await run(stage, 2)
      }
      if (!isGood(last))
        throw new Error(
          `${label}: the second attempt ended as ${last.outputs.get('outcome')}: ${last.failed}\n${last.lines.slice(-5).join('\n')}`,
        )
      stage.world.advance(60_000)
      await check(stage, label)
    }
  return { mishaps, again }
}
