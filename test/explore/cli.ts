/** `pnpm explore --scenario s [--faults n] [--kinds a,b] …`: all interleavings of a few runs, the shortest stories of what breaks. */
import { parseArgs } from 'node:util'
import { INVARIANTS } from './invariants.ts'
import { ALL_MISHAPS, MISHAPS, type Mishap } from './mishaps.ts'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'
import { type Explored, explore, type Finding } from './search.ts'
import { MOST_TARGETS } from './setting.ts'

const OPTIONS = {
  scenario: { type: 'string', default: 'deliver' },
  targets: { type: 'string', default: '1' },
  faults: { type: 'string', default: '1' },
  kinds: { type: 'string', default: ALL_MISHAPS.join(',') },
  only: { type: 'string', default: '' },
  prune: { type: 'string', default: '' },
  seconds: { type: 'string', default: '120' },
  states: { type: 'string', default: '3000000' },
  brief: { type: 'boolean', default: false },
} as const

const USAGE = `usage: pnpm explore [--scenario s] [--targets n] [--faults n] [--kinds a,b] [--only start] [--prune a,b] [--seconds n] [--states n] [--brief]
scenarios: ${Object.keys(SCENARIOS).join(', ')}
kinds of faults:
${Object.entries(MISHAPS)
  .map(([kind, text]) => `  ${kind.padEnd(8)} ${text}`)
  .join('\n')}
findings, of which --only shows those that begin so, and behind which --prune explores nothing:
${Object.entries(INVARIANTS)
  .map(([name, text]) => `  ${name.padEnd(9)} ${text}`)
  .join('\n')}`

const wrong = (message: string): never => {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}
const read = () => {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return wrong((error as Error).message)
  }
}
const values = read()
const whole = (name: 'targets' | 'faults' | 'seconds' | 'states', least: number, most: number): number => {
  const number = /^\d{1,9}$/.test(values[name]) ? Number(values[name]) : Number.NaN
  return number >= least && number <= most
    ? number
    : wrong(`--${name} is "${values[name]}"; allowed: a whole number from ${least} to ${most}`)
}
const listed = (text: string): readonly string[] => text.split(',').filter(Boolean)
const isMishap = (text: string): text is Mishap => Object.hasOwn(MISHAPS, text)
const isScenario = (text: string): text is ScenarioName => Object.hasOwn(SCENARIOS, text)

const print = ({ levels, states, asked, isComplete }: Explored, findings: readonly Finding[], ms: number): void => {
  for (const [mishaps, level] of levels.entries())
    console.log(`  ${mishaps} faults: ${level.states} states, ${level.ends} ends, depth ${level.depth}`)
  const speed = Math.round(states / (ms / 1_000))
  console.log(
    `  all: ${states} states in ${(ms / 1_000).toFixed(1)} s (${speed}/s), ${asked} questions to the domain, ${isComplete ? 'complete' : 'NOT COMPLETE'}, ${findings.length} findings`,
  )
  for (const { name, why, story, mishaps, times } of findings) {
    console.log(`\n${name}: ${times} times, first with ${mishaps} faults in ${story.length} moves\n  ${why}`)
    if (!values.brief) for (const [index, line] of story.entries()) console.log(`    ${index + 1}. ${line}`)
  }
}

const { scenario } = values
const kinds = listed(values.kinds).map(kind => (isMishap(kind) ? kind : wrong(`--kinds names "${kind}"`)))
if (!isScenario(scenario)) wrong(`--scenario is "${scenario}"`)
else {
  const targets = whole('targets', 1, MOST_TARGETS)
  const begun = performance.now()
  const explored = explore({
    ...{ scenario: SCENARIOS[scenario], targets, faults: whole('faults', 0, 9), kinds, prune: listed(values.prune) },
    ...{ states: whole('states', 1, 999_999_999), within: begun + whole('seconds', 1, 999_999) * 1_000, now: () => performance.now() },
  })
  const findings = explored.findings.filter(({ name }) => name.startsWith(values.only))
  console.log(`scenario ${scenario}, ${targets} ${targets === 1 ? 'target' : 'targets'}, faults: ${kinds.join(', ')}`)
  print(explored, findings, performance.now() - begun)
  process.exitCode = findings.length > 0 ? 1 : 0
}
