import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PolicyDocument } from '@golden-ami/domain'
import { askedPolicy, USAGE } from '@golden-ami/tooling/policies/ask'
import { type PolicyQuestion, type RenderedPolicy, renderedPolicy } from '@golden-ami/tooling/policies/render'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
const answer = (question: Partial<PolicyQuestion>): RenderedPolicy =>
  renderedPolicy({
    ...{ delivery: FILE, path: 'golden-ami.yml', environment: 'production', account: undefined, said: { ServerRole: ['web'] } },
    policies: [policy('actions/refresh-asg/policy.json')],
    ...question,
  })
const render = (question: Partial<PolicyQuestion>): PolicyDocument => {
  const { policy: rendered, complaints } = answer(question)
  expect(complaints).toEqual([])
  return rendered
}
const sidsOf = ({ Statement }: PolicyDocument): readonly (string | undefined)[] => Statement.map(({ Sid }) => Sid)
const resourcesOf = ({ Statement }: PolicyDocument, sid: string): unknown => Statement.find(({ Sid }) => Sid === sid)?.Resource

test('a role at home assumes the roles of the targets, and reaches no group itself', () => {
  const home = render({})
  expect(resourcesOf(home, 'AssumeTheRolesOfTargets')).toEqual(['arn:aws:iam::222222222222:role/target'])
  expect(sidsOf(home)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Groups$/)]))
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

/** What a role without groups of its own has no use for. */
const OF_SERVERS = [
  ...['RefreshNamedGroups', 'PinNamedGroups', 'RefreshTaggedGroups', 'PinTaggedGroups', 'AddVersionsToTheTemplates'],
  ...['LaunchFromTheTemplates', 'LaunchOwnImages', 'LaunchWhatTheTemplatesSay', 'TagWhatIsLaunched', 'PassTheRoleOfTheServers'],
]
describe.each(['refresh-asg', 'rollback'])('%s: a role that reaches its targets by other roles', name => {
  const policies = [policy(`actions/${name}/policy.json`)]
  test('has no statement about servers, and nobody says what their role is', () => {
    const { policy: home, notes } = { ...answer({ policies, said: {} }), policy: render({ policies, said: {} }) }
    expect(sidsOf(home).filter(sid => OF_SERVERS.includes(sid ?? ''))).toEqual([])
    expect(sidsOf(home)).toEqual(
      sidsOf({ ...home, Statement: policies[0]!.Statement.filter(({ Sid }) => !OF_SERVERS.includes(Sid ?? '')) }),
    )
    expect(notes).toEqual([`left out, since there is nothing that they would be about: ${OF_SERVERS.join(', ')}`])
  })
  test('one at home with groups of its own has them, in their regions', () => {
    const own = render({ policies, environment: 'development' })
    expect(resourcesOf(own, 'AddVersionsToTheTemplates')).toEqual(['arn:aws:ec2:eu-west-1:111111111111:launch-template/*'])
    expect(resourcesOf(own, 'PassTheRoleOfTheServers')).toEqual(['arn:aws:iam::111111111111:role/web'])
  })
})

const TAGGED = FILE.replace(
  'groups: { tag: "team=shop" } }',
  `groups: { tag: "team=shop" } }
      api: { role: "arn:aws:iam::222222222222:role/target", groups: { tag: "app=api" } }
      web2: { role: "arn:aws:iam::222222222222:role/target", groups: { tag: "app=web" } }`,
)
const CONTROL = [policy('workflows-examples/organisation/policies/service-control.json')]
describe('groups that are selected by several tags', () => {
  test('each tag has statements of its own', () => {
    const there = render({ delivery: TAGGED, account: '222222222222' })
    const tagged = (action: string) =>
      there.Statement.filter(({ Action, Condition }) => Action.includes(action) && Condition?.StringEquals).map(
        ({ Condition }) => Condition,
      )
    const tags = [{ 'aws:ResourceTag/team': ['shop'] }, { 'aws:ResourceTag/app': ['api'] }, { 'aws:ResourceTag/app': ['web'] }]
    expect(tagged('autoscaling:StartInstanceRefresh')).toEqual(tags.map(StringEquals => ({ StringEquals })))
    expect(tagged('autoscaling:UpdateAutoScalingGroup')).toMatchObject(tags.map(StringEquals => ({ StringEquals })))
    expect(sidsOf(there)).toEqual(expect.arrayContaining(['RefreshTaggedGroups', 'RefreshTaggedGroups2', 'RefreshTaggedGroups3']))
  })
  test('the service control policy keeps each key of every environment, once', () => {
    const control = render({ delivery: TAGGED, environment: undefined, said: { Writer: ['golden-ami-*'] }, policies: CONTROL })
    expect(control.Statement.find(({ Sid }) => Sid === 'TheTagThatSelectsGroups')?.Condition).toEqual({
      'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team', 'app'] },
      ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/golden-ami-*'] },
    })
  })
  test('and where it keeps none, that is said', () => {
    expect(answer({ said: { Writer: ['golden-ami-*'] }, policies: CONTROL }).notes).toEqual([
      'left out, since there is nothing that they would be about: TheTagThatSelectsGroups',
    ])
  })
  test.each<[string, PolicyQuestion['said'], readonly string[]]>([
    ['one key with several values', { GroupTag: ['app'], GroupTagValue: ['a', 'b'] }, []],
    ['a value for each key', { GroupTag: ['app', 'team'], GroupTagValue: ['a', 'b'] }, []],
    [
      'a key without a value',
      { GroupTag: ['app', 'team'], GroupTagValue: ['a'] },
      [
        'GroupTag has 2 values, GroupTagValue 1: say --set GroupTag=… and --set GroupTagValue=… with as many, a key and its value at the same place',
      ],
    ],
  ])('said by people: %s', (_, said, complaints) => {
    expect(answer({ account: '222222222222', said: { ServerRole: ['web'], ...said } }).complaints).toEqual(complaints)
  })
})

