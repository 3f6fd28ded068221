/**
 * `pnpm conformance [part …]`: what others say of this suite.
 * - Others' clients and another's model of AWS against local AWS: boto3 and the AWS CLI drive its operations; the same calls go to moto, and a
 *   difference without a verdict (differential/verdicts.tsv) fails; the examples of AWS's models are replayed; botocore validates every
 *   request of the example delivery and reads every answer.
 * - `act` runs the example's workflows; what it comes to is what the rehearsal comes to (act/part.ts).
 * - `linters`: actionlint and zizmor read every workflow and action (linters.ts).
 * - `runner` plays the built actions, as they lie here, on a runner that is written after actions/runner's sources (runner/cli.ts).
 * - `markdown`: cmark-gfm, GitHub's own reader, renders what actions write with hostile texts in it; `patterns`: recheck measures theirs.
 *
 * Packages are installed into a cache folder; a part that cannot be installed, without Python 3, Go or a network, says that it was skipped,
 * and why. `--all` prints every difference to moto, also those that have a verdict.
 */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { actPart } from './act/part.ts'
import { install } from './install.ts'
import { linters } from './linters.ts'
import { clients, differential, examples, GROUPS, journey, markdown, type Part, patterns, startMoto } from './parts.ts'
import { recordJourney } from './record-journey.ts'
import { workingTree } from './runner/contract/archive.ts'
import { runChecks, said as verdictText } from './runner/run.ts'

const words = process.argv.slice(2).filter(word => word === '--all')
const named = process.argv.slice(2).filter(word => !word.startsWith('--'))
const wanted = (name: string): boolean => named.length === 0 || named.includes(name)

const differentials = async (): Promise<readonly Part[]> => {
  const moto = await startMoto()
  try {
    return await Promise.all(GROUPS.map(group => differential(group, moto.endpoint, words)))
  } finally {
    moto.end()
  }
}
const rehearsed = async (): Promise<Part> => {
  const file = await recordJourney()
  try {
    return await journey(file)
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
}
const PYTHON = { clients, moto: differentials, examples, journey: rehearsed, markdown: () => markdown(10_000) }
const python = async (): Promise<readonly Part[]> => {
  const chosen = Object.entries(PYTHON).filter(([name]) => wanted(name))
  const reason = chosen.length === 0 ? undefined : install()
  if (reason !== undefined)
    return [{ name: 'AWS', passed: true, said: `skipped: boto3, the AWS CLI and moto cannot be installed: ${reason}` }]
  return (await Promise.all(chosen.map(([, part]) => timed(part)))).flat()
}
const runner = async (): Promise<Part> => {
  const verdicts = await runChecks([], undefined, workingTree())
  return { name: 'runner', passed: verdicts.every(({ fault }) => fault === undefined), said: verdicts.map(verdictText).join('\n') }
}
/** With how long it took. */
const timed = async (part: () => Promise<Part | readonly Part[]>): Promise<readonly Part[]> => {
  const begun = performance.now()
  const parts = [await part()].flat()
  return parts.map(({ name, ...rest }) => ({ name: `${name} (${((performance.now() - begun) / 1_000).toFixed(0)} s)`, ...rest }))
}
const tell = (parts: readonly Part[]): readonly Part[] => {
  for (const { name, passed, said } of parts) console.log(`--- ${name}: ${passed ? 'passed' : 'FAILED'}\n${said.trimEnd()}`)
  return parts
}

const others = (
  await Promise.all([
    python(),
    wanted('linters') ? timed(linters) : [],
    wanted('act') ? timed(actPart) : [],
    wanted('patterns') ? timed(patterns) : [],
  ])
).flat()
tell(others)
// By itself: some of its checks are about real seconds.
const alone = tell(wanted('runner') ? await timed(runner) : [])
process.exitCode = [...others, ...alone].every(({ passed }) => passed) ? 0 : 1
