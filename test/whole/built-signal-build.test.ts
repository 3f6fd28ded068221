/** Without virtual time: SIGINT while the request that creates a build is on its way. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listen } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from '@jest/globals'
import { ACCOUNT, REGION, Stages } from '../support/stages.ts'

/** What the runner gives a process between SIGINT and SIGTERM, ms. */
const PATIENCE = 7_500

test('SIGINT between CreateImage and its answer: the build is cancelled while the runner is patient', async () => {
  const stages = new Stages()
  const server = await listen(stages.world)
  const folder = mkdtempSync(join(tmpdir(), 'signal-build-'))
  const [outputs, state] = [join(folder, 'outputs'), join(folder, 'state')]
  for (const [path, content] of [...Object.entries(stages.files), ['outputs', ''], ['state', '']] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  try {
    const child = spawn(process.execPath, [join(ROOT, 'actions/build-stage/index.js')], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        AWS_ENDPOINT_URL: server.url,
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
    const exit = once(child, 'exit')
    let signalled = 0
    stages.world.befall({
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
    expect(stages.world.journal.filter(({ operation }) => operation === 'CancelImageCreation').length).toBe(1)
    expect(readFileSync(outputs, 'utf8')).toMatch(/outcome.*\nfailed/)
    // What the post step would have needed was saved before the call, and given up when the build was being cancelled.
    expect(readFileSync(state, 'utf8')).toMatch(/"token":"[0-9a-f]{36}"/)
    stages.world.advance(120_000)
    expect(stages.images('CANCELLED').length).toBe(1)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