describe('a target without a look-role', () => {
  const LOOK = [policy('workflows-examples/organisation/policies/decide.json')]
  const note = /^LookRole is a role that changes things where a target has no look-role: web \(arn:aws:iam::222222222222:role\/target\)/
  test('is looked at by the role that changes it, and that is said', () => {
    expect(resourcesOf(render({ policies: LOOK }), 'LookIntoTheTargets')).toEqual(['arn:aws:iam::222222222222:role/target'])
    expect(answer({ policies: LOOK }).notes).toEqual([expect.stringMatching(note)])
  })
  test('with one there is nothing to say, and nothing where nobody looks', () => {
    const delivery = FILE.replace('role/target"', 'role/target", look-role: "arn:aws:iam::222222222222:role/look"')
    expect(resourcesOf(render({ delivery, policies: LOOK }), 'LookIntoTheTargets')).toEqual(['arn:aws:iam::222222222222:role/look'])
    expect(answer({ delivery, policies: LOOK }).notes).toEqual([])
    expect(answer({ account: '222222222222' }).notes.filter(one => one.includes('LookRole'))).toEqual([])
  })
})

describe('a long policy', () => {
  const long = (length: number): RenderedPolicy => {
    const empty = { Version: '2012-10-17', Statement: [{ Sid: 'One', Effect: 'Allow', Action: ['a:b'], Resource: '' }] }
    const Resource = 'x'.repeat(length - JSON.stringify({ ...empty, Statement: [{ ...empty.Statement[0], Resource: [''] }] }).length)
    return answer({ policies: [{ ...empty, Statement: [{ ...empty.Statement[0]!, Resource: [`${' '.repeat(100)}${Resource}`] }] }] })
  }
  test.each([
    [6144, []],
    [
      6145,
      [
        'it has 6,145 characters without white space, too many for a managed policy (6,144); all inline policies of a role together may have 10,240',
      ],
    ],
    [
      10_241,
      [
        'it has 10,241 characters without white space: a managed policy may have 6,144, all inline policies of a role together may have 10,240. Name fewer policies at a time',
      ],
    ],
  ])('%d characters', (length, notes) => {
    expect(long(length).notes).toEqual(notes)
  })
})

