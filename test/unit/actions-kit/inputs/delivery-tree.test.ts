import { type Delivery, deliveryTree, homeOfJob, settingsLines } from '@golden-ami/actions-kit'
import { type ActionName, complaintText, type DeliveryFile, readDeliveryFile, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const TEXT = `family: web
home: { account: "111111111111", region: eu-west-1 }
infrastructure: { instance-profile: build }
stages:
  os: { parent: ami-01234567, components: [ ./os.yml ], timeout: 1h }
environments:
  staging: { targets: { web: { groups: [ web-staging ] } } }
  production:
    after: staging
    targets: { web: { groups: [ web ] } }
    strategy: { bake: 15m }
`
const FILE = { path: '.github/golden-ami.yml', text: TEXT }

interface Given {
  readonly action: ActionName
  readonly inputs: Readonly<Record<string, string>>
  readonly file?: Delivery['file']
  readonly environment?: string
  readonly stage?: string
}
/** Of groups that no environment describes nobody says the family. */
const UNSAID = { family: 'web' }
const tree = ({ inputs, file, ...rest }: Given) =>
  deliveryTree({
    ...{ ...rest, input: name => inputs[name] ?? '', file },
    known: homeOfJob('222222222222', 'us-east-1', rest.action === 'refresh-asg' ? UNSAID : {}),
  })

/** The file that comes of it, or the complaints. */
const read = (given: Given): DeliveryFile | readonly string[] => {
  const answer = tree(given)
  if ('complaints' in answer) return answer.complaints.map(complaintText)
  try {
    return readDeliveryFile(answer.tree)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}

describe('with a file', () => {
  test('an input that says how beats it, for the environment of the run only', () => {
    const file = read({
      action: 'refresh-asg',
      inputs: { bake: '1h', 'min-healthy': '50' },
      file: FILE,
      environment: 'production',
    }) as DeliveryFile
    expect(file.environments).toMatchObject([
      { name: 'staging', strategy: { bake: 0, minHealthy: 100 } },
      { name: 'production', strategy: { bake: 3_600_000, minHealthy: 50 } },
    ])
    expect(file.written.get('environments.production.strategy.bake')).toEqual({ source: 'input bake' })
  })

  test('an input that says how for a stage', () => {
    const file = read({ action: 'build-stage', inputs: { timeout: '90m', tests: 'false' }, file: FILE, stage: 'os' }) as DeliveryFile
    expect(file.stages.map(({ timeout, tests }) => [timeout, tests])).toEqual([[5_400_000, false]])
  })

  test('an input of another action is not asked for', () => {
    const file = read({ action: 'promote', inputs: { bake: '1h' }, file: FILE, environment: 'production' }) as DeliveryFile
    expect(file.environments[1]).toMatchObject({ strategy: { bake: 900_000 } })
  })

  test.each<readonly [string, Given, readonly string[]]>([
    [
      'inputs that say what it says',
      { action: 'refresh-asg', inputs: { 'auto-scaling-groups': 'web' }, file: FILE, environment: 'production' },
      [
        'input auto-scaling-groups: it says what .github/golden-ami.yml:10:5 is there to say (environments.*.targets.*.groups); allowed: the input or the delivery file, not both',
      ],
    ],
    [
      'inputs that say what it could say',
      { action: 'build-stage', inputs: { architecture: 'arm64' }, file: FILE, stage: 'os' },
      [
        'input architecture: it says what .github/golden-ami.yml is there to say (architecture); allowed: the input or the delivery file, not both',
      ],
    ],
    [
      'malformed inputs, together with a contradiction in the file',
      {
        action: 'refresh-asg',
        inputs: { bake: '3d', checkpoints: '50\n20' },
        file: { ...FILE, text: TEXT.replace('after: staging', 'after: stagin') },
        environment: 'production',
      },
      [
        '.github/golden-ami.yml:9:12: environments.production.after is "stagin", which is no environment of this file (did you mean staging?); allowed: staging',
        'input bake: environments.production.strategy.bake is "3d"; allowed: a duration like 1h30m, from 0s to 48h',
        'input checkpoints: environments.production.strategy.checkpoints is 50, 20; required: ascending percentages, the last one 100',
      ],
    ],
    [
      'an environment that is not there',
      { action: 'promote', inputs: {}, file: FILE, environment: 'prodution' },
      [
        'input environment: "prodution" is not among the environments of .github/golden-ami.yml (did you mean production?); allowed: staging, production',
      ],
    ],
    [
      'a stage that is not there',
      { action: 'build-stage', inputs: {}, file: FILE, stage: 'tool' },
      ['input stage: "tool" is not among the stages of .github/golden-ami.yml; allowed: os'],
    ],
    [
      'an input that is for no environment',
      { action: 'refresh-asg', inputs: { bake: '1h' }, file: FILE },
      ['input bake: nothing says what it is for; required: the input environment'],
    ],
    [
      'a file that cannot be read',
      { action: 'promote', inputs: {}, file: { path: 'd.yml', text: 'a: *b' }, environment: 'production' },
      ['d.yml:1:4: *b is an alias; allowed: the value itself'],
    ],
  ])('%s', (_, given, complaints) => {
    expect(read(given)).toEqual(complaints)
  })
})

describe('a name that is of no use', () => {
  const broken = { ...FILE, text: TEXT.replace('bake: 15m', 'bake: 15x') }
  const faults = (given: Partial<Given>) =>
    read({ action: 'refresh-asg', inputs: { 'warm-up': 'soon', 'auto-scaling-groups': 'web' }, file: broken, ...given })
  const others = [
    'input auto-scaling-groups: it says what .github/golden-ami.yml is there to say (environments.*.targets.*.groups); allowed: the input or the delivery file, not both',
    'input warm-up: warm-up is "soon"; allowed: a duration like 1h30m, from 0s to 24h',
    '.github/golden-ami.yml:11:23: environments.production.strategy.bake is "15x"; allowed: a duration like 1h30m, from 0s to 48h',
  ]
  test('does not hide what else is wrong', () => {
    const [misnamed, ...rest] = faults({ environment: 'stage' }) as readonly string[]
    expect(misnamed).toContain('input environment: "stage" is not among')
    expect([...rest].sort()).toEqual([...others].sort())
  })
  test.each(['', 'B A'])('%j is for the action itself to complain about', environment => {
    expect([...(faults({ environment }) as readonly string[])].sort()).toEqual([...others].sort())
  })
  test('hides no more without a file', () => {
    const inputs = { 'warm-up': 'soon' }
    expect(read({ action: 'refresh-asg', inputs, environment: 'B A' })).toEqual([
      'input auto-scaling-groups: it is not given; required: Its Auto Scaling groups: their names, or a tag that they have.',
      'input warm-up: environments.unnamed.strategy.warm-up is "soon"; allowed: a duration like 1h30m, from 0s to 24h',
    ])
  })
})

describe('without a file', () => {
  test('inputs describe one target in the account and region of the job', () => {
    const inputs = { 'auto-scaling-groups': 'web-a\nweb-b', 'on-failure': 'stop' }
    const file = read({ action: 'refresh-asg', inputs, environment: 'production' }) as DeliveryFile
    expect(file.home).toEqual({ account: '222222222222', region: 'us-east-1', role: undefined })
    expect(file.environments.map(({ name, targets, onFailure }) => ({ name, targets, onFailure }))).toEqual([
      {
        name: 'production',
        targets: [
          {
            name: 'default/us-east-1',
            entry: 'default',
            account: '222222222222',
            region: 'us-east-1',
            role: undefined,
            groups: { by: 'names', names: ['web-a', 'web-b'] },
            allowEmpty: false,
          },
        ],
        onFailure: 'stop',
      },
    ])
  })

  test('inputs describe one stage', () => {
    const inputs = {
      family: 'web',
      parent: 'ssm:/aws/service/x',
      components: './nginx.yml\namazon:update-linux',
      'instance-profile': 'build',
      'instance-types': 'm7i.large',
    }
    const file = read({ action: 'build-stage', inputs, stage: 'tech' }) as DeliveryFile
    expect(file.stages.map(({ parent, components, infrastructure }) => [parent, components.length, infrastructure])).toMatchObject([
      [{ is: 'parameter', name: '/aws/service/x' }, 2, { is: 'inline', instanceProfile: 'build' }],
    ])
    expect(file.environments).toEqual([])
  })

  test('an infrastructure by ARN and what it would say is a contradiction', () => {
    const infrastructure = 'arn:aws:imagebuilder:us-east-1:111111111111:infrastructure-configuration/shared'
    const inputs = { family: 'web', parent: 'ami-01234567', components: 'a.yml', infrastructure }
    expect(read({ action: 'build-stage', inputs, stage: 'tech' })).toMatchObject({ stages: [{ infrastructure: { arn: infrastructure } }] })
    expect(read({ action: 'build-stage', inputs: { ...inputs, subnet: 'subnet-01234567' }, stage: 'tech' })).toEqual([
      'input subnet: it says what input infrastructure is there to say (stages.*.infrastructure.subnet); allowed: one of the two inputs',
    ])
  })

  test('what is malformed or missing is said by input', () => {
    expect(read({ action: 'refresh-asg', inputs: { 'auto-scaling-groups': 'a:b' }, environment: 'image' })).toEqual([
      'input auto-scaling-groups: environments.image.targets.default.groups[0] is "a:b"; allowed: the name of an Auto Scaling group: up to 255 characters, no colon',
    ])
    expect(read({ action: 'refresh-asg', inputs: {}, environment: 'image' })).toEqual([
      'input auto-scaling-groups: it is not given; required: Its Auto Scaling groups: their names, or a tag that they have.',
    ])
    expect(read({ action: 'build-stage', inputs: { family: 'web', parent: 'ami-1' }, stage: 'os' })).toEqual([
      'input components: it is not given; required: What is done to it, in this order.',
      'input instance-profile: stages.os has no instance profile; required: infrastructure.instance-profile for all stages, or stages.os.infrastructure.instance-profile',
      'input parent: stages.os.parent is "ami-1", which is no stage; allowed: ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-…)',
    ])
  })
})

test('the log says who said what', () => {
  const answer = tree({
    action: 'refresh-asg',
    inputs: { 'min-healthy': '50', checkpoints: '20\n100' },
    file: FILE,
    environment: 'production',
  })
  expect('tree' in answer && settingsLines(answer.tree, 'refresh-asg', 'production')).toEqual([
    'strategy: rolling, by default',
    'min-healthy: 50, from input min-healthy',
    'max-healthy: 110, by default',
    "warm-up: the group's own, by default",
    'protected: refuse, by default',
    'standby: refuse, by default',
    'checkpoints: 20, 100, from input checkpoints',
    'bake: 15m, from .github/golden-ami.yml:11:23',
    'alarms: none, by default',
    'checkpoint-delay: 1h, by default',
    'on-failure: rollback, by default',
    'on-cancel: cancel, by default',
    'lock: wait for what a person has started, else refuse, by default',
    'unpinned: refuse, by default',
    'timeout: 5h, by default',
    'on-timeout: fail, by default',
  ])
})

test.each<[string, readonly string[], readonly string[]]>([
  ['canary', ['bake', 'max-healthy'], ['checkpoint-delay']],
  ['replace-root-volume', ['min-healthy'], ['max-healthy']],
  ['rolling', ['checkpoint-delay', 'max-healthy'], []],
])('of %s the log says what it has, and nothing that it has not', (type, has, lacks) => {
  const answer = tree({ action: 'refresh-asg', inputs: { strategy: type }, file: FILE, environment: 'production' })
  const said = 'tree' in answer ? settingsLines(answer.tree, 'refresh-asg', 'production').map(line => line.split(':')[0]) : []
  expect(said).toEqual(expect.arrayContaining(['strategy', ...has]))
  expect(said.filter(name => lacks.includes(name ?? ''))).toEqual([])
})
