/** Parts of step summaries that several actions have. */
import type { GroupResult, Step, TargetResult } from '@golden-ami/domain'
import { cell, table } from './markdown.ts'

/** What a page begins with, of outcomes that mean the same everywhere. */
export const HEADLINES = {
  unchanged: '✅ Nothing to do',
  planned: '📝 Plan',
  'still-running': '⏳ Still running',
  'rolled-back': '↩️ Rolled back',
  contested: '⚠️ Taken over',
  failed: '❌ Failed',
} as const

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
        groups.map(result => [
          groupCell(result),
          cell(result.outcome),
          `${result.instances.on} of ${result.instances.of}`,
          cell(result.why),
        ]),
      )

const groupCell = ({ group, target }: GroupResult): string => (target === undefined ? cell(group) : `${cell(group)} in ${cell(target)}`)

/** What became of each target of an environment; empty where it has no more than one. */
export const targetsTable = (
  targets: readonly (Pick<TargetResult, 'target' | 'image' | 'why'> & {
    readonly outcome: string
    readonly release?: string | undefined
  })[],
): string =>
  targets.length < 2
    ? ''
    : table(
        ['Target', 'Outcome', 'Image', 'Why'],
        targets.map(({ target, outcome, release = '', image, why }) => [
          cell(target),
          cell(outcome),
          [release, image]
            .filter(part => part !== '')
            .map(cell)
            .join(', '),
          cell(why),
        ]),
      )
