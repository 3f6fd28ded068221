/**
 * `pnpm rehearse <workflow.yml> [--scenario s.yml] [--event e] [--input k=v]… [--summaries] [--json]`: one workflow against local AWS.
 * Ends with 1 when a run does not end as the scenario expects, with 2 when workflow or scenario cannot be used.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from '@golden-ami/domain'
import { renderLine, renderReport, renderSummaries } from './report.ts'
import { play } from './scenario/play.ts'
import { readScenario, type Scenario } from './scenario/scenario.ts'

const USAGE =
  'pnpm rehearse <workflow.yml> [--scenario s.yml] [--event push|workflow_dispatch|schedule] [--input name=value]... [--summaries] [--json]'

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scenario: { type: 'string' },
      event: { type: 'string' },
      input: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      summaries: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const [workflow] = positionals
  if (values.help || (workflow === undefined && values.scenario === undefined)) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const folder = values.scenario === undefined ? process.cwd() : dirname(resolve(values.scenario))
  const scenario: Scenario =
    values.scenario === undefined
      ? { repository: { name: 'acme/rehearsal' } }
      : readScenario(readFileSync(values.scenario, 'utf8'), values.scenario)
  const root = resolve(folder, scenario.repository.root ?? '.')
  const inputs = Object.fromEntries((values.input ?? []).map(pair => [pair.split('=')[0]!, pair.slice(pair.indexOf('=') + 1)]))
  const asked: Scenario =
    workflow === undefined
      ? scenario
      : {
          ...scenario,
          runs: [...(scenario.runs ?? []), { workflow: relative(root, resolve(workflow)), event: eventOf(values.event), inputs }],
        }
  const report = await play(asked, { folder, ...(values.json ? {} : { onLine: line => console.log(renderLine(line)) }) })
  console.log(values.json ? JSON.stringify(report, undefined, 2) : `\n${renderReport(report)}`)
  if (values.summaries && !values.json) console.log(`\n${renderSummaries(report)}`)
  return report.surprises.length > 0 ? 1 : 0
}
const eventOf = (event = 'workflow_dispatch'): 'push' | 'workflow_dispatch' | 'schedule' => {
  if (event === 'push' || event === 'workflow_dispatch' || event === 'schedule') return event
  throw new UserError('rehearsal.scenario', `The event '${event}' is not known; allowed are push, workflow_dispatch, schedule.`)
}

enableCompileCache() // local AWS loads the SDK's clients later; they are large
try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 2
}
