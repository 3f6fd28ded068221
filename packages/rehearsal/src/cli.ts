/**
 * `pnpm rehearse [<workflow.yml>] [--scenario s.yml] [--event e] [--input k=v]… [--summaries] [--json]`: workflows against local AWS.
 * Ends with 0 when every run ends as the scenario expects, 1 when one does not, 2 when workflow or scenario cannot be used, 3 by a defect
 * of the rehearsal, 130 after Ctrl-C and 143 after SIGTERM.
 */
import { enableCompileCache } from 'node:module'
import { UserError } from '@golden-ami/domain'
import { HELP, readArguments } from './arguments.ts'
import { askedFor, callersFolder } from './asked.ts'
import { renderLine, renderReport, renderSummaries } from './report.ts'
import { play } from './scenario/play.ts'

const ENDS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
const isEnd = (name: string): name is keyof typeof ENDS => name in ENDS

const main = async (signal: AbortSignal): Promise<number> => {
  const asked = readArguments(process.argv.slice(2))
  if (asked.help) {
    console.log(HELP)
    return 0
  }
  const { json, summaries } = asked
  const { scenario, folder, shown } = askedFor(asked, callersFolder(process.env, process.cwd()))
  const report = await play(scenario, {
    folder,
    shown,
    signal,
    ...(json ? {} : { onLine: line => console.log(renderLine(line)) }),
  })
  console.log(json ? JSON.stringify(report, undefined, 2) : `\n${renderReport(report)}`)
  if (summaries && !json) console.log(`\n${renderSummaries(report)}`)
  const by = report.interrupted?.by ?? ''
  if (isEnd(by)) return ENDS[by]
  return report.surprises.length > 0 ? 1 : 0
}

/** The first signal ends the rehearsal with what it has; the second ends it at once, with nothing left behind either. */
const interruption = (): AbortSignal => {
  const controller = new AbortController()
  for (const [name, code] of Object.entries(ENDS))
    process.on(name, () => (controller.signal.aborted ? process.exit(code) : controller.abort(name)))
  return controller.signal
}
const written = (stream: NodeJS.WriteStream): Promise<void> => new Promise(done => stream.write('', () => done()))

enableCompileCache() // local AWS loads the SDK's clients later; they are large
const signal = interruption()
try {
  process.exitCode = await main(signal)
} catch (error) {
  if (error instanceof UserError) console.error(`${error.message}\n${error.remedy}`)
  else console.error('This is a defect of the rehearsal.', error)
  process.exitCode = error instanceof UserError ? 2 : 3
}
// Whatever still waits, waits for nothing.
await Promise.all([written(process.stdout), written(process.stderr)])
process.exit()
