/** The most that a run ever holds: the action as it is built, in a process of its own on virtual time. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { listen } from '@golden-ami/local-aws/server'
import { ROOT } from '@golden-ami/tooling/root'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { inputVariables } from '../../support/input-variables.ts'
import type { Figure, Measurement } from '../figure.ts'
import { BenchFleet, type FleetSize, groupsText, isSpread } from '../fleet.ts'

/** MB */
export const BUDGET = 150
const KIB = 1_024
export const MB = 1_000_000
const NAME = 'refresh'
const PRELOAD = fileURLToPath(import.meta.resolve('@golden-ami/local-aws/package.json')).replace('package.json', 'src/time/preload.mjs')
/** Says at its exit how much the process held. */
const REPORT = join(import.meta.dirname, '../report-memory.mjs')

/** Bytes. */
interface Held {
  /** The largest resident set. */
  readonly peak: number
  /** Heap that is in use when all has been done. */
  readonly inUse: number
}
export const heldBy = async (size: FleetSize): Promise<Held> => {
  const fleet = await BenchFleet.promoted(size)
  const folder = mkdtempSync(join(tmpdir(), 'golden-ami-bench-'))
  const server = await listen(fleet.world)
  try {
    for (const [path, text] of Object.entries(fleet.files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const report = join(folder, 'peak')
    const self = await fleet.world.scheduler.enter(NAME)
    const imports = [PRELOAD, REPORT].flatMap(file => ['--import', pathToFileURL(file).href])
    const child = spawn(process.execPath, [...imports, join(ROOT, 'actions/refresh-asg/index.js')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...{ PATH: process.env.PATH, SIM_PROCESS: NAME, AWS_ENDPOINT_URL: server.url, BENCH_MEMORY: report },
        ...{
          AWS_REGION: REGION,
          AWS_ACCESS_KEY_ID: fleet.credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: fleet.credentials.secretAccessKey,
        },
        ...{ GITHUB_WORKSPACE: folder, GITHUB_REPOSITORY: 'acme/images', GITHUB_RUN_ID: '99', GITHUB_SERVER_URL: 'https://github.com' },
        ...{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_ACTOR: 'octocat', RUNNER_TEMP: folder, GITHUB_API_URL: server.url },
        ...inputVariables('refresh-asg', { environment: 'development' }),
      },
    })
    const [code] = await once(child, 'exit')
    self.leave()
    if (code !== 0) throw new Error(`refresh-asg ended with ${code}`)
    const { peak, inUse } = JSON.parse(readFileSync(report, 'utf8')) as Held
    return { peak: peak * KIB, inUse }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export const memory: Measurement = {
  name: 'memory',
  title: 'Memory of a rollout',
  how: `refresh-asg as it is built, in a process of its own on virtual time, home ${ACCOUNT} in ${REGION}: its largest resident set as the kernel tells it, with Node itself. Most of it is V8's young generation, which grows with the memory of the machine and not with what is held; in use: the heap that is left when the run ends and all else was collected.`,
  measure: async ({ groups }) => {
    const figures: Figure[] = []
    for (const count of groups.filter(one => one > 1)) {
      const { peak, inUse } = await heldBy({ groups: count, spread: isSpread(count) })
      figures.push(
        { what: groupsText(count), unit: 'MB', value: peak / MB, target: { most: BUDGET, of: 'value' } },
        { what: `${groupsText(count)}, in use`, unit: 'MB', value: inUse / MB },
      )
    }
    return figures
  },
}
