/** The demo's delivery, and what is shown of it. */
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { durationText } from '@golden-ami/domain'
import type { World } from '@golden-ami/local-aws'
import { type LogLine, type RehearsalReport, renderLine } from '../report.ts'
import { play } from '../scenario/play.ts'
import { readScenario } from '../scenario/read-scenario.ts'
import { type Acts, complaints } from './expectations.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import { table } from './table.ts'

const SCENARIO = fileURLToPath(new URL('../../../../workflows-examples/scenarios/acme.yml', import.meta.url))
const ENVIRONMENTS = ['development', 'staging', 'production']
/** A minute before the rollback is started. */
const BEFORE_ROLLBACK = Date.parse('2026-11-23T02:59:00Z')

/** The last line of an action says what became of its run. */
const OUTCOME =
  /^(built|cache-hit|adopted|tagged|promoted|unchanged|deferred|planned|refreshed|rolled-back|paused|still-running|contested|failed): /

const withoutStep = ({ step: _, ...line }: LogLine): LogLine => line

type Played = { -readonly [act in keyof Acts]: readonly Snapshot[] }

/** Plays the delivery and prints what became of it. @returns what is not as it must be, each a sentence */
export const playDemo = async (verbose: boolean): Promise<readonly string[]> => {
  const begun = performance.now()
  const acts: Played = { before: [], delivered: [], end: [] }
  const report = await deliver(acts, verbose)
  console.log(
    `\nDelivered, ${durationText(BEFORE_ROLLBACK - report.started)} after the first push:\n\n${table(HEAD, rows(acts, acts.delivered))}`,
  )
  console.log(`\nAfter the rollback of production:\n\n${table(HEAD, rows(acts, acts.end))}`)
  const wrong = [...report.surprises, ...complaints(acts)]
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  console.log(
    `\n${durationText(report.ended - report.started)} of virtual time, ${report.runs.length} workflow runs and ${report.journal.length} calls to AWS in ${seconds} s.`,
  )
  return wrong
}

/** @param acts told what there is at its moments */
const deliver = (acts: Played, verbose: boolean): Promise<RehearsalReport> =>
  play(readScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO), {
    folder: dirname(SCENARIO),
    onLine: line => {
      if (verbose) console.log(renderLine(line))
      else if (line.step === undefined || OUTCOME.test(line.text)) console.log(renderLine(withoutStep(line)))
    },
    atStart: ({ world, processes }) => {
      acts.before = look(world)
      processes.alarm('before the rollback', BEFORE_ROLLBACK, () => {
        acts.delivered = look(world)
      })
    },
    atEnd: ({ world }) => {
      acts.end = look(world)
    },
  })
const look = (world: World): readonly Snapshot[] =>
  ENVIRONMENTS.map(name => snapshot(world.place('111111111111', 'eu-west-1'), 'web', name, 'x86_64', [`web-${name}`]))

const HEAD = ['Environment', 'Image before', 'Image now', 'Release', 'Instances on it', 'Approved by']
const rows = ({ before }: Acts, snapshots: readonly Snapshot[]): readonly (readonly string[])[] =>
  snapshots.map(now => {
    const old = before.find(({ environment }) => environment === now.environment)
    const on = now.running.filter(image => image === now.pointer.image).length
    return [
      now.environment,
      old?.running[0] ?? '',
      now.pointer.image,
      now.pointer.release,
      `${on} of ${now.running.length}`,
      now.approvers.join(', '),
    ]
  })
