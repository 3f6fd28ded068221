/** The built actions behind a proxy: AWS, GitHub and OIDC are reached through it, and nothing beside it. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Listening, listen, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { listenApi } from '@golden-ami/rehearsal/github/api'
import { GitHub, type JobToken } from '@golden-ami/rehearsal/github/github'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type CountingProxy, countingProxy, type ProxyOptions } from '../support/counting-proxy.ts'
import { inputVariables } from '../support/input-variables.ts'

const HOME = '111111111111'
const REGION = 'eu-west-1'
const DELIVERY = (role: string): string => `
family: web
home: { account: "${HOME}", region: ${REGION}${role} }
environments:
  production: { approvals: 1, protection: { reviewers: 0 }, targets: { here: { groups: [ web ], allow-empty: true } } }
`
const ROLE = `, role: "arn:aws:iam::${HOME}:role/home"`
// Sessions end by the clock of the process.
const world = new World({ start: Date.now() })
const github = new GitHub(
  {
    ...{ fullName: 'acme/web', root: ROOT, visibility: 'private', defaultBranch: 'main', sha: 'a'.repeat(40), id: 1, ownerId: 2 },
    ...{ vars: {}, secrets: {}, oidcSubject: 'names' },
  },
  [],
  () => Date.now(),
)
const permissions = { actions: 'read', contents: 'read', 'id-token': 'write' } as unknown as JobToken['permissions']
const run = {
  ...{ id: 7, number: 1, attempt: 1, sha: 'a'.repeat(40), workflow: { path: '.github/workflows/deliver.yml', name: 'deliver' } },
  ...{ trigger: { branch: 'main', actor: 'ada', event: 'push' }, approvals: [] },
} as unknown as JobToken['run']

let aws: Listening
let closeApi: () => Promise<void>
let proxy: CountingProxy | undefined
beforeAll(async () => {
  world.place(HOME, REGION).state(Ec2State)
  github.runs.push(run)
  github.environment('production')
  aws = await listen(world)
  closeApi = await listenApi(github)
})
afterEach(async () => {
  await proxy?.close()
  if (proxy) rmSync(proxy.certificate.folder, { recursive: true })
  proxy = undefined
})
afterAll(async () => {
  await aws.close()
  await closeApi()
})
const begun = async (more: Partial<ProxyOptions> = {}): Promise<CountingProxy> => {
  const hosts = { 'aws.test': aws.url, 'api.test': github.url, 'oidc.test': github.url }
  proxy = await countingProxy({ hosts, otherwise: aws.url, ...more })
  return proxy
}

/** A dry run of promote on a runner: gates, page, one look. */
const promote = async (env: Readonly<Record<string, string>>, role = ROLE) => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-ami-proxy-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/golden-ami.yml'), DELIVERY(role))
  const files = Object.fromEntries(['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV'].map(name => [`GITHUB_${name}`, join(folder, name)]))
  for (const file of Object.values(files)) writeFileSync(file, '')
  const token = github.issueToken({ run, job: 'promote', file: run.workflow.path, permissions, environment: 'production' })
  const child = spawn(process.execPath, [join(ROOT, 'actions/promote/index.js')], {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: folder, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, GITHUB_ACTION: 'promote', ...files },
      ...{ GITHUB_REPOSITORY: 'acme/web', GITHUB_RUN_ID: '7', GITHUB_JOB: 'promote', GITHUB_API_URL: 'https://api.test' },
      ...{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.test/_oidc/token?x=1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token },
      ...{ AWS_REGION: REGION, AWS_ACCESS_KEY_ID: HOME, AWS_SECRET_ACCESS_KEY: 'x', AWS_EC2_METADATA_DISABLED: 'true' },
      AWS_ENDPOINT_URL: 'https://aws.test',
      ...inputVariables('promote', { environment: 'production', 'dry-run': 'true', 'github-token': token }),
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  const code = await new Promise(resolve => child.once('exit', resolve))
  rmSync(folder, { recursive: true })
  return { code, output }
}

describe('everything goes through the proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'that %s names, with its password, which is not printed',
    async variable => {
      const { address, asked, authorizations, certificate } = await begun()
      const { code, output } = await promote({ [variable]: `http://ada:p%40ss@${address}`, NODE_EXTRA_CA_CERTS: certificate.file })
      expect(output).toContain('planned')
      expect(code).toBe(0)
      expect([...asked].sort()).toEqual(['CONNECT api.test:443', 'CONNECT aws.test:443', 'CONNECT oidc.test:443'])
      expect([...authorizations]).toEqual([`Basic ${Buffer.from('ada:p@ss').toString('base64')}`])
      expect(output.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/p(@|%40)ss/)
    },
    60_000,
  )

  test('but for what NO_PROXY spares', async () => {
    const { address, asked, certificate, direct } = await begun()
    const { code } = await promote({
      ...{ HTTPS_PROXY: `http://${address}`, NO_PROXY: 'localhost,127.0.0.1', NODE_EXTRA_CA_CERTS: certificate.file },
      AWS_ENDPOINT_URL: `https://127.0.0.1:${direct}`,
    })
    expect(code).toBe(0)
    expect([...asked].sort()).toEqual(['CONNECT api.test:443', 'CONNECT oidc.test:443'])
  }, 60_000)

  test('of HTTP_PROXY what is not encrypted', async () => {
    const { address, asked, certificate } = await begun()
    const both = { HTTPS_PROXY: address, HTTP_PROXY: address, NODE_EXTRA_CA_CERTS: certificate.file }
    const { code } = await promote({ ...both, AWS_ENDPOINT_URL: 'http://aws.test' })
    expect(code).toBe(0)
    expect([...asked].sort()).toContain('POST http://aws.test')
  }, 60_000)
})

describe('what cannot be used is said', () => {
  test.each<[string, string]>([
    ['another protocol', 'socks5://ada:secret@proxy.test:1080'],
    ['no host', 'http://'],
    ['a path', 'http://ada:secret@proxy.test/secret'],
  ])(
    '%s',
    async (_, address) => {
      const { code, output } = await promote({ HTTPS_PROXY: address })
      expect(code).toBe(1)
      expect(output).toContain('HTTPS_PROXY is no address of a proxy.')
      expect(output).toContain('[network.proxy]')
      expect(output).not.toContain('secret')
    },
    60_000,
  )

  test('a proxy that lets nobody through', async () => {
    const { address, certificate } = await begun({ refuses: true })
    const { code, output } = await promote({ HTTPS_PROXY: `http://ada:secret@${address}`, NODE_EXTRA_CA_CERTS: certificate.file }, '')
    expect(code).toBe(1)
    expect(output).toContain('407')
    expect(output).toContain('[network.proxy]')
    expect(output.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('secret')
  }, 60_000)

  test('a certificate that nobody knows', async () => {
    const { address } = await begun()
    const { code, output } = await promote({ HTTPS_PROXY: `http://${address}` }, '')
    expect(code).toBe(1)
    expect(output).toContain('[network.certificate]')
    expect(output).toContain('NODE_EXTRA_CA_CERTS')
  }, 60_000)
})
