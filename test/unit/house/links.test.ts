/** What a page points at is there: its relative links, and what it names in backticks as a path of this repository. */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'

/** Written like a path of this repository, and none: of a reader's own, of recipes, of others. */
const ELSEWHERE: readonly string[] = [
  'scenarios/release.yml',
  'packages/domain/src/gates/weekday.ts',
  'packages/domain/src/workload/asg/strategies/all-at-once.ts',
  'actions/checkout',
]

const PAGES = globSync(
  ['{README,ARCHITECTURE,CONTRIBUTING}.md', '{packages,actions}/*/README.md', 'workflows-examples/**/*.md', '.github/*.md'],
  { cwd: ROOT },
).map(page => page.replaceAll('\\', '/'))

/** Every file that is kept and every folder of one, from the root, with `/` at both ends of a folder. */
const kept: ReadonlySet<string> = new Set(
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
    .flatMap(file => [`/${file}`, ...file.split('/').map((_, depth, parts) => `/${[...parts.slice(0, depth), ''].join('/')}`)]),
)

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly line: number } } | undefined
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

/** A link without a scheme leads to a file beside the page. */
const brokenLink = (page: string, url: string): boolean => {
  const path = decodeURI(url).replace(/[#?].*$/, '')
  if (/^[a-z]+:/.test(url) || path === '') return false
  const target = posix.join('/', posix.dirname(page), path)
  return !kept.has(target) && !kept.has(`${target}/`)
}

const WORD = /^(?:<[^>]*>|[\w.*{},-])(?:<[^>]*>|[\w.*{},/-])*$/
const FROM_ROOT = /^(?:actions|packages|test|workflows-examples|\.ci)\/./
const IN_A_FOLDER = /(?:\.(?:ts|mjs|md|ya?ml|json)|\/)$/
const ESCAPED = /[.+?^$()|[\]\\]/g
/** `<name>` and `*` stand for a part of a name, `{a,b}` for either. */
const patternOf = (path: string): string =>
  path
    .replaceAll(ESCAPED, '\\$&')
    .replaceAll(/<[^>]*>|\*/g, '[^/]+')
    .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)

/** A word that is written like a path: from the root, or the end of one; undefined: it is not. */
const wanted = (page: string, word: string): RegExp | undefined => {
  const path = word.replace(/^\.\.\/golden-ami\//, '')
  if (ELSEWHERE.includes(path) || !WORD.test(path)) return undefined
  if (FROM_ROOT.test(path)) return new RegExp(`^/${patternOf(path)}/?$`)
  if (!IN_A_FOLDER.test(path)) return undefined
  // The page of a package names sources of its own.
  const scope = /\.\w+(?<!\.ts)$/.test(path) ? '' : (/^packages\/[^/]+\//.exec(page)?.[0] ?? '')
  return new RegExp(`^/${scope}(?:.*/)?${patternOf(path)}$`)
}
const missingPaths = (page: string, code: string): readonly string[] =>
  (code.match(/(?:<[^>]*>|\S)+/g) ?? []).filter(word => {
    const pattern = wanted(page, word)
    return pattern !== undefined && ![...kept].some(path => pattern.test(path))
  })

const missing = (page: string, text: string): readonly string[] =>
  nodesOf(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).flatMap(
    ({ type, value = '', url, position }) => {
      const found = type === 'inlineCode' ? missingPaths(page, value) : url !== undefined && brokenLink(page, url) ? [url] : []
      return found.map(what => `${page}:${position?.start.line} ${what}`)
    },
  )

test('what a page points at is there', () => {
  expect(PAGES.length).toBeGreaterThan(15)
  expect(PAGES.flatMap(page => missing(page, readFileSync(join(ROOT, page), 'utf8')))).toEqual([])
})

test('what is excused is still named', () => {
  const texts = PAGES.map(page => readFileSync(join(ROOT, page), 'utf8'))
  expect(ELSEWHERE.filter(path => kept.has(`/${path}`) || !texts.some(text => text.includes(path)))).toEqual([])
})

describe('what would be found', () => {
  test.each([
    ['README.md', '[a](packages/domain/REDME.md)', 'packages/domain/REDME.md'],
    ['packages/domain/README.md', 'See [a](../../ARCHITECTURE.md#a) and ![b](b.png).', 'b.png'],
    ['README.md', '| a |\n|---|\n| [a]: no, but [b] |\n\n[b]: nowhere.md', 'nowhere.md'],
    ['ARCHITECTURE.md', '`packages/domain/src/nothing`', 'packages/domain/src/nothing'],
    ['CONTRIBUTING.md', '`npx exec node packages/tooling/src/nothing.ts`', 'packages/tooling/src/nothing.ts'],
    ['packages/domain/README.md', '`machine/lop.ts`', 'machine/lop.ts'],
    ['packages/domain/README.md', '`autoscaling/`', 'autoscaling/'],
    ['packages/domain/README.md', '`records/{ledger,lok}/`, `records/lok/`', 'records/lok/'],
    ['packages/domain/README.md', '`stage/<some name>.tsx`, `nowhere/<some name>.ts`', 'nowhere/<some name>.ts'],
  ])('in %s: %s', (page, text, what) => {
    expect(missing(page, text)).toEqual([expect.stringMatching(/^[\w./]+:\d+ /)])
    expect(missing(page, text)[0]).toContain(what)
  })
  test.each([
    ['README.md', '[a](https://example.com/a.md) [b](#b) [c](packages/aws) [d](<packages/aws/README.md#d>)'],
    ['packages/aws/README.md', '`acts/`, `<service>/client.ts`, `actions/<name>/action.yml`, `policy.json`'],
    ['README.md', '`/golden-ami/x/`, `1.4.0/2`, `aws-actions/configure-aws-credentials`, `…/a.ts`, `@aws-sdk/client-ec2/a.ts`'],
    ['README.md', '```sh\n[a](b.md) `c.ts`\n```'],
  ])('not in %s: %s', (page, text) => {
    expect(missing(page, text)).toEqual([])
  })
})
