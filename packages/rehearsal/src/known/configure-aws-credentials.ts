/**
 * aws-actions/configure-aws-credentials: the job's steps get the credentials of a role. https://github.com/aws-actions/configure-aws-credentials
 * With `role-to-assume` and nothing else the role is assumed with the job's OIDC token, which needs `id-token: write`.
 */
import { partitionOf, type World } from '@golden-ami/local-aws'
import { refuseLongSession, refuseUntrustedIdentity, refuseUntrustedPrincipal } from '@golden-ami/local-aws/services/sts/assume'
import { ISSUER, LIFETIME } from '../github/oidc.ts'
import { allowed } from '../permissions.ts'
import { KnownActionError, type KnownCall } from './known-action.ts'

/** What the action asks for when its input `audience` says nothing else. */
const AUDIENCE = 'sts.amazonaws.com'
const SHORTEST = 900
const LONGEST = 43_200
/** A role assumed from a role's session: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining */
const LONGEST_CHAINED = 3_600

export const configureAwsCredentials = ({ job, step, inputs, env }: KnownCall): void => {
  const region = inputs['aws-region']
  if (!region) throw new KnownActionError('Input required and not supplied: aws-region')
  if (!/^[a-z0-9-]+$/.test(region)) throw new KnownActionError(`Region is not valid: ${region}`)
  const variables: Record<string, string> = { AWS_REGION: region, AWS_DEFAULT_REGION: region }
  const role = inputs['role-to-assume']
  const account = role ? assume(role, { job, step, inputs, env }, variables) : useKeys({ job, step, inputs, env }, variables)
  if (inputs['mask-aws-account-id'] === 'true') job.masks.add(account)
  if (inputs['output-env-credentials'] !== 'false') job.exportVariables(variables)
  step.outputs['aws-account-id'] = account
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) job.masks.add(variables[name] ?? '')
  if (inputs['output-credentials'] === 'true') {
    step.outputs['aws-access-key-id'] = variables.AWS_ACCESS_KEY_ID!
    step.outputs['aws-secret-access-key'] = variables.AWS_SECRET_ACCESS_KEY!
    step.outputs['aws-session-token'] = variables.AWS_SESSION_TOKEN ?? ''
  }
}

const assume = (given: string, call: KnownCall, variables: Record<string, string>): string => {
  const { job, step, inputs, env } = call
  const chaining = inputs['role-chaining'] === 'true'
  const current = env.AWS_ACCESS_KEY_ID
  const role = roleOf(given, call)
  const [, account] = /^arn:[^:]+:iam::(\d{12}):role\/.+$/.exec(role) ?? []
  if (!account) throw new KnownActionError(`Source Account ID is needed if the Role Name is provided and not the Role Arn: ${given}`)
  if (chaining && !current) throw new KnownActionError('Credentials could not be loaded, please check your action inputs')
  if (!chaining && !allowed(job.permissions, 'id-token', 'write'))
    throw new KnownActionError(
      'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers ' +
        "(the job lacks the permission 'id-token: write')",
    )
  const seconds = durationOf(inputs['role-duration-seconds'], chaining ? LONGEST_CHAINED : LONGEST)
  // The real action asks again some times before it gives up.
  if (!chaining && job.host.github.outages.strike(undefined, job.host.world.now))
    throw new KnownActionError('getIDToken call failed: Error message: Failed to get ID Token.')
  refuseUntrusted(call, { role, seconds, current: chaining ? current : undefined })
  const operation = chaining ? 'AssumeRole' : 'AssumeRoleWithWebIdentity'
  if (isOut(job.host.world, { operation, account, region: inputs['aws-region'] ?? '' }))
    throw new KnownActionError('Could not assume role: socket hang up')
  const session = job.host.world.identities.assume(role, inputs['role-session-name'] ?? 'GitHubActions')
  variables.AWS_ACCESS_KEY_ID = session.accessKeyId
  variables.AWS_SECRET_ACCESS_KEY = session.secretAccessKey
  variables.AWS_SESSION_TOKEN = session.sessionToken
  step.outputs['aws-expiration'] = new Date(job.host.world.now + seconds * 1000).toISOString()
  step.say(`Authenticated as assumedRoleId ${session.principal.arn}`)
  return account
}

/** A name alone is of the account whose credentials there are. */
const roleOf = (given: string, { job, inputs, env: { AWS_ACCESS_KEY_ID: current } }: KnownCall): string => {
  if (given.startsWith('arn:')) return given
  const owner = current ? job.host.world.identities.principal(current).account : ''
  return `arn:${partitionOf(inputs['aws-region'] ?? '')}:iam::${owner}:role/${given}`
}
const durationOf = (asked: string | undefined, longest: number): number => {
  const seconds = Number(asked ?? 3_600)
  if (seconds >= SHORTEST && seconds <= longest) return seconds
  throw new KnownActionError(`Could not assume role: the requested DurationSeconds ${seconds} is not between ${SHORTEST} and ${longest}`)
}

/** What STS says of the role: is there one, whom does it trust, for how long? */
const refuseUntrusted = (
  { job, inputs }: KnownCall,
  { role, seconds, current }: { readonly role: string; readonly seconds: number; readonly current: string | undefined },
): void => {
  const { identities, now } = job.host.world
  const { subject } = job
  const audience = inputs.audience ?? AUDIENCE
  try {
    if (current === undefined)
      refuseUntrustedIdentity(identities, role, { issuer: ISSUER, subject, audience, expires: now + LIFETIME * 1000 }, now)
    else refuseUntrustedPrincipal(identities, identities.principal(current), role)
    refuseLongSession(identities, role, seconds)
  } catch (error) {
    const how = current === undefined ? 'Could not assume role with OIDC' : 'Could not assume role with user credentials'
    throw new KnownActionError(`${how}: ${(error as Error).message} (${role}, ${subject})`)
  }
}

/** The real action tries again some times before it gives up. */
const isOut = (world: World, call: { readonly operation: string; readonly account: string; readonly region: string }): boolean => {
  world.timeline.settle()
  return world.pipeline.faults.outages.strike({ ...call, service: 'sts', process: '' }, world.now) !== undefined
}

const useKeys = ({ job, inputs, env }: KnownCall, variables: Record<string, string>): string => {
  const key = inputs['aws-access-key-id'] ?? env.AWS_ACCESS_KEY_ID
  if (!key)
    throw new KnownActionError(
      'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
    )
  variables.AWS_ACCESS_KEY_ID = key
  variables.AWS_SECRET_ACCESS_KEY = inputs['aws-secret-access-key'] ?? env.AWS_SECRET_ACCESS_KEY ?? ''
  const token = inputs['aws-session-token'] ?? env.AWS_SESSION_TOKEN
  if (token) variables.AWS_SESSION_TOKEN = token
  return job.host.world.identities.principal(key).account
}
