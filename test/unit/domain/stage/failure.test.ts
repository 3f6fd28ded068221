import { failureOf, failureText, type Progress, type Workflow } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const workflow = (status: string, message = ''): Workflow => ({
  id: 'wf-1',
  type: 'BUILD',
  status,
  retried: false,
  started: 0,
  ended: 1,
  steps: [
    { id: 'a', name: 'Launch', action: 'LaunchInstance', status: 'COMPLETED', message: 'done', started: 0, ended: 1 },
    { id: 'b', name: 'Apply', action: 'ExecuteComponents', status, message, started: 0, ended: 1 },
  ],
})
const progress = (workflows: readonly Workflow[], tail: readonly string[]): Progress => ({
  arn: '',
  workflows,
  fresh: [],
  tail,
  cursor: undefined,
  asked: 0,
})
const pathOf = (name: string): string | undefined => (name === 'golden-ami-1' ? 'components/nginx.yml' : undefined)
const LOG = [
  'Step Install',
  '  Document: golden-ami-1',
  '  Phase: build',
  '  Step: Install',
  '  Action: ExecuteBash',
  '  ErrorMessage: exit status 1',
  '  Stderr: no such package',
]

test.each<[string, readonly Workflow[], readonly string[], string]>([
  [
    'a component',
    [workflow('FAILED')],
    LOG,
    'Step Apply of workflow BUILD failed in components/nginx.yml, phase build, step Install: exit status 1: no such package',
  ],
  [
    'a component of somebody else',
    [workflow('FAILED')],
    LOG.map(line => line.replace('golden-ami-1', 'theirs')),
    'Step Apply of workflow BUILD failed in theirs, phase build, step Install: exit status 1: no such package',
  ],
  [
    'a step with a message',
    [workflow('FAILED', 'no capacity')],
    ['Started step Apply'],
    'Step Apply of workflow BUILD failed: no capacity',
  ],
  ['a step without one', [workflow('FAILED')], [], 'Step Apply of workflow BUILD failed'],
  ['nothing that is known', [workflow('COMPLETED')], [], 'The build failed'],
])('%s', (_, workflows, tail, expected) => {
  expect(failureText(failureOf(progress(workflows, tail)), pathOf)).toBe(expected)
})

test('the last twelve lines are told', () => {
  const tail = Array.from({ length: 30 }, (_, index) => `line ${index}`)
  expect(failureOf(progress([], tail)).lines).toEqual(tail.slice(18))
})
