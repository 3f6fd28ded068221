/** The built actions of the release before, and the workflows of test/whole/workflows with them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { ROOT } from '@golden-ami/tooling/root'
import { FOLDER } from './built.ts'

const BUNDLE = join(ROOT, 'test/fixtures/previous-bundle/bundle.json.br')
/** Workflows of whatever repository the actions are in. */
const WORKFLOWS = ['baseline', 'deliver', 'rollback']

/** A new folder with the workflows and, under `previous-…`, the same with the actions of `previous`. Who asks for it removes it. */
export const withPrevious = (): { readonly folder: string; readonly actions: Readonly<Record<string, string>>; readonly root: string } => {
  const root = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const bundle = JSON.parse(brotliDecompressSync(readFileSync(BUNDLE)).toString()) as Readonly<Record<string, string>>
  for (const [path, text] of Object.entries(bundle)) write(join('previous', path), text)
  const folder = join(root, 'workflows')
  cpSync(FOLDER, folder, { recursive: true })
  for (const name of WORKFLOWS) {
    const text = readFileSync(join(FOLDER, `${name}.yml`), 'utf8')
    write(
      `workflows/previous-${name}.yml`,
      text.replaceAll('acme/golden-ami/', 'previous/golden-ami/').replace(/^name: /, 'name: previous-'),
    )
  }
  for (const owner of ['acme', 'previous']) write(`workflows/${owner === 'acme' ? '' : 'previous-'}refresh-only.yml`, REFRESH_ONLY(owner))
  return { root, folder, actions: { 'previous/golden-ami': join(root, 'previous') } }
}

const REFRESH_ONLY = (of: string): string => `name: ${of === 'acme' ? '' : 'previous-'}refresh-only
on: workflow_dispatch
permissions: {}
jobs:
  refresh:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    outputs: { outcome: "\${{ steps.refresh.outputs.outcome }}" }
    steps:
      - uses: actions/checkout@v5
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: eu-west-1, role-to-assume: "arn:aws:iam::111111111111:role/refresh" }
      - id: refresh
        uses: ${of}/golden-ami/actions/refresh-asg@v1
        with: { config: delivery.yml, environment: development }
`
