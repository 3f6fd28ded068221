/**
 * `pnpm rehearse <workflow.yml> [--scenario s.yml] [--event e] [--input k=v]… [--summaries] [--json]`: one workflow against local AWS.
 * Ends with 1 when a run does not end as the scenario expects, with 2 when workflow or scenario cannot be used.
 */
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { readArguments, USAGE } from './arguments.ts'
import { renderLine, renderReport, renderSummaries } from './report.ts'
import { play } from './scenario/play.ts'
import { readScenario, type Scenario } from './scenario/scenario.ts'

/** Whatever the scenario calls its own runs goes on meaning those. */
const ASKED = 'of the command line'

const main = async (): Promise<number> => {
  const { workflow, scenario: file, event, inputs, json, summaries, help } = readArguments(process.argv.slice(2))
  if (help) {
    console.log(USAGE)
    return 0
  }
  const folder = file === undefined ? process.cwd() : dirname(resolve(file))
  const scenario: Scenario = file === undefined ? { repository: { name: 'acme/rehearsal' } } : readScenario(readText(file), file)
  const root = resolve(folder, scenario.repository.root ?? '.')
  const asked: Scenario =
    workflow === undefined
      ? scenario
      : {
          ...scenario,
          runs: [...(scenario.runs ?? []), { id: ASKED, workflow: relative(root, resolve(workflow)), event, inputs }],
        }
  const report = await play(asked, { folder, ...(json ? {} : { onLine: line => console.log(renderLine(line)) }) })
  console.log(json ? JSON.stringify(report, undefined, 2) : `\n${renderReport(report)}`)
  if (summaries && !json) console.log(`\n${renderSummaries(report)}`)
  return report.surprises.length > 0 ? 1 : 0
}
const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserError('rehearsal.scenario', `The scenario ${file} cannot be read: ${(error as Error).message}`, USAGE, { cause: error })
  }
}

enableCompileCache() // local AWS loads the SDK's clients later; they are large
try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 2
}
