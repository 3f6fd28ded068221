/** One try of an action of an environment, as sweeps start it. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { type Ran, runInProcess } from '../support/in-process.ts'
import { ENVIRONMENT, STAGE_FILES, type Stage } from '../support/stage.ts'
import type { Try } from '../support/sweep.ts'

const start = (stage: Stage, action: typeof promote, name: string, github: object, inputs: { readonly [name: string]: string }) =>
  runInProcess(stage.world, {
    action,
    name,
    github,
    files: STAGE_FILES,
    inputs: { environment: ENVIRONMENT, 'dry-run': 'false', ...inputs },
  })

/** A run of its own is told of a dead one's lock. */
const REFUSED = { lock: 'refuse' }

export const promoting = (stage: Stage, attempt: number, github: Try, image: string): Promise<Ran> =>
  start(stage, promote, `attempt ${attempt}`, github, {
    ...{ 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'ami-id': image },
    ...REFUSED,
  })
export const refreshing = (stage: Stage, attempt: number, github: Try): Promise<Ran> =>
  start(stage, refreshAsg, `attempt ${attempt}`, github, REFUSED)

/** Both as the jobs of one run: the second is not begun unless the first ended well. */
export const promotingAndRefreshing = async (stage: Stage, attempt: number, github: Try, image: string): Promise<Ran> => {
  const promoted = await promoting(stage, attempt, github, image)
  return endedWell(promoted) ? start(stage, refreshAsg, `attempt ${attempt}`, { ...github, job: 'refresh' }, REFUSED) : promoted
}
export const rollingBack = (stage: Stage, attempt: number, github: Try): Promise<Ran> =>
  start(stage, rollback, `attempt ${attempt}`, github, { reason: 'errors since the release', quarantine: 'false' })

/** A refresh that dies when its instance refresh has just been started: the fleet is in between, the lock is held. */
export const abandonedRefresh = async (stage: Stage): Promise<void> => {
  stage.world.inject({
    when: { call: 0, of: { process: 'dead', operation: 'StartInstanceRefresh' } },
    what: { do: 'crash', after: true },
  })
  const ran = await start(stage, refreshAsg, 'dead', { runId: '800' }, {})
  if (!ran.crashed) throw new Error('the refresh was to die')
}

export const endedWell = (ran: Ran): boolean => !ran.crashed && ran.failed === undefined && ran.outputs.get('outcome') !== 'still-running'
