import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument } from '@golden-ami/domain'
import { type PolicyQuestion, renderedPolicy } from '@golden-ami/tooling/policies'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from '@jest/globals'

const policy = (path: string): PolicyDocument => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as PolicyDocument
const FILE = `family: web
home: { account: "111111111111", region: eu-west-1 }
infrastructure: { instance-profile: builder, sns-topic: "arn:aws:sns:eu-west-1:111111111111:builds" }
stages:
  os:
    parent: ssm:/images/base
    components: [ ./os.yml ]
environments:
  development: { targets: { web: { groups: [ web ] } } }
  production:
    after: development
    targets:
      web: { role: "arn:aws:iam::222222222222:role/target", regions: [ eu-west-1, us-east-1 ], groups: { tag: "team=shop" } }
`
const render = (question: Partial<PolicyQuestion>): PolicyDocument =>
  renderedPolicy({
    ...{ delivery: FILE, path: 'golden-ami.yml', environment: 'production', account: undefined, said: { ServerRole: ['web'] } },
    policies: [policy('actions/refresh-asg/policy.json')],
    ...question,
  })
const resourcesOf = ({ Statement }: PolicyDocument, sid: string): unknown => Statement.find(({ Sid }) => Sid === sid)?.Resource

test('a role at home assumes the roles of the targets, and reaches no group itself', () => {
  const home = render({})
  expect(resourcesOf(home, 'AssumeTheRolesOfTargets')).toEqual(['arn:aws:iam::222222222222:role/target'])
  expect(home.Statement.map(({ Sid }) => Sid)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Groups$/)]))
  expect(resourcesOf(home, 'SayWhatIsTrue')).toContain('arn:aws:ssm:eu-west-1:111111111111:parameter/golden-ami/web/production/*')
})
test('a role in a target reaches the groups that have the tag, in its regions', () => {
  const there = render({ account: '222222222222' })
  const tagged = there.Statement.find(({ Sid }) => Sid === 'RefreshTaggedGroups')
  expect(tagged?.Condition).toEqual({ StringEquals: { 'aws:ResourceTag/team': ['shop'] } })
  expect(tagged?.Resource).toEqual(
    ['eu-west-1', 'us-east-1'].map(region => `arn:aws:autoscaling:${region}:222222222222:autoScalingGroup:*:autoScalingGroupName/*`),
  )
  expect(resourcesOf(there, 'RefreshNamedGroups')).toBeUndefined()
})
test('a role that builds passes the role of the profile, and sends notices to the topic', () => {
  const build = render({ environment: undefined, policies: [policy('actions/build-stage/policy.json')] })
  expect(resourcesOf(build, 'GiveTheBuildInstanceItsProfile')).toEqual(['arn:aws:iam::111111111111:role/builder'])
  expect(resourcesOf(build, 'SendNotices')).toEqual(['arn:aws:sns:eu-west-1:111111111111:builds'])
  expect(resourcesOf(build, 'LookUpTheParent')).toContain('arn:aws:ssm:eu-west-1:111111111111:parameter/images/base')
  expect(resourcesOf(build, 'GiveWorkflowsTheirRole')).toBeUndefined()
})
test('in another partition every ARN is of it', () => {
  const delivery = FILE.replaceAll('arn:aws:', 'arn:aws-cn:')
    .replaceAll('eu-west-1', 'cn-north-1')
    .replaceAll('us-east-1', 'cn-northwest-1')
  expect(new Set(JSON.stringify(render({ delivery, account: '222222222222' })).match(/arn:[^:]*:/g))).toEqual(new Set(['arn:aws-cn:']))
})
test('the same statement of two policies is written once, and a Sid is no other statement’s', () => {
  const policies = ['promote', 'refresh-asg', 'refresh-asg'].map(name => policy(`actions/${name}/policy.json`))
  const sids = render({ policies }).Statement.map(({ Sid }) => Sid)
  expect(new Set(sids).size).toBe(sids.length)
  expect(sids.filter(sid => sid?.startsWith('Look'))).toContain('Look2')
  expect(sids).not.toContain('Look3')
})
test.each<[string, Partial<PolicyQuestion>, RegExp]>([
  ['a placeholder that nobody fills', { said: {} }, /^nothing says ServerRole: add --set ServerRole=…$/],
  ['an environment that is not there', { environment: 'prod' }, /has no environment prod; allowed: development, production/],
  ['a delivery file with a fault', { delivery: 'family: web\n' }, /home/],
])('%s is an error', (_, question, message) => {
  expect(() => render(question)).toThrow(message)
})
