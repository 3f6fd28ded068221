/**
 * Whether every pattern of the product takes time in proportion to the text, whatever the text is: told by recheck, which reasons about
 * the pattern's automaton and tries texts where it cannot. The engine in JavaScript takes minutes for all of them, so its answers are kept
 * in a table that `pnpm test` holds the sources against.
 *
 * `node test/conformance/measure-patterns.ts` measures those that the table does not have, and writes it; `--check [<share> <of>]` measures
 * all again, or those whose turn it is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Pattern, productPatterns } from '../unit/house/patterns.ts'

const TABLE = fileURLToPath(new URL('../unit/house/linear-patterns.txt', import.meta.url))
/** ms for one pattern, of a machine that may be busy with others. */
const LONGEST = 600_000
/**
 * recheck's own limits are a second each, and a text that takes longer to match counts against its pattern: on a busy machine that is a
 * linear one too. What remains are its limits by characters read and by the length of the text, which are the same everywhere.
 * @see https://makenowjust-labs.github.io/recheck/docs/usage/parameters/
 */
const LIMITS = { timeout: LONGEST, attackTimeout: LONGEST, incubationTimeout: LONGEST, seedingTimeout: LONGEST }

/** As they stand in the table. */
export const measured = (): readonly string[] => readFileSync(TABLE, 'utf8').split('\n').filter(Boolean)

/** Why it may not be linear; undefined: it is. */
export const notLinear = async ({ pattern, flags, written, place }: Pattern): Promise<string | undefined> => {
  process.env.RECHECK_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  const answer = checkSync(pattern, flags, LIMITS)
  if (answer.status === 'safe') return undefined
  const why = answer.status === 'vulnerable' ? answer.complexity.summary : answer.error.kind
  return `${place}: ${written} ${why}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check')
  const known = new Set(check ? [] : measured())
  const [share = 0, of = 1] = process.argv.slice(3).map(Number)
  const all = productPatterns().patterns
  const patterns = check ? all.filter((_, index) => index % of === share) : all
  const linear: string[] = []
  for (const pattern of patterns) {
    const why = known.has(pattern.written) ? undefined : await notLinear(pattern)
    if (why === undefined) linear.push(pattern.written)
    else {
      console.error(why)
      process.exitCode = 1
    }
  }
  const lines = linear.sort().map(line => `${line}\n`)
  if (check) console.log(`${linear.length} of ${patterns.length} patterns are linear`)
  else writeFileSync(TABLE, lines.join(''))
}
