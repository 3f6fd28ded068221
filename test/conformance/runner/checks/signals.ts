/** Somebody cancels the run: signals to the process, and their times. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Check } from '../check.ts'
import type { Running } from '../contract/process.ts'
import { deepEqual, equal, ok } from '../expect.ts'
import { RELEASE } from '../home.ts'
import type { Stage } from '../stage.ts'

/** ms after the call that a process is up to other things: it waits. */
const AFTERWARDS = 300

/** Resolves when AWS has been asked this, and a little later. */
const asked = async ({ home }: Stage, operation: string): Promise<void> => {
  for (let tries = 0; home.calls(operation) === 0; tries++) {
    if (tries > 600) throw new Error(`nobody has called ${operation}`)
    await wait(50)
  }
  await wait(AFTERWARDS)
}
const build = (stage: Stage, cancel: (running: Running) => Promise<void> | void) =>
  ({
    ...{ action: 'build-stage', with: { stage: 'os' } },
    during: async (running: Running) => {
      await asked(stage, 'CreateImage')
      await cancel(running)
    },
  }) as const

/** A release is promoted, and its refresh under way. */
const refresh = async (stage: Stage, cancel: (running: Running) => Promise<void> | void) => {
  const { home } = stage
  await home.delivery()
  const environment = 'development'
  await stage.before('6001', { action: 'promote', with: { environment, baseline: 'true' } })
  await stage.before('6002', { action: 'promote', with: { environment, release: RELEASE } })
  home.catchUp()
  const job = await stage.job()
  const cancelled = await stage.step(job, {
    ...{ action: 'refresh-asg', with: { environment, 'on-cancel': 'cancel' } },
    during: async running => {
      await asked(stage, 'StartInstanceRefresh')
      await cancel(running)
    },
  })
  return { job, cancelled, environment }
}
const CANCELLED = /^(Cancelling|Cancelled)$/

export const signals: readonly Check[] = [
  {
    name: 'SIGINT: a build is cancelled, and the process ends before SIGTERM',
    holds: async stage => {
      stage.home.catchUp()
      const job = await stage.job()
      const cancelled = await stage.step(
        job,
        build(stage, running => running.cancel()),
      )
      deepEqual([cancelled.result, cancelled.needed], ['cancelled', 'SIGINT'])
      ok(cancelled.dying < 7_500, `${cancelled.dying} ms`)
      equal(stage.home.calls('CancelImageCreation'), 1)
      await stage.end(job)
      equal(stage.home.calls('CancelImageCreation'), 1, 'the post step cancels nothing twice')
    },
  },
  {
    name: 'SIGINT: a refresh is cancelled, the lock given back, and the process ends before SIGTERM',
    holds: async stage => {
      const { cancelled, environment, job } = await refresh(stage, running => running.cancel())
      deepEqual([cancelled.result, cancelled.needed], ['cancelled', 'SIGINT'])
      for (const status of await stage.home.refreshes('web-development')) ok(CANCELLED.test(status), status)
      await stage.end(job)
      ok(await stage.home.lockIsFree(environment), 'the lock is held')
    },
  },
  {
    name: 'a container: the process is killed without a signal, and the post step cancels its build',
    holds: async stage => {
      stage.home.catchUp()
      const job = await stage.job()
      const killed = await stage.step(
        job,
        build(stage, running => running.cancelInContainer()),
      )
      deepEqual([killed.result, killed.code], ['cancelled', 137])
      job.status = 'cancelled'
      const [post] = await stage.end(job)
      equal(post?.result, 'success')
      equal(stage.home.calls('CancelImageCreation'), 1)
    },
  },
  {
    name: 'a container: the process is killed without a signal, and a post step gives the lock of its refresh back',
    holds: async stage => {
      const { job, environment } = await refresh(stage, running => running.cancelInContainer())
      const posts = await stage.end(job)
      ok(posts.length > 0, 'there is no post step')
      ok(await stage.home.lockIsFree(environment), 'the lock is held')
    },
  },
  {
    name: 'a container: the post step cancels a build whose main goes on until the container is removed',
    holds: async stage => {
      stage.home.catchUp()
      const job = await stage.job()
      let abandoned: Running | undefined
      await stage.step(
        job,
        build(stage, running => {
          abandoned = running
          stage.atEnd(() => running.kill())
          running.abandon()
        }),
      )
      const [post] = await stage.end(job)
      equal(post?.result, 'success')
      equal(stage.home.calls('CancelImageCreation'), 1)
      await abandoned?.kill()
      stage.home.world.advance(120_000)
      deepEqual(stage.home.builds(), ['CANCELLED'])
    },
  },
]
