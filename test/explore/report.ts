/** What was found, for people. */
import { type Broken, INVARIANTS } from './invariants.ts'
import type { Explored, Finding } from './search.ts'
import type { Job } from './suite.ts'

export const lineOf = ({ scenario, targets, faults, kinds }: Job): string =>
  `pnpm explore --scenario ${scenario} --targets ${targets} --faults ${faults} --kinds ${kinds.join(',')}`

const perSecond = (states: number, ms: number): number => Math.round(states / Math.max(0.001, ms / 1_000))

/** One line for a job. */
export const sumOf = ({ states, asked, isComplete, findings }: Explored, ms: number): string =>
  [
    `${states} states in ${(ms / 1_000).toFixed(1)} s (${perSecond(states, ms)}/s)`,
    `${asked} questions to the domain`,
    isComplete ? 'complete' : 'NOT COMPLETE',
    `${findings.length} findings`,
  ].join(', ')

export const levelsOf = ({ levels }: Explored): readonly string[] =>
  levels.map(({ states, ends, depth }, faults) => `${faults} faults: ${states} states, ${ends} ends, depth ${depth}`)

const thenText = (line: string): string => `    then ${line}`

export const brokenText = ({ invariant, kind, why, afterwards = [] }: Broken): readonly string[] => [
  `${invariant}: ${kind}`,
  `  expected: ${INVARIANTS[invariant]}`,
  `  got: ${why}`,
  ...afterwards.map(thenText),
]

/** A story as a person can follow it, and the line that tells it again. */
export const findingText = (
  { name, invariant, why, afterwards = [], story, trail, faults, times }: Finding,
  job: Job,
  isBrief: boolean,
): readonly string[] => [
  '',
  `${name}: ${times} times, first with ${faults} faults in ${story.length} moves`,
  `  expected: ${INVARIANTS[invariant]}`,
  `  got: ${why}`,
  ...(isBrief
    ? []
    : [
        ...story.map((line, index) => `    ${index + 1}. ${line}`),
        ...afterwards.map(thenText),
        `  again: ${lineOf(job)} --replay ${trail.join('.')}`,
      ]),
]
