/** Without virtual time: SIGINT while a request is on its way. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listen } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION, Stages } from '../support/stages.ts'

/** What the runner gives a process between SIGINT and SIGTERM, ms. */
const PATIENCE = 7_500

/** What becomes of the built action in a folder with these files. */
const spawned = (stages: Stages, url: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'signal-build-'))
  const [outputs, state] = [join(folder, 'outputs'), join(folder, 'state')]
  for (const [path, content] of [...Object.entries(stages.files), ['outputs', ''], ['state', '']] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const child = spawn(process.execPath, [join(ROOT, 'actions/build-stage/index.js')], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: REGION,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: outputs,
      GITHUB_STATE: state,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/images',
      GITHUB_RUN_ID: '1',
      INPUT_STAGE: 'os',
      INPUT_FORCE: 'false',
      'INPUT_ON-CANCEL': 'cancel',
      'INPUT_DRY-RUN': 'false',
    },
  })
  return {
    child,
    exit: once(child, 'exit'),
    outputs: () => readFileSync(outputs, 'utf8'),
    state: () => readFileSync(state, 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
const cancellations = ({ world }: Stages): number => world.journal.filter(({ operation }) => operation === 'CancelImageCreation').length

test('SIGINT between CreateImage and its answer: the build is cancelled while the runner is patient', async () => {
  const stages = new Stages()
  const server = await listen(stages.world)
  const { child, exit, outputs, state, remove } = spawned(stages, server.url)
  try {
    let signalled = 0
    stages.world.inject({
      when: { call: 0, of: { operation: 'CreateImage' } },
      what: {
        do: 'change',
        why: 'the runner sends SIGINT',
        change: () => {
          signalled = performance.now()
          child.kill('SIGINT')
        },
      },
    })
    const [code] = await exit
    expect(code).toBe(1)
    expect(signalled).toBeGreaterThan(0)
    expect(performance.now() - signalled).toBeLessThan(PATIENCE)
    expect(cancellations(stages)).toBe(1)
    expect(outputs()).toMatch(/outcome.*\nfailed/)
    // What the post step would have needed was saved before the call, and given up when the build was being cancelled.
    expect(state()).toMatch(/"token":"[0-9a-f]{36}"/)
    stages.world.advance(120_000)
    expect(stages.images('CANCELLED').length).toBe(1)
  } finally {
    await server.close()
    remove()
  }
})

/** Hands requests on, except one for a list of builds after a build was created: that is never answered. */
const silentOnce = async (url: string, silent: () => void) => {
  let created = false
  let isSilent = false
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? ''
    if (created && !isSilent && path.startsWith('/ListImageBuildVersions')) {
      isSilent = true
      silent()
      return
    }
    created ||= path.startsWith('/CreateImage') && !path.startsWith('/CreateImageRecipe')
    const { method, headers } = incoming
    incoming.pipe(
      request(`${url}${path}`, { method, headers }, answer => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      }),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('SIGINT while AWS does not answer: the build is cancelled while the runner is patient', async () => {
  const stages = new Stages()
  const server = await listen(stages.world)
  let signalled = 0
  let kill = (): void => {}
  const proxy = await silentOnce(server.url, () => {
    signalled = performance.now()
    kill()
  })
  const { child, exit, remove } = spawned(stages, proxy.url)
  kill = () => child.kill('SIGINT')
  try {
    const [code] = await exit
    expect([code, cancellations(stages)]).toEqual([1, 1])
    expect(signalled).toBeGreaterThan(0)
    expect(performance.now() - signalled).toBeLessThan(PATIENCE)
  } finally {
    child.kill('SIGKILL')
    proxy.close()
    await server.close()
    remove()
  }
}, 20_000)
