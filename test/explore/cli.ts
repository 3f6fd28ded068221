/** `pnpm explore …`: all interleavings of a few runs, the shortest stories of what breaks; see README.md. */
import { parseArgs } from 'node:util'
import { Ground } from './ground.ts'
import { INVARIANTS } from './invariants.ts'
import { ALL_MISHAPS, MISHAPS, type Mishap } from './mishaps.ts'
import { retold } from './replay.ts'
import { isScenario, SCENARIOS } from './scenarios.ts'
import { type Explored, explore, type Finding } from './search.ts'
import { MOST_TARGETS } from './setting.ts'

const OPTIONS = {
  scenario: { type: 'string', default: 'deliver' },
  targets: { type: 'string', default: '1' },
  faults: { type: 'string', default: '1' },
  kinds: { type: 'string', default: ALL_MISHAPS.join(',') },
  only: { type: 'string', default: '' },
  prune: { type: 'string', default: '' },
  replay: { type: 'string', default: '' },
  seconds: { type: 'string', default: '120' },
  states: { type: 'string', default: '20000000' },
  unmerged: { type: 'boolean', default: false },
  brief: { type: 'boolean', default: false },
} as const

const USAGE = `usage: pnpm explore [--scenario s] [--targets n] [--faults n] [--kinds a,b] [--only start] [--prune a,b] [--seconds n] [--states n] [--brief] [--unmerged]
       pnpm explore --scenario s --targets n --faults n --kinds a,b --replay 1.2.3
scenarios: ${Object.keys(SCENARIOS).join(', ')}
kinds of faults:
${Object.entries(MISHAPS)
  .map(([kind, text]) => `  ${kind.padEnd(9)} ${text}`)
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

const print = ({ levels, states, asked, isComplete }: Explored, findings: readonly Finding[], ms: number, line: string): void => {
  for (const [mishaps, level] of levels.entries())
    console.log(`  ${mishaps} faults: ${level.states} states, ${level.ends} ends, depth ${level.depth}`)
  const speed = Math.round(states / (ms / 1_000))
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `  all: ${states} states in ${(ms / 1_000).toFixed(1)} s (${speed}/s, ${memory} MB), ${asked} questions to the domain, ${isComplete ? 'complete' : 'NOT COMPLETE'}, ${findings.length} findings`,
  )
  for (const { name, why, story, trail, mishaps, times } of findings) {
    console.log(`\n${name}: ${times} times, first with ${mishaps} faults in ${story.length} moves\n  ${why}`)
    if (values.brief) continue
    for (const [index, text] of story.entries()) console.log(`    ${index + 1}. ${text}`)
    console.log(`  again: ${line} --replay ${trail.join('.')}`)
  }
}

const { scenario } = values
const kinds = listed(values.kinds).map(kind => (isMishap(kind) ? kind : wrong(`--kinds names "${kind}"`)))
if (!isScenario(scenario)) wrong(`--scenario is "${scenario}"`)
else {
  const terrain = { scenario: SCENARIOS[scenario], targets: whole('targets', 1, MOST_TARGETS), kinds }
  const faults = whole('faults', 0, 9)
  const line = `pnpm explore --scenario ${scenario} --targets ${terrain.targets} --faults ${faults} --kinds ${kinds.join(',')}`
  if (values.replay !== '') {
    const moves = values.replay.split('.').map(part => (/^\d{1,5}$/.test(part) ? Number(part) : wrong(`--replay has "${part}"`)))
    for (const [index, text] of retold(new Ground(terrain), moves, faults).entries()) console.log(`${index + 1}. ${text}`)
  } else {
    const begun = performance.now()
    const explored = explore({
      ...terrain,
      ...(values.unmerged ? { unmerged: true as const } : {}),
      ...{ faults, prune: listed(values.prune), states: whole('states', 1, 999_999_999) },
      ...{ within: begun + whole('seconds', 1, 999_999) * 1_000, now: () => performance.now() },
    })
    const findings = explored.findings.filter(({ name }) => name.startsWith(values.only))
    console.log(`scenario ${scenario}, faults: ${kinds.join(', ')}`)
    print(explored, findings, performance.now() - begun, line)
    process.exitCode = findings.length > 0 ? 1 : 0
  }
}
