/** The command line of `pnpm rehearse`, read once and refused with how it is used. */
import { parseArgs } from 'node:util'
import { didYouMean, UserError } from '@golden-ami/domain'
import type { Trigger } from './run.ts'
import { EVENTS } from './trigger.ts'

export const USAGE =
  'pnpm rehearse [<workflow.yml>] [--scenario s.yml] [--event push|workflow_dispatch|schedule] [--input name=value]... [--summaries] [--json]'

export const HELP = `${USAGE}

Plays workflows as GitHub would, on this machine, against local AWS and on virtual time. Paths count from where the command is typed.

  --scenario s.yml    who and what there is, what runs and what happens meanwhile; alone, it says what runs
  --event name        what starts the workflow: workflow_dispatch when nothing is said
  --input name=value  of workflow_dispatch; once for each
  --summaries         also print the job summaries
  --json              print the report as JSON instead of the log

In your repository, with a checkout of golden-ami beside it:

  npx pnpm -C ../golden-ami rehearse --scenario scenarios/release.yml --summaries
  npx pnpm -C ../golden-ami rehearse .github/workflows/promote.yml --input environment=staging

Ends with 0 when every run ends as the scenario expects, 1 when one does not, 2 when workflow or scenario cannot be used (nothing has run
then, unless an incident could not happen), 3 by a defect of the rehearsal, 130 after Ctrl-C and 143 after SIGTERM, with the report so far.`

export interface Arguments {
  /** Path of the workflow; undefined when the scenario alone says what runs. */
  readonly workflow: string | undefined
  /** Path of the scenario. */
  readonly scenario: string | undefined
  /** Undefined when nothing is said. */
  readonly event: Trigger['event'] | undefined
  readonly inputs: Readonly<Record<string, string>>
  readonly json: boolean
  readonly summaries: boolean
  readonly help: boolean
}
const refuse = (wrong: string): never => {
  throw new UserError('rehearsal.scenario', wrong, USAGE)
}

/** @throws UserError with the usage as its remedy */
export const readArguments = (given: readonly string[]): Arguments => {
  const { values, positionals } = parse(given)
  const [workflow, ...others] = positionals
  const { scenario, event, input = [], json = false, summaries = false, help = false } = values
  if (others.length > 0) refuse(`One workflow at a time: '${others.join(' ')}' is too much. A scenario can run several.`)
  if (workflow === undefined && scenario === undefined && !help) refuse('There is neither a workflow nor a scenario.')
  if (workflow === undefined && (event !== undefined || input.length > 0))
    refuse('--event and --input are of a workflow, and none is given.')
  return { workflow, scenario, event: eventOf(event), inputs: Object.fromEntries(input.map(pairOf)), json, summaries, help }
}

const parse = (given: readonly string[]) => {
  try {
    return parseArgs({
      args: [...given],
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
  } catch (error) {
    return refuse((error as Error).message)
  }
}
const pairOf = (given: string): readonly [string, string] => {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(given) ?? []
  return name === undefined || value === undefined ? refuse(`--input '${given}' is not name=value.`) : [name, value]
}
const eventOf = (event: string | undefined): Trigger['event'] | undefined => {
  const known = EVENTS.find(one => one === event)
  if (event === undefined || known !== undefined) return known
  return refuse(`The event '${event}' is not for a rehearsal to start; there are ${EVENTS.join(', ')}${didYouMean(event, EVENTS)}.`)
}
