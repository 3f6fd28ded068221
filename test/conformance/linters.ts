/** Linters that nobody here wrote, on every workflow and action of the repository. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { workflowFiles } from '@golden-ami/tooling/lint-workflows/workflow-files'
import { ROOT } from '@golden-ami/tooling/root'
import { type Installed, installGo } from './install-go.ts'
import { installZizmor } from './install-zizmor.ts'
import { compared, type Finding, readExceptions } from './linters/exceptions.ts'
import type { Part } from './parts.ts'

const EXCEPTIONS = fileURLToPath(new URL('./linters/exceptions.yml', import.meta.url))

interface Linter {
  readonly name: string
  readonly install: () => Installed
  readonly words: readonly string[]
  readonly reads: (path: string) => boolean
  readonly findings: (output: string) => readonly Finding[]
}
/** What of the answer of zizmor is used: https://docs.zizmor.sh/usage/#output-formats */
interface Audited {
  readonly ident: string
  readonly desc: string
  readonly locations: readonly {
    readonly symbolic: { readonly key: { readonly Local?: { readonly verbatim_path: string } }; readonly kind: string }
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } }
  }[]
}

const LINTERS: readonly Linter[] = [
  {
    name: 'actionlint',
    install: () => installGo({ name: 'actionlint', package: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' }),
    // What shell and Python say depends on what is installed there.
    words: ['-format', '{{json .}}', '-shellcheck=', '-pyflakes='],
    reads: path => !path.endsWith('action.yml'),
    findings: output =>
      (JSON.parse(output) as { readonly filepath: string; readonly line: number; readonly message: string }[]).map(
        ({ filepath, line, message }) => ({ file: filepath, line, says: message }),
      ),
  },
  {
    name: 'zizmor',
    install: installZizmor,
    words: ['--offline', '--no-config', '--no-exit-codes', '--format', 'json'],
    reads: () => true,
    findings: output =>
      (JSON.parse(output) as readonly Audited[]).map(({ ident, desc, locations }) => {
        const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary')
        return {
          file: place?.symbolic.key.Local?.verbatim_path ?? '',
          line: (place?.concrete.location.start_point.row ?? 0) + 1,
          says: `${ident}: ${desc}`,
        }
      }),
  },
]

/** @throws Error where the linter itself did not get to an answer */
const output = (path: string, words: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(path, [...words], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // A linter that found something ends with 1.
      if (error && error.code !== 1) reject(new Error(`${path}: ${stderr.trim() || error.message}`))
      else resolve(stdout)
    })
  })

/** What each found, beside the exceptions that are named; or why it was skipped. */
export const linters = (): Promise<readonly Part[]> => Promise.all(LINTERS.map(lint))

const lint = async ({ name, install, words, reads, findings }: Linter): Promise<Part> => {
  const installed = install()
  if ('missing' in installed) return { name, passed: true, said: `skipped: it cannot be installed: ${installed.missing}` }
  const files = workflowFiles(ROOT).filter(reads)
  const found = findings(await output(installed.path, [...words, ...files]))
  const complaints = compared(found, readExceptions(readFileSync(EXCEPTIONS, 'utf8'), name))
  const said = `${files.length} workflows and actions, ${found.length - complaints.length} findings that are named as exceptions`
  return { name, passed: complaints.length === 0, said: [said, ...complaints].join('\n') }
}
