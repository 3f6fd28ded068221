import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { forbiddenImports, PARTS } from './imports.ts'
import { parseSource, sources } from './source.ts'

test('imports run one way', () => {
  const all = sources('packages/*/src/**/*.{ts,mjs}', 'actions/*/src/**/*.ts')
  expect(all.flatMap(forbiddenImports)).toEqual([])
})

test.each(Object.entries(PARTS))('%s depends on nothing that it may not import', (part, { ours, others }) => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, part, 'package.json'), 'utf8'))
  const forbidden = Object.keys(dependencies).filter(name => {
    const own = /^@golden-ami\/(.+)$/.exec(name)?.[1]
    return own === undefined ? !others.test(name) && !others.test(`${name}/`) : !ours.includes(own)
  })
  expect(forbidden).toEqual([])
})

describe('what would be found', () => {
  test.each([
    ['packages/domain/src/a.ts', "import { x } from 'node:fs'"],
    ['packages/domain/src/a.ts', "import type { x } from '@aws-sdk/client-ec2'"],
    ['packages/aws/src/a.ts', "export * from '@golden-ami/actions-kit'"],
    ['packages/actions-kit/src/a.ts', "import type { x } from '@golden-ami/aws'"],
    ['packages/actions-kit/src/a.ts', "import type { x } from '@aws-sdk/client-ec2'"],
    ['packages/local-aws/src/a.ts', "import '@golden-ami/domain'"],
    ['packages/rehearsal/src/a.ts', "const x = await import('@actions/core')"],
    ['actions/promote/src/a.ts', "import '@golden-ami/local-aws'"],
    ['actions/promote/src/a.ts', "import '@golden-ami/rehearsal/run'"],
    ['actions/promote/src/a.ts', "import '@actions/core'"],
    ['actions/promote/src/a.ts', "import '../../rollback/src/main.ts'"],
    ['actions/promote/src/a.ts', "import '../../../packages/domain/src/index.ts'"],
  ])('in %s: %s', (path, text) => {
    expect(forbiddenImports(parseSource(path, text))).toEqual([expect.stringMatching(`^${path}:1 imports `)])
  })

  test.each([
    ['packages/aws/src/a.ts', "import '@aws-sdk/client-ec2'; import '@golden-ami/domain/machine/machine'; import './b.ts'"],
    ['actions/promote/src/a.ts', "import '@golden-ami/actions-kit'; import './main.ts'"],
  ])('not in %s: %s', (path, text) => {
    expect(forbiddenImports(parseSource(path, text))).toEqual([])
  })
})
