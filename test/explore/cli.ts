/** `pnpm explore …`: all interleavings of a few runs, the shortest stories of what breaks; see README.md. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { explored } from './crew.ts'
import { ALL_FAULTS, FAULTS, type Fault } from './faults.ts'
import { Ground } from './ground.ts'
import { INVARIANTS } from './invariants.ts'
import { replayed } from './replay.ts'
import { brokenText, findingText, levelsOf, lineOf, sumOf } from './report.ts'
import { isScenario, SCENARIOS, type ScenarioName } from './scenarios.ts'
import { explore } from './search.ts'
import { MOST_TARGETS } from './setting.ts'
import { isSuite, type Job, jobsOf, SUITES, type SuiteName } from './suite.ts'

const OPTIONS = {
  suite: { type: 'string', default: '' },
  seed: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '1' },
  threads: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  scenario: { type: 'string', default: 'deliver' },
  targets: { type: 'string', default: '1' },
  faults: { type: 'string', default: '1' },
  kinds: { type: 'string', default: ALL_FAULTS.join(',') },
  only: { type: 'string', default: '' },
  prune: { type: 'string', default: '' },
  replay: { type: 'string', default: '' },
  seconds: { type: 'string', default: '120' },
  states: { type: 'string', default: '3000000' },
  unmerged: { type: 'boolean', default: false },
  brief: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const described = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts)
    .map(([name, text]) => `  ${name.padEnd(9)} ${text}`)
    .join('\n')

const USAGE = `usage: pnpm explore [--scenario s] [--targets n] [--faults n] [--kinds a,b] [--only start] [--prune a,b] [--seconds n] [--states n] [--brief] [--unmerged]
       pnpm explore --scenario s --targets n --faults n --kinds a,b --replay 1.2.3
       pnpm explore --suite s [--seed n] [--rounds n] [--threads n] [--seconds n] [--states n] [--brief]
suites: ${Object.keys(SUITES).join(', ')}; all scenarios, each with kinds of faults that the seed chooses
scenarios: ${Object.keys(SCENARIOS).join(', ')}
kinds of faults:
${described(FAULTS)}
findings, of which --only shows those that begin so, and behind which --prune explores nothing:
${described(INVARIANTS)}`

const wrong = (message: string): never => {
  console.error(`${message}\nmore: pnpm explore --help`)
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
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
type Numbered = 'seed' | 'rounds' | 'threads' | 'targets' | 'faults' | 'seconds' | 'states'
const whole = (name: Numbered, least: number, most: number): number => {
  const number = /^\d{1,10}$/.test(values[name]) ? Number(values[name]) : Number.NaN
  return number >= least && number <= most
    ? number
    : wrong(`--${name} is "${values[name]}"; allowed: a whole number from ${least} to ${most}`)
}
const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
const starting = (name: 'only' | 'prune'): readonly string[] =>
  listed(values[name]).map(start =>
    Object.keys(INVARIANTS).some(one => one.startsWith(start) || start.startsWith(`${one}:`))
      ? start
      : wrong(`--${name} names "${start}"; allowed: ${Object.keys(INVARIANTS).join(', ')}, or how a finding of one begins`),
  )
const isFault = (text: string): text is Fault => Object.hasOwn(FAULTS, text)
const scenarioIn = (text: string): ScenarioName =>
  isScenario(text) ? text : wrong(`--scenario is "${text}"; allowed: ${Object.keys(SCENARIOS).join(', ')}`)
const suiteIn = (text: string): SuiteName =>
  isSuite(text) ? text : wrong(`--suite is "${text}"; allowed: ${Object.keys(SUITES).join(', ')}`)

const states = whole('states', 1, 999_999_999)
const within = Date.now() + whole('seconds', 1, 999_999) * 1_000
const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line)
}

/** @returns how many findings there are */
const exploreOne = (job: Job): number => {
  const begun = Date.now()
  const { scenario, ...more } = job
  const only = starting('only')
  const merging = values.unmerged ? { unmerged: true as const } : {}
  const all = explore({ scenario: SCENARIOS[scenario], ...more, ...merging, prune: starting('prune'), states, within, now: Date.now })
  const findings = all.findings.filter(({ name }) => only.length === 0 || only.some(start => name.startsWith(start)))
  print([`scenario ${scenario}, faults: ${job.kinds.join(', ')}`, ...levelsOf(all).map(line => `  ${line}`)])
  print([`  all: ${sumOf({ ...all, findings }, Date.now() - begun)}, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`])
  for (const finding of findings) print(findingText(finding, job, values.brief))
  return findings.length
}

