/** What is asked of AWS is asked of local AWS here: it does as its own rules say. */
import { readFileSync } from 'node:fs'
import { RunInstancesCommand } from '@aws-sdk/client-ec2'
import { transport, World } from '@golden-ami/local-aws'
import { relianceOf } from '@golden-ami/tooling/docs/reliance'
import { describe, expect, test } from 'vitest'
import { askAll } from '../../on-aws/ask.ts'
import { PROBES } from '../../on-aws/probes.ts'
import { Sandbox } from '../../on-aws/sandbox.ts'
import { permissionsOf, shippedPolicy, withoutPermission } from '../../support/policies.ts'

const ACCOUNT = '123456789012'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/golden-ami-verify`
const POLICY = shippedPolicy('workflows-examples/policies/verify-on-aws.json', { Account: [ACCOUNT] })
/** By a role that may do what the example's policy says. */
const sandboxIn = (world: World, policy = POLICY): Sandbox => {
  world.identities.roles.set(ROLE, [policy])
  return new Sandbox({
    ...{ account: ACCOUNT, region: 'eu-west-1', prefix: 'golden-ami-verify-1' },
    config: {
      credentials: world.identities.assume(ROLE, 'verify'),
      requestHandler: transport(world, 'a person'),
      maxAttempts: 1,
    },
    sleep: async ms => {
      world.advance(ms)
    },
  })
}

const RULES = readFileSync(new URL('../../../packages/local-aws/RULES.md', import.meta.url), 'utf8')
const RELIANCE = relianceOf(readFileSync(new URL('../../../packages/local-aws/relied-on.yml', import.meta.url), 'utf8'))
const asked = new Set(PROBES.flatMap(({ rules }) => rules))

test('every rule that is relied on has a question, or says how it is seen', () => {
  expect([...RELIANCE].filter(([id, { see }]) => (see === undefined) !== asked.has(id)).map(([id]) => id)).toEqual([])
})
test('nothing is asked about a rule that is not there', () => {
  expect([...asked].filter(id => !RULES.includes(`\`${id}\``))).toEqual([])
})

describe('local AWS answers as its rule says, and nothing is left', () => {
  test.each(PROBES.map(probe => [probe.rules.join(', '), probe.asks, probe] as const))('%s: %s', async (_, __, probe) => {
    const [answer] = await askAll(sandboxIn(new World()), [probe])
    expect({ ...answer, probe: undefined }).toMatchObject({ seen: answer?.seen, holds: true, left: [] })
  })
})

/** They take away what AWS has taken, though it should have refused it. */
const ONLY_OTHERWISE = ['imagebuilder:DeleteDistributionConfiguration', 'imagebuilder:DeleteInfrastructureConfiguration']

describe('without one of its permissions something is not answered, or left', () => {
  const needed = permissionsOf(POLICY).filter(({ action }) => !ONLY_OTHERWISE.includes(action))
  test.each(needed.map(({ sid, action }) => [sid, action] as const))('%s: %s', async (sid, action) => {
    const answers = await askAll(sandboxIn(new World(), withoutPermission(POLICY, sid, action)), PROBES)
    expect(answers.some(({ holds, left }) => !holds || left.length > 0)).toBe(true)
  })
})

test('nothing can be launched but what a template says', async () => {
  const { ec2 } = sandboxIn(new World())
  const launch = new RunInstancesCommand({ ImageId: 'ami-00000000000000001', InstanceType: 't3.nano', MinCount: 1, MaxCount: 1 })
  await expect(ec2.send(launch)).rejects.toThrow(/not authorized to perform: ec2:RunInstances/)
})
