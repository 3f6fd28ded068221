/** `pnpm demo`: a whole delivery with the built actions and the example workflows, against local AWS. Ends with 1 when something is not as it must be. */
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { durationText } from '@golden-ami/domain'
import { type Acts, complaints } from './demo/expectations.ts'
import { type Snapshot, snapshot } from './demo/snapshot.ts'
import { table } from './demo/table.ts'
import { type LogLine, renderLine } from './report.ts'
import { play } from './scenario/play.ts'
import { readScenario } from './scenario/read-scenario.ts'

const SCENARIO = fileURLToPath(new URL('../../../workflows-examples/scenarios/acme.yml', import.meta.url))
const ENVIRONMENTS = ['development', 'staging', 'production']
/** A minute before the rollback is started. */
const BEFORE_ROLLBACK = Date.parse('2026-11-23T02:59:00Z')

/** The last line of an action says what became of its run. */
const OUTCOME =
  /^(built|cache-hit|adopted|tagged|promoted|unchanged|deferred|planned|refreshed|rolled-back|paused|still-running|contested|failed): /

const withoutStep = ({ step: _, ...line }: LogLine): LogLine => line

const begun = performance.now()
const verbose = process.argv.includes('--verbose')
const acts: { -readonly [act in keyof Acts]: readonly Snapshot[] } = { before: [], delivered: [], end: [] }

const report = await play(readScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO), {
  folder: dirname(SCENARIO),
  onLine: line => {
    if (verbose) console.log(renderLine(line))
    else if (line.step === undefined || OUTCOME.test(line.text)) console.log(renderLine(withoutStep(line)))
  },
  atStart: ({ world, processes }) => {
    const look = (): readonly Snapshot[] =>
      ENVIRONMENTS.map(name => snapshot(world.place('111111111111', 'eu-west-1'), 'web', name, 'x86_64', [`web-${name}`]))
    acts.before = look()
    processes.alarm('before the rollback', BEFORE_ROLLBACK, () => {
      acts.delivered = look()
    })
  },
  atEnd: ({ world }) => {
    acts.end = ENVIRONMENTS.map(name => snapshot(world.place('111111111111', 'eu-west-1'), 'web', name, 'x86_64', [`web-${name}`]))
  },
})

const row = (now: Snapshot): readonly string[] => {
  const before = acts.before.find(({ environment }) => environment === now.environment)
  const on = now.running.filter(image => image === now.pointer.image).length
  return [
    now.environment,
    before?.running[0] ?? '',
    now.pointer.image,
    now.pointer.release,
    `${on} of ${now.running.length}`,
    now.approvers.join(', '),
  ]
}
const HEAD = ['Environment', 'Image before', 'Image now', 'Release', 'Instances on it', 'Approved by']
console.log(
  `\nDelivered, ${durationText(BEFORE_ROLLBACK - report.started)} after the first push:\n\n${table(HEAD, acts.delivered.map(row))}`,
)
console.log(`\nAfter the rollback of production:\n\n${table(HEAD, acts.end.map(row))}`)
const wrong = [...report.surprises, ...complaints(acts)]
const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
console.log(
  `\n${durationText(report.ended - report.started)} of virtual time, ${report.runs.length} workflow runs and ${report.journal.length} calls to AWS in ${seconds} s.`,
)
for (const line of wrong) console.error(`not as it must be: ${line}`)
process.exitCode = wrong.length > 0 ? 1 : 0
