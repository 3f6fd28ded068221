/** Image Builder: what it refuses before anything is built. Nothing here costs anything. */

import { DescribeSubnetsCommand } from '@aws-sdk/client-ec2'
import {
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  DeleteComponentCommand,
  DeleteDistributionConfigurationCommand,
  DeleteImageRecipeCommand,
  DeleteInfrastructureConfigurationCommand,
  GetImageCommand,
  ListComponentBuildVersionsCommand,
} from '@aws-sdk/client-imagebuilder'
import { type Probe, refused } from '../probe.ts'
import type { Sandbox } from '../sandbox.ts'

/** Refused for this and nothing else, in whatever words. */
const saying = (word: string): RegExp => new RegExp(`^(InvalidParameter\\w*|InvalidRequest|Validation)Exception.*${word}`, 'is')
const DOCUMENT = `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - { name: Nothing, action: ExecuteBash, inputs: { commands: [ "true" ] } }
`
/** Looked up by each build, so that nothing is asked about it here. */
const PARENT = 'ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
const arn = ({ region, account }: Sandbox, resource: string): string => `arn:aws:imagebuilder:${region}:${account}:${resource}`

/** @returns ARN of the build version */
const component = async (sandbox: Sandbox, name: string): Promise<string> => {
  const { componentBuildVersionArn = '' } = await sandbox.imageBuilder.send(
    new CreateComponentCommand({ name: `${sandbox.prefix}-${name}`, semanticVersion: '1.0.0', platform: 'Linux', data: DOCUMENT }),
  )
  sandbox.undoLater(componentBuildVersionArn, () => sandbox.imageBuilder.send(new DeleteComponentCommand({ componentBuildVersionArn })))
  return componentBuildVersionArn
}
const recipe = async (sandbox: Sandbox, name: string, components: readonly string[]): Promise<void> => {
  const { imageRecipeArn = '' } = await sandbox.imageBuilder.send(
    new CreateImageRecipeCommand({
      ...{ name: `${sandbox.prefix}-${name}`, semanticVersion: '1.0.0' },
      parentImage: PARENT,
      components: components.map(componentArn => ({ componentArn })),
    }),
  )
  sandbox.undoLater(imageRecipeArn, () => sandbox.imageBuilder.send(new DeleteImageRecipeCommand({ imageRecipeArn })))
}
const infrastructure = async (sandbox: Sandbox, name: string, more: object): Promise<void> => {
  const { infrastructureConfigurationArn = '' } = await sandbox.imageBuilder.send(
    new CreateInfrastructureConfigurationCommand({
      name: `${sandbox.prefix}-${name}`,
      instanceProfileName: 'golden-ami-verify-none',
      ...more,
    }),
  )
  sandbox.undoLater(infrastructureConfigurationArn, () =>
    sandbox.imageBuilder.send(new DeleteInfrastructureConfigurationCommand({ infrastructureConfigurationArn })),
  )
}
const distribution = async (sandbox: Sandbox, name: string, amiName: string): Promise<void> => {
  const { distributionConfigurationArn = '' } = await sandbox.imageBuilder.send(
    new CreateDistributionConfigurationCommand({
      name: `${sandbox.prefix}-${name}`,
      distributions: [{ region: sandbox.region, amiDistributionConfiguration: { name: amiName } }],
    }),
  )
  sandbox.undoLater(distributionConfigurationArn, () =>
    sandbox.imageBuilder.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn })),
  )
}

export const BUILDS: readonly Probe[] = [
  {
    rules: ['imagebuilder.errors.not-found'],
    asks: 'gets an image that is not there: ResourceNotFoundException',
    ask: sandbox =>
      refused(
        sandbox.imageBuilder.send(new GetImageCommand({ imageBuildVersionArn: arn(sandbox, `image/${sandbox.prefix}/1.0.0/1`) })),
        /^ResourceNotFoundException/,
      ),
  },
  {
    rules: ['imagebuilder.recipes.components-exist'],
    asks: 'makes a recipe with a component that is not there: refused',
    ask: sandbox => refused(recipe(sandbox, 'none', [arn(sandbox, `component/${sandbox.prefix}-none/1.0.0/1`)]), /Exception: /),
  },
  {
    rules: ['imagebuilder.recipes.each-component-once'],
    asks: 'makes a recipe with one component twice: refused',
    ask: async sandbox => {
      const twice = await component(sandbox, 'twice')
      return refused(recipe(sandbox, 'twice', [twice, twice]), saying('component'))
    },
  },
  {
    rules: ['imagebuilder.infrastructure.subnet-needs-security-groups'],
    asks: 'makes an infrastructure configuration with a subnet and without security groups: refused',
    ask: async sandbox => {
      const { Subnets: [subnet] = [] } = await sandbox.ec2.send(new DescribeSubnetsCommand({ MaxResults: 5 }))
      return refused(infrastructure(sandbox, 'subnet', { subnetId: subnet?.SubnetId }), saying('security'))
    },
  },
  {
    rules: ['imagebuilder.infrastructure.reserved-resource-tags'],
    asks: 'makes one whose resources are to have a reserved tag: refused',
    ask: sandbox => refused(infrastructure(sandbox, 'tags', { resourceTags: { CreatedBy: 'me' } }), saying('tag')),
  },
  {
    rules: ['imagebuilder.distribution.name-has-build-date'],
    asks: 'makes a distribution configuration whose AMI name has no build date: refused',
    ask: sandbox => refused(distribution(sandbox, 'name', 'web {{ imagebuilder:buildVersion }}'), saying('buildDate')),
  },
  {
    rules: ['imagebuilder.components.delete-needs-no-recipe'],
    asks: 'deletes a component that a recipe names: refused',
    ask: async sandbox => {
      const used = await component(sandbox, 'used')
      await recipe(sandbox, 'used', [used])
      return refused(
        sandbox.imageBuilder.send(new DeleteComponentCommand({ componentBuildVersionArn: used })),
        /^ResourceDependencyException/,
      )
    },
  },
  {
    rules: ['imagebuilder.errors.not-found'],
    asks: 'lists the builds of a component version that is not there: an answer or ResourceNotFoundException, nothing else',
    ask: async sandbox => {
      const componentVersionArn = arn(sandbox, `component/${sandbox.prefix}-none/1.0.0`)
      const because = await sandbox.imageBuilder.send(new ListComponentBuildVersionsCommand({ componentVersionArn })).then(
        ({ componentSummaryList = [] }) => `${componentSummaryList.length} builds`,
        (error: Error) => error.name,
      )
      return { holds: /^(0 builds|ResourceNotFoundException)$/.test(because), seen: because }
    },
  },
]
