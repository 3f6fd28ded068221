import { describe, expect, test } from 'vitest'
import { reads, Stages } from '../../support/stages.ts'

const DESCRIBED = {
  stage: 'os',
  config: 'none',
  family: 'web',
  parent: 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  components: 'components/harden.yml\namazon:update-linux@1.0.1',
  'instance-profile': 'builder',
}
const failedWith = async (inputs: Readonly<Record<string, string>>, files?: Readonly<Record<string, string>>): Promise<string> => {
  const stages = new Stages()
  const { ran, output } = await stages.run(inputs, files ? { files: { ...stages.files, ...files } } : {})
  expect(output('outcome')).toBe('failed')
  expect(stages.world.journal.filter(({ operation }) => !reads(operation))).toEqual([])
  return ran.failed ?? ''
}

describe('without a delivery file', () => {
  test('inputs describe the stage', async () => {
    const stages = new Stages()
    const { subnet, securityGroup } = stages.network.addVpc()
    const { output } = await stages.run({
      ...DESCRIBED,
      'instance-types': 'm7i.large\nm6i.large',
      subnet,
      'security-groups': securityGroup,
      version: '2.0.0',
    })
    expect([output('outcome'), output('release'), output('architecture')]).toEqual(['built', '2.0.0/1', 'x86_64'])
    expect(stages.imageBuilder.infrastructures.owned()).toMatchObject([
      { instanceTypes: ['m7i.large', 'm6i.large'], subnetId: subnet, securityGroupIds: [securityGroup] },
    ])
    expect(stages.imageBuilder.recipes.owned()[0]?.components?.[1]?.componentArn).toMatch(/aws:component\/update-linux\/1\.0\.1\/1$/)
  })

  test('what is missing is asked for', async () => {
    const message = await failedWith({ stage: 'os', config: 'none' })
    for (const missing of ['family', 'parent', 'components', 'instance-profile']) expect(message).toContain(missing)
  })
})

test('everything that is wrong is told at once, each with its input', async () => {
  const wrong = {
    stage: 'OS!',
    force: 'yes',
    'on-cancel': 'stop',
    'dry-run': '1',
    tests: 'maybe',
    'max-age': '3',
    version: '1.0',
    timeout: '1s',
  }
  const message = await failedWith({ ...DESCRIBED, ...wrong })
  for (const input of Object.keys(wrong)) expect(message).toContain(`input ${input}: `)
  expect(message).toContain('[input.invalid]')
})

describe('with a delivery file', () => {
  test('a stage that it does not have', async () => {
    expect(await failedWith({ stage: 'tol' })).toMatch(/input stage: "tol" is not among the stages of .*golden-ami\.yml.*tool/)
  })
  test('what it says is not said by inputs too', async () => {
    expect(await failedWith({ stage: 'os', family: 'web' })).toContain('input family: it says what .github/golden-ami.yml')
  })
  test('a parent that is handed over although the file names an image', async () => {
    expect(await failedWith({ stage: 'os', parent: 'ami-0123456789abcdef0' })).toContain(
      'input parent: .github/golden-ami.yml says what the parent of os is',
    )
  })
  test('a parent that is handed over and is no AMI', async () => {
    expect(await failedWith({ stage: 'tool', parent: 'os' })).toMatch(/input parent: .*an AMI id/)
  })
  test('another account than the file says', async () => {
    const stages = new Stages()
    const { ran } = await stages.run({ stage: 'os' }, { account: '222222222222' })
    expect(ran.failed).toMatch(/account 222222222222, but 111111111111 is expected.*\[aws\.other-account\]/)
  })
})

