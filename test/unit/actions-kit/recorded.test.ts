import { recorded, runUrl } from '@golden-ami/actions-kit'
import { ONCE } from '@golden-ami/actions-kit/web/web'
import { expect, test } from 'vitest'

const clock = {
  now: () => 7,
  cancelled: () => false,
  sleep: async (_: number, unless?: Promise<unknown>) => void (await unless?.catch(() => {})),
}
const made = (more: object = {}) => recorded({ inputs: { reason: '  why  ' }, clock, aws: { region: 'eu-west-1' }, ...more })

test('inputs are trimmed, and empty when they are not given', () => {
  const { runtime } = made()
  expect([runtime.input('reason'), runtime.input('other')]).toEqual(['why', ''])
})

test('keeps what an action says', async () => {
  const { runtime, record } = made()
  runtime.output('outcome', 'planned')
  runtime.startGroup('log')
  runtime.line('::error::not a command')
  runtime.endGroup()
  runtime.annotate('error', 'wrong', { file: 'a.yml', line: 3 })
  runtime.mask('secret')
  await runtime.summary('one\n')
  await runtime.summary('two\n')
  expect(await runtime.writeTemporary('packages.json', '[]')).toBe('/temporary/packages.json')
  runtime.saveState('build', '1')
  runtime.fail('no')
  expect(record).toEqual({
    outputs: new Map([['outcome', 'planned']]),
    lines: ['▼ log', ': :error::not a command', '▲'],
    annotations: [{ kind: 'error', message: 'wrong', file: 'a.yml', line: 3 }],
    state: new Map([['build', '1']]),
    masked: ['secret'],
    written: new Map([['packages.json', '[]']]),
    summary: 'one\ntwo\n',
    failed: 'no',
  })
})

test('reads files of the workspace, whichever way their path is written', async () => {
  const { runtime } = made({ files: { 'a/b.yml': 'x' } })
  expect([await runtime.readFile('a/b.yml'), await runtime.readFile('./a/b.yml'), await runtime.readFile('b.yml')]).toEqual([
    'x',
    'x',
    undefined,
  ])
})

test('a post step sees the state of its main step, not what it saves itself', () => {
  const { runtime } = made({ state: new Map([['build', '1']]) })
  runtime.saveState('build', '2')
  expect([runtime.state('build'), runtime.state('other')]).toEqual(['1', ''])
})

test('knows its run, and has no network unless it is given one', async () => {
  const { runtime } = made({ github: { runId: '7' } })
  expect(runUrl(runtime.github)).toBe('https://github.com/acme/images/actions/runs/7')
  await expect(runtime.web.ask('https://api.github.com', {}, ONCE)).rejects.toThrow('no network')
})
