import * as IB from '@aws-sdk/client-imagebuilder'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION, Studio } from './studio.ts'

const arnOf = (rest: string) => `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:${rest}`

describe('infrastructure configurations', () => {
  test('are made once and read back', async () => {
    const studio = new Studio()
    const arn = await studio.infrastructure({ name: 'Small One', instanceTypes: ['t3.micro'], terminateInstanceOnFailure: false })
    expect(arn).toBe(arnOf('infrastructure-configuration/small-one'))
    const { infrastructureConfiguration } = await studio.client.send(
      new IB.GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn }),
    )
    expect(infrastructureConfiguration).toMatchObject({ arn, instanceTypes: ['t3.micro'], terminateInstanceOnFailure: false })
    await expect(studio.infrastructure({ name: 'small one' })).rejects.toThrow(IB.ResourceAlreadyExistsException)
  })
  test.each<[string, Partial<IB.CreateInfrastructureConfigurationRequest>, string]>([
    ['a subnet without security groups', { subnetId: 'subnet-01234567' }, "'securityGroupIds' must be specified"],
    ...['Name', 'CreatedBy', 'Ec2ImageBuilderArn', 'Tags'].map(
      (key): [string, Partial<IB.CreateInfrastructureConfigurationRequest>, string] => [
        `the tag ${key}`,
        { resourceTags: { [key]: 'a' } },
        `${key} is reserved`,
      ],
    ),
    [
      '31 tags',
      { resourceTags: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`t${index}`, 'a'])) },
      'length less than or equal to 30',
    ],
    ['a FIFO topic', { snsTopicArn: `arn:aws:sns:${REGION}:${ACCOUNT}:builds.fifo` }, "parameter 'snsTopicArn' is not valid"],
  ])('refuse %s', async (_, input, message) => {
    await expect(new Studio().infrastructure(input)).rejects.toThrow(message)
  })
  test('are listed by name', async () => {
    const studio = new Studio()
    await studio.infrastructure()
    await studio.infrastructure({ name: 'large' })
    const listed = await studio.client.send(
      new IB.ListInfrastructureConfigurationsCommand({ filters: [{ name: 'name', values: ['large'] }] }),
    )
    expect(listed.infrastructureConfigurationSummaryList?.map(({ name }) => name)).toEqual(['large'])
  })
})

describe('distribution configurations', () => {
  test('are made once and listed with their Regions', async () => {
    const studio = new Studio()
    const arn = await studio.distribution([{ region: REGION }, { region: 'us-east-1' }])
    const listed = await studio.client.send(new IB.ListDistributionConfigurationsCommand({}))
    expect(listed.distributionConfigurationSummaryList).toMatchObject([{ arn, name: 'everywhere', regions: [REGION, 'us-east-1'] }])
    await expect(studio.distribution([{ region: REGION }])).rejects.toThrow(IB.ResourceAlreadyExistsException)
  })
  test('name AMIs with the date of their build', async () => {
    const named = (name: string) => new Studio().distribution([{ region: REGION, amiDistributionConfiguration: { name } }])
    await expect(named('web {{ imagebuilder:buildVersion }}')).rejects.toThrow('must contain {{ imagebuilder:buildDate }}')
    expect(await named('web {{ imagebuilder:buildDate }}')).toBe(arnOf('distribution-configuration/everywhere'))
  })
  test.each<[string, Partial<IB.Distribution>]>([
    ['launchTemplateConfigurations', { launchTemplateConfigurations: [{ launchTemplateId: 'lt-0123456789abcdef0' }] }],
    ['ssmParameterConfigurations', { ssmParameterConfigurations: [{ parameterName: '/image' }] }],
  ])('%s are refused, not ignored', async (member, asked) => {
    const made = new Studio().distribution([{ region: REGION, ...asked }])
    await expect(made).rejects.toMatchObject({ message: expect.stringContaining(member), $metadata: { httpStatusCode: 501 } })
  })
})