/** @returns how many findings there are */
const exploreAll = async (suite: SuiteName): Promise<number> => {
  const [seed, begun] = [whole('seed', 0, 4_294_967_295), Date.now()]
  const jobs = Array.from({ length: whole('rounds', 1, 1_000) }, (_, round) => jobsOf(suite, seed, round)).flat()
  const all = { jobs: 0, states: 0, asked: 0, findings: 0, incomplete: 0 }
  const waiting = [...jobs]
  const next = (): Job | undefined => (Date.now() < within ? waiting.shift() : undefined)
  await explored(next, {
    ...{ threads: whole('threads', 1, 64), within, states },
    done: ({ job, explored, ms }) => {
      print([`${lineOf(job)}\n  ${sumOf(explored, ms)}`])
      for (const finding of explored.findings) print(findingText(finding, job, values.brief))
      all.jobs++
      all.states += explored.states
      all.asked += explored.asked
      all.findings += explored.findings.length
      all.incomplete += explored.isComplete ? 0 : 1
    },
  })
  const time = ((Date.now() - begun) / 1_000).toFixed(0)
  print([
    ...(waiting.length > 0 ? [`not begun, as the time was over: ${waiting.map(({ scenario }) => scenario).join(', ')}`] : []),
    `suite ${suite}, seed ${seed}: ${all.jobs} of ${jobs.length} worlds (${all.incomplete} not complete), ${all.states} states, ${all.asked} questions to the domain, ${all.findings} findings, ${time} s`,
  ])
  return all.findings
}

const replay = (job: Job): number => {
  const trail = values.replay
    .split('.')
    .map(part => (/^\d{1,5}$/.test(part) ? Number(part) : wrong(`--replay has "${part}"; allowed: whole numbers with points between them`)))
  const { scenario, ...terrain } = job
  try {
    const { lines, broken } = replayed(new Ground({ ...terrain, scenario: SCENARIOS[scenario] }), trail, job.faults)
    print(lines.map((line, index) => `${index + 1}. ${line}`))
    print(broken.length === 0 ? ['nothing is broken there'] : broken.flatMap(brokenText))
    return broken.length
  } catch (error) {
    if (error instanceof RangeError) return wrong(`--replay: ${error.message}`)
    throw error
  }
}

const kindsIn = (text: string): readonly Fault[] => {
  const kinds = listed(text).map(kind => (isFault(kind) ? kind : wrong(`--kinds names "${kind}"; allowed: ${ALL_FAULTS.join(', ')}`)))
  if (kinds.length === 0) return wrong(`--kinds names none; allowed: ${ALL_FAULTS.join(', ')}`)
  return kinds.includes('lost') && !kinds.includes('late')
    ? wrong('--kinds names "lost" without "late": only what is late is given up')
    : kinds
}
const jobIn = (): Job => ({
  scenario: scenarioIn(values.scenario),
  ...{ targets: whole('targets', 1, MOST_TARGETS), faults: whole('faults', 0, 9) },
  kinds: kindsIn(values.kinds),
})

const findings =
  values.suite !== '' ? await exploreAll(suiteIn(values.suite)) : values.replay === '' ? exploreOne(jobIn()) : replay(jobIn())
process.exitCode = findings > 0 ? 1 : 0
