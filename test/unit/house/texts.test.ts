import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'

/** What says where somebody worked: folders of a machine and hosts of package registries. */
const TRACES = {
  folder: /(?<![\w./-])\/(?:work|root|Users|home\/(?!runner\b|ec2-user\b)\w+)\/\w/g,
  registry: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\b[\w-]*(?:artifactory|verdaccio|codeartifact)[\w-]*\.[a-z]/gi,
}
const traces = (text: string): readonly string[] => Object.values(TRACES).flatMap(pattern => text.match(pattern) ?? [])

test('no tracked file says on which machine it was made', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(files).toContain('package.json')
  // This test names what it looks for.
  const others = files.filter(file => file !== 'test/unit/house/texts.test.ts' && existsSync(join(ROOT, file)))
  expect(others.flatMap(file => traces(readFileSync(join(ROOT, file), 'utf8')).map(trace => `${file}: ${trace}`))).toEqual([])
})

const pages = globSync('{*.md,{actions,packages,workflows-examples}/**/*.md}', {
  cwd: ROOT,
  exclude: path => path.includes('node_modules'),
})

test('a command of AWS that a page gives says in which region, and may be given twice', () => {
  const commands = pages.flatMap(page => readFileSync(join(ROOT, page), 'utf8').match(/^\s*aws [a-z]+ .*$/gm) ?? [])
  expect(commands.length).toBeGreaterThan(1)
  expect(commands.filter(command => !command.includes(' --region '))).toEqual([])
  expect(commands.filter(command => command.includes(' put-parameter ') && !command.includes(' --overwrite'))).toEqual([])
})
/** Commands of pnpm in a page, without its comments: how they are begun, with which version, and what script or file they run. */
const commands = (text: string): readonly { readonly begun: string; readonly version?: string; readonly script?: string }[] =>
  [
    ...text
      .replaceAll(/<!--.*?-->/gs, '')
      .matchAll(/(npx --yes )?\bpnpm(?:@([\d.]+))?(?: -C \.\.\/golden-ami)?(?: (?:run |exec node )?([\w./-]+))?/g),
  ].map(([, begun = '', version, script]) => ({ begun, ...(version ? { version } : {}), ...(script ? { script } : {}) }))

test('a command of pnpm that a page gives needs nothing but npx, and runs a script that is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: object }
  const given = pages.flatMap(page => commands(readFileSync(join(ROOT, page), 'utf8')).map(command => ({ page, ...command })))
  expect(given.length).toBeGreaterThan(5)
  expect(
    given.filter(
      ({ begun, script = '' }) => begun === '' || !(script in scripts || (script.endsWith('.ts') && existsSync(join(ROOT, script)))),
    ),
  ).toEqual([])
  expect(new Set(given.map(({ version }) => version)).size).toBe(1)
})

describe('what would be found', () => {
  test.each([
    ['see /work/main/x', '/work/m'],
    ["'/home/someone/x'", '/home/someone/x'],
    ['file:/root/x', '/root/x'],
    ['https://registry.npmjs.org/x', 'registry.npmjs.org'],
    ['https://npm-artifactory.example.com', 'npm-artifactory.e'],
  ])('%s', (text, trace) => {
    expect(traces(text)).toEqual([trace])
  })
  test.each(['/home/runner/work/a', '/home/ec2-user/app', 'packages/work/x', './root/x', 'a schema registry. And'])('not %s', text => {
    expect(traces(text)).toEqual([])
  })
  test.each([
    ['`pnpm demo`', { begun: '', script: 'demo' }],
    ['    npx --yes pnpm@1.2.3 run docs', { begun: 'npx --yes ', version: '1.2.3', script: 'docs' }],
    ['pnpm@1.2.3 lint', { begun: '', version: '1.2.3', script: 'lint' }],
  ])('%s', (text, command) => {
    expect(commands(text)).toEqual([command])
  })
  test('not what a comment says of a generated page', () => {
    expect(commands('<!-- Made by `pnpm run docs`. -->')).toEqual([])
  })
})