describe('a component document', () => {
  const withDocument = (text: string): Promise<string> => failedWith({ stage: 'os' }, { 'components/harden.yml': text })
  const PHASES = 'phases:\n  - name: build\n    steps:\n      - name: A\n        action: ExecuteBash\n'

  test.each([
    ['that is not YAML', 'schemaVersion: 1.0\nphases: [', /components\/harden\.yml:2:\d+: this is not YAML/],
    ['that is no map', '- 1', /components\/harden\.yml:1:1: the document is not a map/],
    ['without schemaVersion', PHASES, /components\/harden\.yml:1:1: schemaVersion is missing/],
    ['of another schema version', `schemaVersion: 2.0\n${PHASES}`, /components\/harden\.yml:1:16: schemaVersion is not 1\.0/],
    ['without phases', 'schemaVersion: 1.0', /components\/harden\.yml:1:1: phases is missing/],
    ['without a phase that is known', `schemaVersion: 1.0\n${PHASES.replace('build', 'bild')}`, /:3:3: no phase is named build/],
    ['with a phase twice', `schemaVersion: 1.0\n${PHASES}${PHASES.slice(8)}`, /:7:5: the phase build is there already/],
    ['with a phase without steps', 'schemaVersion: 1.0\nphases:\n  - name: build\n', /:3:5: this phase has no steps/],
    [
      'with a step without action',
      `schemaVersion: 1.0\n${PHASES.replace('action: ExecuteBash', 'act: x')}`,
      /:5:9: this step has no action/,
    ],
    [
      'with a parameter that nobody gives',
      `schemaVersion: 1.0\nparameters:\n  - Port:\n      type: string\n${PHASES}`,
      /:3:5: parameter Port has no default and no value/,
    ],
    [
      'that is too long',
      `schemaVersion: 1.0\n${PHASES}${'#'.repeat(16_000)}`,
      /components\/harden\.yml: the document has 16\d+ characters/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await withDocument(text)).toMatch(message)
  })

  test('that is not there, with the place that names it', async () => {
    const stages = new Stages()
    const { 'components/harden.yml': _, ...files } = stages.files
    const { ran } = await stages.run({ stage: 'os' }, { files })
    expect(ran.failed).toMatch(/\.github\/golden-ami\.yml:8:\d+: there is no file components\/harden\.yml in the workspace/)
  })

  test('that is given a parameter which it does not declare', async () => {
    const stages = new Stages()
    const delivery = stages.files['.github/golden-ami.yml'] ?? ''
    const message = await failedWith(
      { stage: 'tool' },
      {
        '.github/golden-ami.yml': delivery.replace(
          'components/agent.yml ]',
          '{ path: components/agent.yml, parameters: { Port: "80" } } ]',
        ),
      },
    )
    expect(message).toMatch(/golden-ami\.yml:9:\d+: components\/agent\.yml declares no parameter Port/)
  })
})

describe('parameters of a component', () => {
  const files = (port: string) => {
    const stages = new Stages()
    return {
      ...stages.files,
      '.github/golden-ami.yml': (stages.files['.github/golden-ami.yml'] ?? '').replace(
        'components/harden.yml,',
        `{ path: components/harden.yml, parameters: { Port: "${port}" } },`,
      ),
      'components/harden.yml': `${stages.files['components/harden.yml']}parameters:\n  - Port: { type: string, default: "80" }\n`,
    }
  }
  test('go into the recipe and into the fingerprint', async () => {
    const stages = new Stages()
    const first = await stages.run({ stage: 'os' }, { files: files('8080') })
    const second = await stages.run({ stage: 'os' }, { files: files('9090') })
    expect([first, second].map(({ output }) => output('outcome'))).toEqual(['built', 'built'])
    expect(stages.imageBuilder.recipes.owned().map(({ components }) => components?.[0]?.parameters)).toEqual([
      [{ name: 'Port', value: ['8080'] }],
      [{ name: 'Port', value: ['9090'] }],
    ])
    expect(stages.imageBuilder.components.owned().length).toBe(1)
  })
})

test('a version that has another content already is refused before anything is created', async () => {
  const stages = new Stages()
  await stages.run({ stage: 'os', version: '1.0.0' })
  stages.files = { ...stages.files, 'components/harden.yml': `${stages.files['components/harden.yml']}# changed\n` }
  const calls = stages.world.journal.length
  const { ran } = await stages.run({ stage: 'os', version: '1.0.0' })
  expect(ran.failed).toMatch(/Version 1\.0\.0 of stage os has another content already\..*\[build\.version-taken\]/)
  expect(stages.callsSince(calls).filter(operation => !reads(operation))).toEqual([])
})

describe('a dry run', () => {
  test('says what would be done and changes nothing', async () => {
    const stages = new Stages()
    const { ran, output } = await stages.run({ stage: 'os', 'dry-run': 'true' })
    expect(output('outcome')).toBe('planned')
    expect(JSON.parse(output('plan')).map((step: { do: string }) => step.do)).toEqual([
      'create-component',
      'create-infrastructure',
      'create-distribution',
      'create-recipe',
      'create-image',
    ])
    expect(ran.summary).toContain('| create-image | os | nothing was built with this fingerprint; the first build of this stage |')
    expect(stages.world.journal.filter(({ operation }) => !reads(operation))).toEqual([])
  })
  test('says that nothing would be built, and which image it would be', async () => {
    const stages = new Stages()
    const built = await stages.run({ stage: 'os' })
    const { output, ran } = await stages.run({ stage: 'os', 'dry-run': 'true' })
    expect([output('outcome'), output('plan'), output('ami-id')]).toEqual(['planned', '[]', built.output('ami-id')])
    expect(ran.lines.at(-1)).toContain('nothing would be built')
    expect(ran.outputs.get('cache-hit')).toBe('true')
  })
})
