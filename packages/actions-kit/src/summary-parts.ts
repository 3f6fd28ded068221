/** Parts of step summaries that several actions have. */
import type { GroupResult, Step } from '@golden-ami/domain'
import { cell, table } from './markdown.ts'

/** The parts of a page that are there, a blank line after each. */
export const page = (parts: readonly string[]): string =>
  parts
    .filter(part => part !== '')
    .map(part => `${part}\n\n`)
    .join('')

/** The plan; empty without steps. */
export const stepsTable = (steps: readonly Step[]): string =>
  steps.length === 0
    ? ''
    : table(
        ['Step', 'On', 'Because'],
        steps.map(step => [cell(step.do), cell(step.on), cell(step.because)]),
      )

/** What became of each Auto Scaling group; empty without groups. */
export const groupsTable = (groups: readonly GroupResult[]): string =>
  groups.length === 0
    ? ''
    : table(
        ['Group', 'Outcome', 'Instances on the image', 'Why'],
        groups.map(({ group, outcome, instances, why }) => [cell(group), cell(outcome), `${instances.on} of ${instances.of}`, cell(why)]),
      )
