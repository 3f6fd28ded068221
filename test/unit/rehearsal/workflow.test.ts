import { evaluate, holds } from '@golden-ami/rehearsal/expressions'
import { readWorkflow } from '@golden-ami/rehearsal/read-workflow'
import { Expression, type Json, type JsonMap, text } from '@golden-ami/rehearsal/value'
import { describe, expect, test } from 'vitest'

describe('a workflow file', () => {
  test.each([
    ['on: push\njobs:\n  a:\n    runs-on: x\n    stps: []\n    steps: [{ run: x }]\n', "w.yml:5:5: Unexpected value 'stps'"],
    [
      'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: x }] }\n  b: { runs-on: x, needs: c, steps: [{ run: x }] }\n',
      "w.yml:4:27: Job 'b' depends on unknown job 'c'.",
    ],
    ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ foo( }}\n', 'w.yml:6:14: Unexpected end of expression'],
    ['on: push\njobs:\n  a:\n    runs-on: [x\n', 'w.yml:5:1: Flow sequence'],
    ['on: push\njobs:\n  a: { runs-on: x, container: node, steps: [{ run: x }] }\n', "w.yml:3:20: The job 'a' has 'container', which a"],
    ['on: push\njobs:\n  a: { runs-on: x, snapshot: x, steps: [{ run: x }] }\n', "w.yml:3:20: The job 'a' has 'snapshot'"],
    ['on: push\njobs:\n  a: { runs-on: x, steps: [{ uses: a/b@c, background: true }] }\n', "w.yml:3:43: Unexpected value 'background'"],
    [
      'on: push\njobs:\n  a: { runs-on: x, cancel-timeout-minutes: 3, steps: [{ run: x }] }\n',
      "w.yml:3:20: The job 'a' has 'cancel-timeout-",
    ],
    [
      'on: push\nconcurrency: { group: g, queue: max, cancel-in-progress: true }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
      "w.yml:2:26: 'queue: max' and 'cancel-in-progress: true' do not go together",
    ],
    ['on: push\njobs:\n  a: { runs-on: x, steps: [{ run: x, background: true }] }\n', "w.yml:3:38: Unexpected value 'background'"],
  ])('%j is refused', async (content, message) => {
    await expect(readWorkflow('w.yml', content)).rejects.toMatchObject({
      ...{ code: 'rehearsal.workflow', message: expect.stringContaining(message) },
    })
  })
  test('becomes plain data', async () => {
    const { events, permissions, concurrency, jobs } = await readWorkflow(
      'w.yml',
      `
on:
  push: { branches: [main] }
  schedule: [{ cron: '0 1 * * *' }]
  workflow_dispatch: { inputs: { n: { type: number, required: true, default: 3 }, c: { type: choice, options: [a, b] } } }
permissions: { id-token: write }
concurrency: { group: g, queue: max }
jobs:
  a:
    runs-on: x
    if: false
    environment: { name: production, deployment: false }
    steps:
      - uses: $/x
        with: { version: 1.10, on: true }
`,
    )
    expect(events).toEqual({
      push: expect.objectContaining({ branches: ['main'], paths: undefined }),
      schedule: [{ cron: '0 1 * * *', timezone: undefined }],
      workflow_dispatch: {
        inputs: {
          n: { type: 'number', required: true, default: 3, options: [] },
          c: { type: 'choice', required: false, default: undefined, options: ['a', 'b'] },
        },
      },
    })
    expect({ permissions, concurrency }).toEqual({
      permissions: { 'id-token': 'write' },
      concurrency: { group: 'g', cancelInProgress: false, queue: 'max' },
    })
    expect(jobs[0]).toMatchObject({
      if: { text: 'false' },
      environment: { name: 'production', deployment: false },
      steps: [{ uses: '$/x', with: { version: '1.1', on: 'true' } }],
    })
  })
  test('keeps texts over several lines as YAML reads them', async () => {
    const { jobs } = await readWorkflow(
      'w.yml',
      `
on: push
jobs:
  a:
    runs-on: x
    steps:
      - run: |
          if [ "\${{ github.ref }}" = 'x' ]; then
            echo '{"a": "\${{ format('it''s {0}}}', 1) }}"}'
          fi
      - run: >-
          one
          \${{ github.ref }}
          'two' 'three'
`,
    )
    const scope = { contexts: { github: { ref: 'R' } } }
    expect(jobs[0]!.steps.map(step => evaluate(step.run!, scope))).toEqual([
      `if [ "R" = 'x' ]; then\n  echo '{"a": "it's 1}"}'\nfi\n`,
      "one R 'two' 'three'",
    ])
  })
})

const expression = (source: string) => new Expression(source, { file: 'w.yml', line: 1, column: 1 })
describe('expressions', () => {
  const contexts: JsonMap = { github: { ref: 'refs/heads/main', n: 2 }, matrix: { list: ['a', 'b'] }, inputs: { yes: true } }
  test.each<[string, Json]>([
    ["github.ref == 'REFS/heads/main'", true],
    ["contains(matrix.list, 'b') && 'in' || 'out'", 'in'],
    ["format('{0}-{1}', github.n, inputs.yes)", '2-true'],
    ['fromJSON(\'[1,{"a":null}]\')', [1, { a: null }]],
    ['toJSON(matrix.list)', '[\n  "a",\n  "b"\n]'],
    ['github.nothing.at.all', null],
    ["'it''s ''so'''", "it's 'so'"],
    ["join(matrix.list, '/')", 'a/b'],
    ["startsWith(github.ref, 'refs/') && github.n >= 2", true],
  ])('%s', (source, value) => {
    expect(evaluate(expression(source), { contexts })).toEqual(value)
  })
  test.each<[Json, string]>([
    [null, ''],
    [true, 'true'],
    [1.5, '1.5'],
    [[1], 'Array'],
    [{}, 'Object'],
  ])('%j becomes the text %j', (json, said) => expect(text(json)).toBe(said))
  const status = (name: 'success' | 'failure' | 'cancelled') => ({
    contexts: {},
    status: { success: name === 'success', failure: name === 'failure', cancelled: name === 'cancelled' },
  })
  test.each([
    [undefined, true, false, false],
    ['true', true, false, false],
    ["'always()' != ''", true, false, false],
    ['always()', true, true, true],
    ['failure()', false, true, false],
    ['!cancelled()', true, true, false],
    ['cancelled()', false, false, true],
    ['success() || failure()', true, true, false],
  ])('if: %s', (source, success, failure, cancelled) => {
    const condition = source === undefined ? undefined : expression(source)
    expect((['success', 'failure', 'cancelled'] as const).map(name => holds(condition, status(name)))).toEqual([
      success,
      failure,
      cancelled,
    ])
  })
  test('that fail name their place', () => {
    expect(() => evaluate(expression("fromJSON('{')"), { contexts })).toThrow(/^w.yml:1:1 \$\{\{ fromJSON\('\{'\) \}\}: /)
  })
})
