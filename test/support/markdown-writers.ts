/** Everything that writes Markdown with a text from elsewhere in it. */
import {
  cell,
  groupsTable,
  link,
  mermaidChain,
  page,
  recorded,
  report,
  sizedPage,
  stepsTable,
  table,
  targetsTable,
} from '@golden-ami/actions-kit'
import { invalidInput, UserError } from '@golden-ami/domain'
import type { Answer as Built } from '../../actions/build-stage/src/answer.ts'
import { summary as buildSummary } from '../../actions/build-stage/src/summary.ts'
import type { Answer as Promoted } from '../../actions/promote/src/answer.ts'
import { summary as promoteSummary } from '../../actions/promote/src/summary.ts'
import type { Answer as Refreshed } from '../../actions/refresh-asg/src/answer.ts'
import { summary as refreshSummary } from '../../actions/refresh-asg/src/summary.ts'
import type { Answer as RolledBack } from '../../actions/rollback/src/answer.ts'
import { summary as rollbackSummary } from '../../actions/rollback/src/summary.ts'
import { summary as tagSummary } from '../../actions/tag-ami/src/summary.ts'

type Writer = (text: string) => string | Promise<string>

const step = (text: string) => ({ do: text, on: text, because: text })
const group = (text: string) => ({
  group: text,
  target: text,
  outcome: 'refreshed' as const,
  why: text,
  instances: { on: 1, of: 2 },
  blame: undefined,
  before: text,
})
const target = (text: string) => ({ target: text, outcome: 'refreshed', release: text, image: text, why: text, groups: [] })

const failed = async (error: (text: string) => Error, text: string): Promise<string> => {
  const clock = { now: () => 0, cancelled: () => false, sleep: async () => {} }
  const { runtime, record } = recorded({ inputs: {}, clock, aws: { region: undefined } })
  await report(runtime, {}, () => Promise.reject(error(text)))
  return record.summary
}

const promoted = (text: string) =>
  ({
    ...{ outcome: 'failed', release: text, image: text, previous: { release: text, image: text }, chosen: text, code: 'group.busy' },
    ...{
      targets: [target(text), target(text)],
      cells: [],
      notes: [text],
      steps: [step(text)],
      why: text,
      planHash: '',
      decision: undefined,
      dueAt: '',
    },
    verdicts: [
      { gate: 'hold', verdict: 'fail', because: text, override: text },
      { gate: 'soak', verdict: 'pass', because: text },
    ],
  }) as unknown as Promoted

const refreshed = (text: string) =>
  ({
    ...{ outcome: 'refreshed', release: text, image: text, why: text },
    ...{ steps: [step(text)], targets: [target(text), target(text)], groups: [{ ...group(text), checkpoint: reached(text) }] },
    watching: watching(text),
  }) as unknown as Refreshed

const reached = (text: string) => ({
  ...{ percent: 5, since: 0, until: 2_000, goesOn: 9_000 },
  verdicts: [{ name: text, by: 'alarms', verdict: 'fail', because: text }],
})
const watching = (text: string) => {
  const named = { group: text, target: text }
  return {
    at: 1_000,
    rows: [
      {
        ...{ ...named, image: text, on: 1, of: 2, bakesAhead: 0, checkpoint: reached(text) },
        instances: [{ image: text, state: 'in service', count: 1 }],
        refreshes: [{ id: text, state: 'going', started: 0, ended: undefined, toImage: true }],
      },
    ],
    began: [{ ...named, on: 0, at: 0 }],
    checkpoints: [{ ...named, ...reached(text), at: 500 }],
    capacity: [],
  }
}

const rolledBack = (text: string) =>
  ({ ...refreshed(text), outcome: 'rolled-back', left: text, candidates: [{ release: text, because: text }] }) as unknown as RolledBack

const built = (text: string) =>
  ({
    ...{
      outcome: 'failed',
      why: text,
      age: undefined,
      changes: text,
      commands: [text, text],
      steps: [step(text)],
      cached: false,
      scan: true,
    },
    build: {
      arn: text,
      release: text,
      state: 'failed',
      status: text,
      amis: [],
      copies: [],
      ami: { id: text, name: text, state: 'available' },
      tested: true,
    },
    made: {
      parent: { id: text, name: text, stage: text, version: text },
      ingredients: { architecture: text, components: [] },
      fingerprint: text,
      recipe: text,
    },
    evidence: { packages: [], findings: undefined, lineage: [{ image: text, name: text, owner: text }] },
    failure: { workflow: text, step: text, message: text, component: undefined, lines: [text, text] },
    workflows: [{ type: text, status: text, started: 0, ended: 1_000, steps: [{ name: text, status: text, started: 0, ended: 1_000 }] }],
  }) as unknown as Built

export const WRITERS: Readonly<Record<string, Writer>> = {
  cell,
  heading: text => `### ${cell(text)}`,
  item: text => `- ${cell(text)}\n- ${cell(text)}`,
  table: text => table(['A', cell(text)], [[cell(text), cell(text)]]),
  link: text => link(text, 'https://github.com/acme/web/actions/runs/1'),
  'link of a text': text => link('run', `https://console.aws.amazon.com/ec2?name=${text.replace(/\s/g, '+')}`),
  'no link': text => link(text, undefined),
  stepsTable: text => stepsTable([step(text), step(text)]),
  groupsTable: text => groupsTable([group(text)]),
  targetsTable: text => targetsTable([target(text), target(text)]),
  page: text => page([cell(text), cell(text)]),
  sizedPage: text => sizedPage([{ title: cell(text), head: ['A'], rows: [[cell(text)], [cell(text)]] }, cell(text)], text),
  mermaidChain: text => mermaidChain([[text, text], [text]]),
  failure: text => failed(one => new UserError('group.busy', one, one), text),
  complaints: text =>
    failed(
      one =>
        invalidInput([
          { at: { source: one, line: 1 }, wrong: one, allowed: one },
          { at: { source: one }, wrong: one, allowed: one },
        ]),
      text,
    ),
  'promote’s summary': text => promoteSummary(text, promoted(text), text, { targets: [text], reason: text }),
  'refresh-asg’s summary': text => refreshSummary(text, refreshed(text), { zone: 'UTC', waves: [[text]] }),
  'rollback’s summary': text => rollbackSummary(text, text, rolledBack(text)),
  'build-stage’s summary': text => buildSummary(text, 'eu-west-1', built(text), [{ at: { source: text, line: 1 }, what: text }]),
  'tag-ami’s summary': text =>
    tagSummary(text, { outcome: 'tagged', release: text, tags: new Map([[text, text]]), steps: [], notes: [text], why: text }),
}
