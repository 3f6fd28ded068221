/** The claim on an environment that a killed step has left: looked at and freed at home, and nothing else is. */
import { type LeftClaim, type LockStep, lockName } from '@golden-ami/domain'
import { act } from '../acts/acts.ts'
import type { AwsContext } from '../connection/aws-context.ts'
import { classifyError } from '../connection/classify-error.ts'
import { contextIn } from '../connection/context-in.ts'
import { ssm } from '../ssm/client.ts'

export interface LeftClaimHome {
  /** Undefined: whatever account the credentials are for. */
  readonly account: string | undefined
  readonly region: string
  readonly role: string | undefined
}

/** @throws UserError where home's session cannot be had */
export const leftClaim = async (edge: AwsContext, home: LeftClaimHome, family: string, environment: string) => {
  const parameters = ssm(await contextIn(edge, home.account, home.region, home.role, `golden-ami-${environment}`.slice(0, 64)))
  const name = lockName(family, environment)
  const lock = ({ value, after }: LockStep): Promise<void> => parameters.append(name, value, after)
  return {
    look: async (previous: LeftClaim | undefined): Promise<LeftClaim> => ({
      since: previous?.since ?? edge.clock.now(),
      lock: await parameters.history(name),
    }),
    act: act<LockStep>({ 'claim-lock': lock, 'renew-lock': lock, 'free-lock': lock }),
    classifyError,
  }
}
