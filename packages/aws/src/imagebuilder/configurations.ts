/** Image Builder: recipes, infrastructure and distribution configurations. */
import {
  GetInfrastructureConfigurationCommand,
  type ImagebuilderClient,
  paginateListDistributionConfigurations,
  paginateListImageRecipes,
  paginateListInfrastructureConfigurations,
} from '@aws-sdk/client-imagebuilder'
import {
  ARCHITECTURE_TAG,
  FAMILY_TAG,
  FINGERPRINT_TAG,
  type LaunchSettings,
  type Preparation,
  type Recipe,
  recordedParts,
  STAGE_TAG,
} from '@golden-ami/domain'
import { collect } from '../connection/collect.ts'
import { byName, ifThere, PAGE, time } from './reading.ts'

export interface Distributions {
  /** ARN; undefined: there is none. */
  readonly named: string | undefined
  readonly ofStage: Preparation['distributions']
}

export const configurationsIn = (client: ImagebuilderClient) => {
  const paged = { client, pageSize: PAGE }
  return {
    /** What instances are launched with by an infrastructure configuration of somebody else; undefined when there is none. */
    async givenInfrastructure(arn: string): Promise<LaunchSettings | undefined> {
      const answer = await ifThere(client.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn })))
      const found = answer?.infrastructureConfiguration
      return (
        found && {
          instanceProfile: found.instanceProfileName ?? '',
          instanceTypes: found.instanceTypes ?? [],
          subnet: found.subnetId,
          securityGroups: found.securityGroupIds ?? [],
        }
      )
    },
    /** ARN of an infrastructure configuration by its name. */
    async infrastructure(name: string): Promise<string | undefined> {
      const found = await collect(
        paginateListInfrastructureConfigurations(paged, { filters: byName(name) }),
        page => page.infrastructureConfigurationSummaryList,
      )
      return found[0]?.arn
    },
    /** Every distribution configuration of a stage, by its tags, and besides the one of a name. */
    async distributions(family: string, stage: string, name: string): Promise<Distributions> {
      const found = await collect(paginateListDistributionConfigurations(paged, {}), page => page.distributionConfigurationSummaryList)
      return {
        named: found.find(one => one.name === name)?.arn,
        ofStage: found
          .filter(({ tags }) => tags?.[FAMILY_TAG] === family && tags[STAGE_TAG] === stage)
          .map(({ arn = '', dateCreated }) => ({ arn, created: time(dateCreated) ?? 0 })),
      }
    },
    /** Every recipe of a stage, by its tags: Image Builder has no filter for them. */
    async recipes(family: string, stage: string): Promise<readonly Recipe[]> {
      const found = await collect(paginateListImageRecipes(paged, { owner: 'Self' }), page => page.imageRecipeSummaryList)
      return found
        .filter(({ tags }) => tags?.[FAMILY_TAG] === family && tags[STAGE_TAG] === stage)
        .map(({ arn = '', dateCreated, tags }) => ({
          arn,
          version: arn.split('/')[2] ?? '',
          fingerprint: tags?.[FINGERPRINT_TAG] ?? '',
          architecture: tags?.[ARCHITECTURE_TAG] ?? '',
          parts: recordedParts(tags ?? {}),
          created: time(dateCreated) ?? 0,
        }))
    },
  }
}
