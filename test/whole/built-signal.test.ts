/** Without virtual time: signals of the operating system, as GitHub's runner sends them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from '@jest/globals'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'

/** What the runner gives a process between SIGINT and SIGTERM, ms. */
const PATIENCE = 7_500

test.each([
  ['cancel', ['Cancelled', 'Cancelling']],
  ['rollback', ['RollbackInProgress', 'RollbackSuccessful']],
])('SIGINT in the middle of a refresh, with on-cancel %s, is handled while the runner is patient', async (onCancel, statuses) => {
  const fleet = new Fleet()
  const before = await fleet.image('before')
  const after = await fleet.image('after')
  await fleet.group('web', before, 2)
  const server = await listen(fleet.world)
  const folder = mkdtempSync(join(tmpdir(), 'signal-'))
  const outputs = join(folder, 'outputs')
  writeFileSync(outputs, '')
  try {
    const child = spawn(process.execPath, [join(ROOT, 'actions/refresh-asg/index.js')], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        AWS_ENDPOINT_URL: server.url,
        AWS_ACCESS_KEY_ID: ACCOUNT,
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_REGION: REGION,
        GITHUB_OUTPUT: outputs,
        'INPUT_AMI-ID': after,
        'INPUT_AUTO-SCALING-GROUPS': 'web',
        'INPUT_ON-CANCEL': onCancel,
        INPUT_CONTINUE: 'false',
        INPUT_DEPLOYMENT: 'false',
        INPUT_DRIFT: 'stop',
        'INPUT_DRY-RUN': 'false',
      },
    })
    const exit = once(child, 'exit')
    while (!fleet.world.journal.some(({ operation }) => operation === 'StartInstanceRefresh')) await sleep(20)
    fleet.world.advance(30_000)
    const begun = performance.now()
    child.kill('SIGINT')
    const [code] = await exit
    expect(code).toBe(1)
    expect(performance.now() - begun).toBeLessThan(PATIENCE)
    expect(statuses).toContain((await fleet.refreshes('web'))[0])
    expect(readFileSync(outputs, 'utf8')).toMatch(/outcome.*\nfailed/)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
