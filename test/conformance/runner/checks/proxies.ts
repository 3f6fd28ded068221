/** Runners whose only way out is a proxy. Nobody but the proxy knows where these hosts are. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from '../check.ts'
import { ended, ok } from '../expect.ts'
import { RELEASE } from '../home.ts'
import type { Stage } from '../stage.ts'

const plan = { action: 'build-stage', with: { stage: 'os', 'dry-run': 'true' } } as const
const portOf = (url: string): number => Number(new URL(url).port)

/** A certificate for a host of which no authority has heard; `ca` is what NODE_EXTRA_CA_CERTS names. */
const certificate = (stage: Stage, host: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'runner-tls-'))
  stage.atEnd(() => rmSync(folder, { recursive: true, force: true }))
  const [key, ca] = [join(folder, 'key.pem'), join(folder, 'ca.pem')]
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
    ...['-keyout', key, '-out', ca],
  ])
  if (made.status !== 0) throw new Error(`openssl: ${made.error?.message ?? made.stderr.toString().trim()}`)
  return { key: readFileSync(key), cert: readFileSync(ca), ca }
}
/** Local AWS behind TLS; answers with its port. */
const tls = async (stage: Stage, { key, cert }: { readonly key: Buffer; readonly cert: Buffer }): Promise<number> => {
  const aws = portOf(await stage.aws())
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const { method, headers, url: path } = incoming
    incoming.pipe(
      request({ host: '127.0.0.1', port: aws, path, method, headers }, answer => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      }),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  stage.atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

export const proxies: readonly Check[] = [
  {
    name: 'AWS is reached through HTTP_PROXY',
    holds: async stage => {
      stage.home.catchUp()
      const proxy = await stage.proxy({ 'aws.test': portOf(await stage.aws()) })
      const env = { ...(await stage.credentials('http://aws.test')), HTTP_PROXY: proxy.url }
      ended(await stage.run(plan, { env }), 'success', 'planned')
      ok(proxy.passed.length > 0)
    },
  },
  {
    name: 'AWS is reached by TLS through HTTPS_PROXY, with an authority that NODE_EXTRA_CA_CERTS names',
    holds: async stage => {
      stage.home.catchUp()
      const made = certificate(stage, 'aws.test')
      const proxy = await stage.proxy({ 'aws.test': await tls(stage, made) })
      const env = { ...(await stage.credentials('https://aws.test')), HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: made.ca }
      ended(await stage.run(plan, { env }), 'success', 'planned')
      ok(proxy.passed.includes('CONNECT aws.test:443'), proxy.passed.join())
    },
  },
  {
    name: "GitHub's API and its OIDC endpoint are reached through the proxy, in small letters too; NO_PROXY goes past it",
    holds: async stage => {
      const { home } = stage
      await home.delivery('reviewed')
      await stage.before('6001', { action: 'promote', with: { environment: 'reviewed', baseline: 'true' } })
      home.catchUp()
      const github = await stage.github({ environment: 'reviewed', approvedBy: () => ['kim'] })
      const proxy = await stage.proxy({ 'github.test': github.port })
      const job = await stage.job({
        ...{ apiUrl: 'http://github.test/api', oidcUrl: 'http://github.test/oidc?api-version=2.0' },
        env: { ...(await stage.credentials()), http_proxy: proxy.url, no_proxy: '127.0.0.1,.internal' },
      })
      ended(await stage.step(job, { action: 'promote', with: { environment: 'reviewed', release: RELEASE } }), 'success', 'promoted')
      ok(github.asked.some(path => path.endsWith('/approvals')))
      ok(proxy.passed.length > 0)
      ok(!proxy.passed.some(each => each.includes('127.0.0.1')), 'what NO_PROXY names went to the proxy')
    },
  },
]
