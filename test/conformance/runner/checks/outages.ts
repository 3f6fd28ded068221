/** GitHub and STS fail for moments. What is silent is so in real time: that a connection is given up is nothing that virtual time can show. */

import type { Check } from '../check.ts'
import { type Answer, BAD_GATEWAY, type Fault, SECONDARY_LIMIT, UNAVAILABLE } from '../contract/stand-in.ts'
import { ended, equal, isPlain, ok } from '../expect.ts'
import { OTHER_ACCOUNT, RELEASE } from '../home.ts'
import type { Stage } from '../stage.ts'

const failing =
  (path: RegExp, times: number, answer: Answer | 'silent'): Fault =>
  asked =>
    path.test(asked.path) && asked.times <= times ? answer : undefined

const APPROVALS = /\/approvals$/
const OIDC = /^\/oidc$/

/** A promotion that one person has to have approved, while GitHub's answers fail. */
const reviewed = async (stage: Stage, fault: Fault) => {
  const { home } = stage
  const { next } = await home.delivery('reviewed')
  await stage.before('6001', { action: 'promote', with: { environment: 'reviewed', baseline: 'true' } })
  home.catchUp()
  const github = await stage.github({ environment: 'reviewed', approvedBy: () => ['kim'], fault })
  const job = await stage.job({ apiUrl: github.apiUrl, oidcUrl: github.oidcUrl })
  const result = await stage.step(job, { action: 'promote', with: { environment: 'reviewed', release: RELEASE } })
  return { result, next, github }
}
/** A look into another account, by a role for which the job's OIDC token is asked. */
const elsewhere = async (stage: Stage, fault: Fault) => {
  const { home } = stage
  await home.deliveryElsewhere()
  home.catchUp()
  const github = await stage.github({ environment: 'elsewhere', fault })
  // The role trusts GitHub's tokens and nobody else: no chain of roles leads there.
  home.world.identities.trusts.set(`arn:aws:iam::${OTHER_ACCOUNT}:role/golden-ami`, {
    policy: {
      Version: '2012-10-17',
      Statement: [
        {
          ...{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
          Principal: { Federated: `arn:aws:iam::${OTHER_ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` },
          Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/web:environment:elsewhere' } },
        },
      ],
    },
  })
  const run = () =>
    stage.run(
      { action: 'promote', with: { environment: 'elsewhere', baseline: 'true' } },
      { apiUrl: github.apiUrl, oidcUrl: github.oidcUrl },
    )
  return { github, run }
}

export const outages: readonly Check[] = [
  {
    name: "GitHub's API answers 502 twice: the approval is read, and nobody has to approve again",
    time: 'virtual',
    holds: async stage => {
      const { result, next } = await reviewed(stage, failing(APPROVALS, 2, BAD_GATEWAY))
      ended(result, 'success', 'promoted')
      equal((await stage.home.pointer('reviewed')).image, next)
    },
  },
  {
    name: "GitHub's API answers with its secondary limit: it is asked again when it says",
    time: 'virtual',
    holds: async stage => {
      const { result, github } = await reviewed(stage, failing(APPROVALS, 1, SECONDARY_LIMIT))
      ended(result, 'success', 'promoted')
      ok(github.asked.filter(path => APPROVALS.test(path)).length >= 2)
    },
  },
  {
    name: 'the endpoint of OIDC tokens answers 503 twice: the third answer is the token',
    time: 'virtual',
    holds: async stage => {
      const { run } = await elsewhere(stage, failing(OIDC, 2, UNAVAILABLE))
      ended(await run(), 'success', 'promoted')
    },
  },
  {
    name: 'the endpoint of OIDC tokens does not answer once: it is asked again',
    holds: async stage => {
      const { run } = await elsewhere(stage, failing(OIDC, 1, 'silent'))
      ended(await run(), 'success', 'promoted')
    },
  },
  {
    name: "STS cannot fetch GitHub's key once: it is asked again",
    time: 'virtual',
    holds: async stage => {
      const { run } = await elsewhere(stage, () => undefined)
      stage.home.world.inject({
        when: { call: 0, of: { operation: 'AssumeRoleWithWebIdentity' } },
        what: {
          do: 'refuse',
          ...{ code: 'InvalidIdentityToken', status: 400 },
          message:
            "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
        },
      })
      ended(await run(), 'success', 'promoted')
    },
  },
  {
    name: 'a role that trusts somebody else stays a plain refusal, which names the role',
    holds: async stage => {
      const { run } = await elsewhere(stage, () => undefined)
      stage.home.world.identities.trusts.set(`arn:aws:iam::${OTHER_ACCOUNT}:role/golden-ami`, {
        policy: { Version: '2012-10-17', Statement: [] },
      })
      const result = await run()
      equal(result.result, 'failure')
      isPlain(result)
      ok(result.log.text.includes('golden-ami'))
    },
  },
]
