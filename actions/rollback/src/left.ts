/** What a rollback leaves to its post step. */
import { environmentClaim, isPost, type Job, leaveBehind, type Runtime } from '@golden-ami/actions-kit'
import type { LockWish } from '@golden-ami/domain'
import type { RollbackInputs } from './inputs.ts'

/** How a rollback is gone on with that a killed step had begun: it does not force its way past another run. `began`: ms, of that step. */
export interface GoingOn {
  readonly began: number
}
/** The token is a secret, and given to the post step by its own input; other environments and stages are nothing to it. */
export interface Kept extends GoingOn {
  readonly inputs: Omit<RollbackInputs, 'token' | 'settings'>
}
const kept = ({ token: _, settings: __, ...inputs }: RollbackInputs): Kept['inputs'] => ({
  ...inputs,
  delivery: { ...inputs.delivery, stages: [], environments: [] },
})

export const leaveRollback = (inputs: RollbackInputs, runtime: Runtime, job: Job, lock: LockWish, { began }: GoingOn): void => {
  if (inputs.dryRun || isPost(runtime)) return
  const { delivery, environment, fromFile, audience } = inputs
  const onCancel = environment.onCancel === 'leave' ? undefined : { inputs: kept(inputs), began }
  leaveBehind<Kept>(runtime, { held: environmentClaim(delivery, lock, fromFile, audience), job, onCancel })
}