test.each<[string, Partial<PolicyQuestion>, readonly unknown[]]>([
  ['a placeholder that nobody fills', { account: '222222222222', said: {} }, ['nothing says ServerRole: add --set ServerRole=…']],
  ['no environment', { environment: undefined }, ['nothing says Environment: add --environment …']],
  [
    'an environment that is not there, and a name that is none',
    { environment: 'prodution', account: '333333333333', said: { ServerRol: ['web'] } },
    [
      'golden-ami.yml has no environment prodution (did you mean production?); allowed: development, production',
      expect.stringMatching(/^--set ServerRol: there is no such placeholder \(did you mean ServerRole\?\); allowed: Account, .*ServerRole/),
    ],
  ],
  [
    'an account of another environment',
    { environment: 'development', account: '222222222222' },
    ['--account 222222222222 is neither home nor of a target of development; allowed: 111111111111'],
  ],
  [
    'an account of nobody',
    { account: '333333333333' },
    ['--account 333333333333 is neither home nor of a target of production; allowed: 111111111111, 222222222222'],
  ],
  [
    'an account of a target for a role that builds',
    { environment: undefined, account: '222222222222', policies: [policy('actions/build-stage/policy.json')] },
    ['--account 222222222222 is not home: a target needs its --environment; allowed: 111111111111'],
  ],
  [
    'the ARN of a role in place of its name',
    { environment: undefined, policies: CONTROL, said: { Writer: ['arn:aws:iam::*:role/golden-ami-*'] } },
    ['--set Writer=arn:aws:iam::*:role/golden-ami-*: it is the name of a role, such as golden-ami-*, and no ARN'],
  ],
  [
    'a name in place of an ARN',
    { said: { TargetRole: ['arn:aws:iam::222222222222:role/target', 'target'] } },
    ['--set TargetRole=arn:aws:iam::222222222222:role/target,target: it is a whole ARN'],
  ],
  ['a delivery file with a fault', { delivery: 'family: web\n' }, expect.arrayContaining([expect.stringMatching(/home/)]) as never],
])('%s is refused', (_, question, complaints) => {
  expect(answer(question).complaints).toEqual(complaints)
})

describe('what somebody types', () => {
  const NAMES = 'build-stage, promote, refresh-asg, rollback, tag-ami, or the path of a policy'
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-ami-test-'))
    writeFileSync(join(folder, 'delivery.yml'), FILE)
    writeFileSync(join(folder, 'own.json'), JSON.stringify(policy('actions/tag-ami/policy.json')))
    writeFileSync(join(folder, 'broken.json'), '{')
    writeFileSync(join(folder, 'other.json'), '{}')
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const typed = (text: string) => askedPolicy(text.split(' '), folder)

  test('paths are of the folder in which it is typed, names are policies of the actions', () => {
    const asked = typed('--config delivery.yml --environment production ./own.json tag-ami')
    expect(asked).toEqual({ policy: render({ policies: [policy('actions/tag-ami/policy.json')] }), complaints: [], notes: [] })
  })
  test('values with commas are several, and so is a name that is said twice', () => {
    const asked = typed('--config delivery.yml --environment development --set ServerRole=a,b --set ServerRole=c refresh-asg')
    expect(resourcesOf(asked!.policy, 'PassTheRoleOfTheServers')).toEqual(
      ['a', 'b', 'c'].map(role => `arn:aws:iam::111111111111:role/${role}`),
    )
  })
  test.each<[string, readonly unknown[]]>([
    ['--config delivery.yml', [`no policy is named; allowed: ${NAMES}`]],
    [
      '--config delivery.yml --environment prod --set ServerRole --set =web --set Writer= promot nowhere/policy.json',
      [
        '--set ServerRole: write <Placeholder>=<value>, such as ServerRole=web',
        '--set =web: write <Placeholder>=<value>, such as ServerRole=web',
        '--set Writer=: write <Placeholder>=<value>, such as ServerRole=web',
        `there is no policy promot (did you mean promote?); allowed: ${NAMES}`,
        `there is no policy nowhere/policy.json; allowed: ${NAMES}`,
        expect.stringMatching(/^delivery.yml has no environment prod/),
      ],
    ],
    [
      '--config delivery.yml broken.json other.json',
      [expect.stringMatching(/^broken.json is no policy: /), 'other.json is no policy: it has no list Statement'],
    ],
    [
      'promot',
      [
        expect.stringMatching(/^there is no policy promot /),
        expect.stringMatching(/^--config .github\/golden-ami.yml: there is no such file in /),
      ],
    ],
  ])('%s', (text, complaints) => {
    expect(typed(text)?.complaints).toEqual(complaints)
  })
  test('pnpm runs the script in the checkout, and says where it was typed', () => {
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['packages/tooling/src/policies.ts', ...args], {
        ...{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
      })
    const { stdout, stderr, status } = run('--config', 'delivery.yml', '--environment', 'production', 'refresh-asg')
    expect([status, JSON.parse(stdout)]).toEqual([0, render({ said: {} })])
    expect(stderr).toContain('Note: left out, since there is nothing that they would be about: RefreshNamedGroups')
    expect(run('promote')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('there is no such file in ') })
  })
  test('an option that there is not', () => {
    expect(() => typed('--enviroment production promote')).toThrow(/enviroment/)
  })
  test('for help there is no policy but the usage, which names every option', () => {
    expect(typed('--help')).toBeUndefined()
    for (const option of ['--config', '--environment', '--account', '--set', 'build-stage']) expect(USAGE).toContain(option)
  })
})
