/** The command line of `pnpm rehearse`, read once and refused with how it is used. */
import { parseArgs } from 'node:util'
import { UserError } from '@golden-ami/domain'
import type { Trigger } from './run.ts'

export const USAGE =
  'pnpm rehearse <workflow.yml> [--scenario s.yml] [--event push|workflow_dispatch|schedule] [--input name=value]... [--summaries] [--json]'

export interface Arguments {
  /** Path of the workflow; undefined when the scenario alone says what runs. */
  readonly workflow: string | undefined
  /** Path of the scenario. */
  readonly scenario: string | undefined
  readonly event: Trigger['event']
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
const eventOf = (event = 'workflow_dispatch'): Trigger['event'] => {
  if (event === 'push' || event === 'workflow_dispatch' || event === 'schedule') return event
  return refuse(`The event '${event}' is not known; allowed are push, workflow_dispatch, schedule.`)
}
