/** Without virtual time: signals of the operating system, as GitHub's runner sends them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'

/** What the runner gives a process between SIGINT and SIGTERM, ms. */
const PATIENCE = 7_500

/** GitHub's API, which says of every check run that a person has cancelled it; `silent`: it answers nothing. */
const github = async (silent: boolean) => {
  const server = createServer((_, answer) => {
    if (!silent) answer.writeHead(200, { 'content-type': 'application/json' }).end('[{"message":"The run was canceled by @octocat."}]')
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

test.each([
  ['cancel', false, ['Cancelled', 'Cancelling']],
  ['rollback', false, ['RollbackInProgress', 'RollbackSuccessful']],
  ['cancel', true, ['InProgress', 'Pending']],
])(
  'SIGINT in the middle of a refresh, with on-cancel %s (GitHub is silent: %p), is handled while the runner is patient',
  async (onCancel, silent, statuses) => {
    const fleet = new Fleet()
    const api = await github(silent)
    const before = await fleet.image('before')
    const after = await fleet.image('after')
    await fleet.group('web', before, 2)
    const server = await listen(fleet.world)
    const folder = mkdtempSync(join(tmpdir(), 'signal-'))
    const outputs = join(folder, 'outputs')
    const state = join(folder, 'state')
    for (const file of [outputs, state]) writeFileSync(file, '')
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
          GITHUB_STATE: state,
          GITHUB_API_URL: api.url,
          GITHUB_REPOSITORY: 'acme/web',
          'INPUT_GITHUB-TOKEN': 'token',
          'INPUT_JOB-CHECK-RUN-ID': '1',
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
      // What nobody could tell in time is left to the post step.
      expect(readFileSync(state, 'utf8').includes('undecided')).toBe(silent)
    } finally {
      await server.close()
      api.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
