import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { describe, expect, test } from 'vitest'
import { REGION, Stages } from '../../support/stages.ts'

const AMAZON_LINUX = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
const described = (parent: string, others = {}): Readonly<Record<string, string>> => ({
  stage: 'one',
  config: 'none',
  family: 'web',
  parent,
  components: 'components/harden.yml',
  'instance-profile': 'builder',
  ...others,
})

describe('what a stage may begin with', () => {
  test('an AMI', async () => {
    const stages = new Stages()
    const os = await stages.run({ stage: 'os' })
    const one = await stages.run(described(os.output('ami-id')))
    expect([one.output('outcome'), one.output('parent-ami-id')]).toEqual(['built', os.output('ami-id')])
  })

  test('an SSM parameter; when it moves, the stage is built again', async () => {
    const stages = new Stages()
    const first = await stages.run(described(`ssm:${AMAZON_LINUX}`))
    const moved = publishVendorImage(stages.world, REGION, AMAZON_LINUX)
    const second = await stages.run(described(`ssm:${AMAZON_LINUX}`))
    expect(first.output('parent-ami-id')).not.toBe(moved)
    expect([second.output('outcome'), second.output('parent-ami-id'), second.output('release')]).toEqual(['built', moved, '1.0.1/1'])
  })

  test('an Image Builder image, also with wildcards: the newest build that is available', async () => {
    const stages = new Stages()
    const os = await stages.run({ stage: 'os' })
    const arn = os.output('image-arn').replace(/1\.0\.0\/1$/, '1.x.x')
    stages.imageBuilder.plans = () => ({ failure: { workflow: 'BUILD' } })
    await stages.run({ stage: 'os', force: 'true' }, { github: { runId: '2' } })
    stages.imageBuilder.plans = () => ({})
    const one = await stages.run(described(arn))
    expect([one.output('outcome'), one.output('parent-ami-id')]).toEqual(['built', os.output('ami-id')])
  })

  test('an Image Builder image of which other accounts have AMIs too: that of its owner', async () => {
    const stages = new Stages()
    const os = await stages.run({ stage: 'os' })
    const arn = os.output('image-arn')
    const amis = stages.imageBuilder.images.own(arn)?.outputResources?.amis ?? []
    const other = { region: REGION, accountId: '222222222222', image: 'ami-0123456789abcdef0' }
    stages.imageBuilder.images.patch(arn, { outputResources: { amis: [other, ...amis] } })
    const one = await stages.run(described(arn))
    expect([one.output('outcome'), one.output('parent-ami-id')]).toEqual(['built', os.output('ami-id')])
  })
})

describe('what it may not begin with', () => {
  const refused = async (inputs: Readonly<Record<string, string>>, stages = new Stages()): Promise<string> => {
    const { ran } = await stages.run(inputs)
    expect(ran.failed).toContain('[build.parent]')
    expect(stages.imageBuilder.images.owned().filter(({ name }) => name?.includes('-one-'))).toEqual([])
    return ran.failed ?? ''
  }
  test('an AMI that is not there', async () => {
    expect(await refused(described('ami-0123456789abcdef0'))).toContain(
      'Parent image ami-0123456789abcdef0 does not exist in eu-west-1, or is not shared with this account.',
    )
  })
  test('an AMI of another architecture', async () => {
    expect(await refused(described(`ssm:${AMAZON_LINUX}`, { architecture: 'arm64' }))).toMatch(
      /is for x86_64, but the stage is for arm64\. Correct `parent` or `architecture`/,
    )
  })
  test('an AMI that is disabled', async () => {
    const stages = new Stages()
    const os = await stages.run({ stage: 'os' })
    stages.ec2.images.patch(os.output('ami-id'), { State: 'disabled' })
    expect(await refused(described(os.output('ami-id')), stages)).toContain('is disabled, not available')
  })
  test('a parameter that is not there', async () => {
    expect(await refused(described('ssm:/no/such'))).toContain('There is no SSM parameter /no/such.')
  })
  test('an image that is not there', async () => {
    const arn = `arn:aws:imagebuilder:${REGION}:111111111111:image/nothing/x.x.x`
    expect(await refused(described(arn))).toContain(`There is no Image Builder image ${arn}.`)
  })
  test('a stage that was never built', async () => {
    expect(await refused({ stage: 'tool' })).toContain('Stage os of family web has no available image for x86_64.')
  })
  test('the image of another stage, handed over', async () => {
    const stages = new Stages()
    const os = await stages.run({ stage: 'os' })
    expect(await refused({ stage: 'tech', parent: os.output('ami-id') }, stages)).toMatch(
      /is not an image of family web, stage tool: its tags say web, os/,
    )
  })
})

test('a component that Amazon does not have', async () => {
  const stages = new Stages()
  const { ran } = await stages.run(described(`ssm:${AMAZON_LINUX}`, { components: 'amazon:no-such-component' }))
  expect(ran.failed).toMatch(/There is no component amazon:no-such-component.*\[build\.component\]/)
})
