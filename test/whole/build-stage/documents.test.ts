import { describe, expect, test } from 'vitest'
import { FILES, reads, Stages } from '../../support/stages.ts'

const run = async (documents: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) => {
  const stages = new Stages()
  const { ran, output } = await stages.run({ stage: 'tech', parent: '', ...inputs }, { files: { ...FILES, ...documents } })
  return { stages, ran, output, changing: stages.world.journal.filter(({ operation }) => !reads(operation)) }
}
const document = (step: string): string => `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: One\n${step}`

describe('malformed documents', () => {
  const MALFORMED = {
    'components/nginx.yml': document('        action: executeBash\n        timeoutSeconds: 0\n'),
    'components/smoke.yml': document(
      "        action: ExecuteBash\n        inputs:\n          commands:\n            - |\n              set -eu\n              echo '{{ Port }}'\n",
    ),
  }

  test('fail the action before any call that changes anything, all of them at once', async () => {
    const { ran, output, changing } = await run(MALFORMED)
    expect(output('outcome')).toBe('failed')
    expect(ran.failed).toContain('components/nginx.yml:6:17: executeBash is no known action (did you mean ExecuteBash?)')
    expect(ran.failed).toContain('components/nginx.yml:7:25: timeoutSeconds is the number 0; allowed: a whole number of seconds from 1')
    expect(ran.failed).toContain('components/smoke.yml:11:21: {{ Port }} is no parameter or constant of the document')
    expect(ran.failed).toContain('[input.invalid]')
    expect(changing).toEqual([])
  })

  test('are annotated at their lines', async () => {
    const { ran } = await run(MALFORMED)
    expect(
      ran.annotations.filter(({ kind, file }) => kind === 'error' && file).map(({ file, line, column }) => `${file}:${line}:${column}`),
    ).toEqual(['components/nginx.yml:6:17', 'components/nginx.yml:7:25', 'components/smoke.yml:11:21'])
  })

  test('are told together with what is wrong with the inputs', async () => {
    const { ran } = await run(MALFORMED, { force: 'maybe' })
    expect(ran.failed).toContain('input force: ')
    expect(ran.failed).toContain('components/nginx.yml:6:17')
  })
})

test('two documents with the same content are one component, which a recipe has once', async () => {
  const { ran, changing } = await run({ 'components/smoke.yml': FILES['components/nginx.yml'] })
  expect(ran.failed).toContain('components/smoke.yml has the same content as components/nginx.yml; allowed: each component once')
  expect(changing).toEqual([])
})

describe('a document with an action that is newer than ours', () => {
  const NEWER = { 'components/harden.yml': document('        action: RunContainer\n        inputs: { image: scanner }\n') }

  test('warns and builds', async () => {
    const { ran, output } = await run(NEWER, { stage: 'os' })
    expect(output('outcome')).toBe('built')
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        kind: 'warning',
        ...{ file: 'components/harden.yml', line: 6, column: 17 },
        message: expect.stringContaining('RunContainer is no known action'),
      }),
    )
  })
})

describe('what a document takes from elsewhere as it happens to be', () => {
  const LOOSE = document(
    "        action: ExecuteBash\n        inputs:\n          commands:\n            - dnf install -y nginx git-2.40.1\n            - 'dnf install -y <b>|x'\n",
  )

  test('is told in the log and in the summary, and stops nothing', async () => {
    const { ran, output } = await run({ 'components/harden.yml': LOOSE }, { stage: 'os' })
    expect(output('outcome')).toBe('built')
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        kind: 'notice',
        ...{ file: 'components/harden.yml', line: 9, column: 15 },
        message: 'not reproducible: components/harden.yml:9:15 dnf install without a version: nginx',
      }),
    )
    expect(ran.summary).toContain('#### Not reproducible\n\n- components/harden.yml:9:15: dnf install without a version: nginx\n')
  })

  test('is told of an image that is there already, too', async () => {
    const stages = new Stages()
    await stages.run({ stage: 'os' }, { files: { ...FILES, 'components/harden.yml': LOOSE } })
    const { ran, output } = await stages.run({ stage: 'os' }, { files: { ...FILES, 'components/harden.yml': LOOSE } })
    expect(output('outcome')).toBe('cache-hit')
    expect(ran.summary).toContain('#### Not reproducible')
  })

  test('is not mentioned when there is nothing', async () => {
    const { ran } = await run({}, { stage: 'os' })
    expect(ran.summary).not.toContain('Not reproducible')
  })
})
