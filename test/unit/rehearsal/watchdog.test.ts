import { World } from '@golden-ami/local-aws'
import { Processes } from '@golden-ami/rehearsal/processes'
import { watch } from '@golden-ami/rehearsal/watchdog'
import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('what nobody can wake any more ends the rehearsal, and is named', async () => {
  const processes = new Processes(new World({ start: Date.UTC(2026, 10, 21, 2) }))
  const stop = watch(processes, 5)
  for (const name of ['deploy#1/a', 'deploy#1/b']) processes.spawn(name, async self => void (await processes.until(self, () => false)))
  await expect(processes.failed).rejects.toThrow(
    'Nothing can happen any more at 2026-11-21T02:00:00.000Z, and these wait for it: deploy#1/a, deploy#1/b.',
  )
  stop()
})

test('what waits for what is awake does not', async () => {
  const processes = new Processes(new World({ start: 0 }))
  const awake = new Promise<void>(resolve => {
    processes.spawn('sleeps', async self => void (await processes.until(self, () => false)))
    processes.spawn('computes', () => {
      resolve()
      return new Promise(() => {})
    })
  })
  await awake
  expect(processes.world.scheduler.stuck).toBe(false)
})

test('a time limit of a job that is no number fails it, and nothing waits for it', async () => {
  const workflow = 'on: push\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: ${{ github.ref_name }}\n    steps: [{ run: echo }]\n'
  const report = await rehearse({ 'w.yml': workflow }, ({ start }) => start('w.yml'))
  expect(report.result).toBe('failure')
  expect(report.jobs[0]!.annotations).toEqual([
    { level: 'error', message: expect.stringMatching(/Unexpected value 'main': it is no number$/) },
  ])
})
