/** What a runner gives a process, and nothing else. */
import type { Check } from '../check.ts'
import { deepEqual, ended, equal, isPlain, match, ok } from '../expect.ts'
import { FILES } from '../home.ts'

const plan = { action: 'build-stage', with: { stage: 'os', 'dry-run': 'true' } } as const

export const environment: readonly Check[] = [
  {
    name: 'the region comes from an earlier step by GITHUB_ENV; without one it is asked for plainly',
    holds: async stage => {
      const without = { AWS_REGION: '', AWS_DEFAULT_REGION: '' }
      const refused = await stage.run(plan, { env: without })
      equal(refused.result, 'failure')
      isPlain(refused)
      match(refused.log.text, /region/i)
      const job = await stage.job({ env: without })
      job.environment.set('AWS_REGION', 'eu-west-1')
      ended(await stage.step(job, plan), 'success', 'planned')
    },
  },
  {
    name: 'a runner that tells nothing of its job is one more that works',
    holds: async stage => ended(await stage.run(plan, { hasJobContext: false }), 'success', 'planned'),
  },
  {
    name: 'HOME is needed by nobody',
    holds: async stage => ended(await stage.run(plan, { hasHome: false }), 'success', 'planned'),
  },
  {
    name: 'a workspace with blanks and letters of other alphabets is read like any other',
    holds: async stage => {
      const here = await stage.run(plan)
      const there = await stage.run(plan, { folder: 'Größe und Maß 画像 (1)' })
      ended(there, 'success', 'planned')
      equal(there.outputs.get('fingerprint'), here.outputs.get('fingerprint'))
    },
  },
  {
    name: 'an input that action.yml does not name is a warning of the runner, and nothing else',
    holds: async stage => {
      const result = await stage.run({ ...plan, with: { ...plan.with, stagee: 'os' } })
      ended(result, 'success', 'planned')
      deepEqual(
        result.annotations.map(({ kind }) => kind),
        ['warning'],
      )
    },
  },
  {
    name: 'the archive has what every action needs, and is smaller than 4 MB',
    holds: async stage => {
      const { bytes } = stage.archive
      ok(bytes < 16_000_000, `${bytes} bytes as a tar`)
      for (const action of ['build-stage', 'tag-ami', 'promote', 'refresh-asg', 'rollback']) {
        // Without any input: each complains in words of its own.
        const result = await stage.run({ action, with: {} }, { files: {} })
        equal(result.result, 'failure', action)
        isPlain(result)
        ok(result.log.errors().length > 0, action)
      }
    },
  },
  {
    name: 'CRLF in the workspace changes no fingerprint',
    holds: async stage => {
      const crlf = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))
      const [unix, windows] = [await stage.run(plan), await stage.run(plan, { files: crlf })]
      ended(windows, 'success', 'planned')
      equal(windows.outputs.get('fingerprint'), unix.outputs.get('fingerprint'))
    },
  },
]
