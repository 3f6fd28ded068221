import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { World } from '@golden-ami/local-aws'
import { provisionRoles } from '@golden-ami/rehearsal/scenario/provision'
import type { AccountSpecs } from '@golden-ami/rehearsal/scenario/scenario'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'provision-roles-'))
afterAll(() => rmSync(folder, { recursive: true }))
const ROLE = 'arn:aws:iam::111111111111:role/deliver'
type RoleSpec = NonNullable<AccountSpecs[string]['roles']>[string]

const provisioned = (statement: object, role: RoleSpec, account: Partial<AccountSpecs[string]> = {}) => {
  const file = join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify({ Version: '2012-10-17', Statement: [statement] }))
  const world = new World()
  provisionRoles(world, { '111111111111': { roles: { deliver: { policies: ['policy'], ...role } }, ...account } }, () => file)
  return world.identities
}
const ALLOW = {
  Effect: 'Allow',
  Action: ['ssm:PutParameter'],
  Resource: [`arn:\${Partition}:ssm:\${Region}:\${Account}:parameter/\${Family}/*`],
}
const statements = (...given: Parameters<typeof provisioned>) => provisioned(...given).roles.get(ROLE)?.[0]?.Statement

test.each<[string, RoleSpec, Partial<AccountSpecs[string]>, readonly string[] | undefined]>([
  ['says it', { fill: { Family: 'web' } }, {}, ['arn:aws:ssm:*:111111111111:parameter/web/*']],
  [
    'says several',
    { fill: { Family: 'web, app' } },
    {},
    ['arn:aws:ssm:*:111111111111:parameter/web/*', 'arn:aws:ssm:*:111111111111:parameter/app/*'],
  ],
  ['has it of its account', {}, { fill: { Family: 'web' } }, ['arn:aws:ssm:*:111111111111:parameter/web/*']],
  ['says nothing, and is for no environment', {}, {}, ['arn:*:ssm:*:*:parameter/*/*']],
  ['says nothing, and is for an environment', { trust: ['repo:acme/web:environment:production'] }, {}, undefined],
  ['says something else', { fill: { Environment: 'production' } }, {}, undefined],
])('a placeholder of the policy of a role that %s', (_, role, account, resources) => {
  expect(statements(ALLOW, role, account)).toEqual(resources ? [{ ...ALLOW, Resource: resources }] : [])
})
test('a policy that cannot be read is refused', () => {
  expect(() => provisioned({ ...ALLOW, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, {})).toThrow(
    /condition operator IpAddress/,
  )
})
test('a service control policy that allows is refused', () => {
  expect(() => provisioned(ALLOW, {}, { 'service-control-policies': ['policy'] })).toThrow(/only denials are read here/)
})
test("an account's provider is for the audiences that are said, and for that of GitHub's action otherwise", () => {
  const acme = provisioned(ALLOW, {}, { 'oidc-audiences': ['acme'] }).providers
  expect(() => acme.refuseAudience('111111111111', 'acme')).not.toThrow()
  expect(() => acme.refuseAudience('111111111111', 'sts.amazonaws.com')).toThrow('Incorrect token audience')
  expect(() => provisioned(ALLOW, {}).providers.refuseAudience('111111111111', 'sts.amazonaws.com')).not.toThrow()
})
test('a role trusts whom it says, for as long as it says', () => {
  const { trusts, withoutProvider } = provisioned(ALLOW, { trust: ['222222222222'], 'max-session': 7_200_000 }, { 'oidc-provider': false })
  expect(trusts.get(ROLE)?.longest).toBe(7_200)
  expect(trusts.get(ROLE)?.policy.Statement).toEqual([{ Effect: 'Allow', Principal: { AWS: ['222222222222'] }, Action: 'sts:AssumeRole' }])
  expect([...withoutProvider]).toEqual(['111111111111'])
})
