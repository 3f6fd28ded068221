/** Image Builder: components and workflows, of whatever owner. */
import {
  GetComponentCommand,
  GetWorkflowCommand,
  type ImagebuilderClient,
  paginateListComponentBuildVersions,
} from '@aws-sdk/client-imagebuilder'
import { collect } from '../connection/collect.ts'
import { arnIn, COMPONENT_VERSION, ifThere, PAGE } from './reading.ts'

/** @param account that the client's credentials belong to */
export const ingredientsIn = (client: ImagebuilderClient, region: string, account: string) => {
  const paged = { client, pageSize: PAGE }
  return {
    /** Build version ARN and platform of a component, by its own ARN, one of a version or one with `x` wildcards; undefined when there is none. */
    async component(arn: string): Promise<{ readonly arn: string; readonly platform: string | undefined } | undefined> {
      const found = (await ifThere(client.send(new GetComponentCommand({ componentBuildVersionArn: arn }))))?.component
      return found?.arn === undefined ? undefined : { arn: found.arn, platform: found.platform }
    },
    /** ARN of a component that Amazon manages; without a version of the newest one. */
    amazonComponent: (name: string, version = 'x.x.x'): string => arnIn(region, 'aws', `component/${name}/${version}`),
    /** The lowest build version of one of our components: whoever made another one at the same moment takes this one too. */
    async ownComponent(name: string): Promise<string | undefined> {
      const componentVersionArn = arnIn(region, account, `component/${name}/${COMPONENT_VERSION}`)
      const builds = await ifThere(
        collect(paginateListComponentBuildVersions(paged, { componentVersionArn }), page => page.componentSummaryList),
      )
      const buildNumber = (arn: string): number => Number(arn.slice(arn.lastIndexOf('/') + 1))
      return (builds ?? []).flatMap(({ arn }) => arn ?? []).sort((a, b) => buildNumber(a) - buildNumber(b))[0]
    },
    /** Build version ARN of a workflow, by its own ARN, one of a version or one with `x` wildcards; undefined when there is none. */
    async workflow(arn: string): Promise<string | undefined> {
      return (await ifThere(client.send(new GetWorkflowCommand({ workflowBuildVersionArn: arn }))))?.workflow?.arn
    },
  }
}
