/** Whatever AWS, a workflow or a delivery file says is text on the page, and nothing else. */
import type { GroupResult, Watching } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import type { Answer } from '../../../../../actions/refresh-asg/src/answer.ts'
import { summary } from '../../../../../actions/refresh-asg/src/summary.ts'
import { readAsGithub } from '../../../../support/github-markdown.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
const MINUTE = 60_000
interface Texts {
  readonly environment: string
  readonly release: string
  readonly image: string
  readonly why: string
  readonly group: string
  readonly target: string
  readonly groupWhy: string
  readonly running: string
  readonly verdict: string
  readonly because: string
}
const NAMES = ['environment', 'release', 'image', 'why', 'group', 'target', 'groupWhy', 'running', 'verdict', 'because'] as const
const PLAIN = Object.fromEntries(NAMES.map(name => [name, 'x x'])) as Record<keyof Texts, string>

const page = (outcome: Answer['outcome'], texts: Partial<Texts>): string => {
  const said = { ...PLAIN, ...texts }
  const web = { group: said.group, target: said.target }
  const verdicts = [{ name: said.verdict, by: 'metric', verdict: 'pass', because: said.because }] as const
  const checkpoint = { percent: 25, since: NOON - 10 * MINUTE, until: NOON + 5 * MINUTE, goesOn: NOON + 60 * MINUTE, verdicts }
  const instances = { on: 5, of: 20 }
  const groups: readonly GroupResult[] = [
    { ...web, outcome: 'open', why: said.groupWhy, instances, checkpoint },
    { group: said.group, outcome: 'failed', why: said.groupWhy, cause: 'place', instances },
  ]
  const watching: Watching = {
    at: NOON,
    rows: [
      {
        ...{ ...web, image: said.image, on: 5, of: 20, bakesAhead: 0, checkpoint },
        instances: [{ image: said.running, state: 'in service', count: 5 }],
        refreshes: [{ id: 'r-1', state: 'going', started: NOON - 20 * MINUTE, ended: undefined, toImage: true }],
      },
    ],
    began: [{ ...web, on: 0, at: NOON - 20 * MINUTE }],
    checkpoints: [
      { ...web, ...checkpoint, at: NOON },
      { group: said.group, ...checkpoint, at: NOON },
    ],
    capacity: [],
  }
  const { release, image, why } = said
  const answer: Answer = { outcome, release, image, why, targets: [], groups, steps: [], watching }
  return summary(said.environment, answer, { zone: 'UTC', waves: [[said.target]] })
}
/** Charts are text for another reader. */
const read = (text: string) => readAsGithub(text.replace(/```mermaid[\s\S]*?```\n/g, ''))
/** Each breaks out of something else: a cell, a line, a heading, a paragraph, or text. */
const TEXTS = ['a|b', 'a\nb', 'a\n\n# b', '`a`', '<b>b</b>', '@acme/team', 'https://evil.example', '*a* #1', '[a](https://b.example)']

const plain = read(page('still-running', {}))
test.each(NAMES.flatMap(name => TEXTS.map(text => [name, text] as const)))('%s that is %j is text', (name, text) => {
  expect(read(page('still-running', { [name]: text }))).toEqual({ ...plain, alive: [] })
})

const OUTCOMES: readonly Answer['outcome'][] = [
  ...(['refreshed', 'unchanged', 'configured', 'paused', 'still-running', 'rolled-back', 'planned', 'contested', 'failed'] as const),
]
const HOSTILE = TEXTS.join(' ')
test.each(OUTCOMES)('a headline of what is %s is one, whatever it names', outcome => {
  const headline = (texts: Partial<Texts>): string => {
    const whole = page(outcome, texts)
    return whole.slice(0, whole.indexOf('\n\nx x\n'))
  }
  const { shape } = readAsGithub(headline({}))
  for (const texts of [{ environment: HOSTILE }, { release: HOSTILE }, { image: HOSTILE }, { release: '', image: HOSTILE }])
    expect({ texts, ...readAsGithub(headline(texts)) }).toEqual({ texts, shape, alive: [], links: 0 })
})
