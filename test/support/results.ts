/** What the outputs `targets` and `groups` say of the group of a story. */
import type { Outputs } from './outputs.ts'

export const TARGET = 'web/eu-west-1'

export const group = (outcome: string, why: string, on = 2, of = 2) => ({
  group: 'web',
  target: TARGET,
  outcome,
  why,
  instances: { on, of },
})
export const on = (letter: string): string => `2 of 2 instances run ${letter}`
/** By the last look: the pointer says `says`, and so many instances run `letter`. */
export const openOn = (says: string, letter: string, on: number, of: number): Outputs => {
  const runs = `${on} of ${of} instances run ${letter}`
  return {
    targets: [{ name: TARGET, outcome: 'open', release: says, 'ami-id': says, why: `its pointer says ${says}; ${runs}` }],
    groups: [group('open', runs, on, of)],
  }
}
