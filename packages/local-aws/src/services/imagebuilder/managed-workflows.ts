/** Workflows that Amazon manages, and GetWorkflow. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Context, Handlers } from '../../world/serve.ts'
import { BUILD_IMAGE, DISTRIBUTE_IMAGE, TEST_IMAGE } from './build/steps.ts'
import { notFound } from './listing.ts'
import { matchesVersion } from './version.ts'

const WORKFLOWS = [BUILD_IMAGE, TEST_IMAGE, DISTRIBUTE_IMAGE]

/** `…:<owner>:workflow/<type>/<name>/<version>[/<build>]` */
const ARN = /^arn:aws[^:]*:imagebuilder:([^:]+):([^:]+):workflow\/(build|test|distribution)\/([a-z0-9_-]+)\/([^/]+)(?:\/(\d+))?$/

export const managedWorkflows = {
  /**
   * An ARN means that build version, or the newest one that its version or wildcards allow.
   * @rule imagebuilder.workflows.newest-of-what-it-means https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html (botocore)
   */
  GetWorkflow({ workflowBuildVersionArn: arn = '' }, { place, requestId }) {
    const [, region, owner, type, name, version = '', build] = ARN.exec(arn) ?? []
    const found = WORKFLOWS.find(workflow => {
      const [known, knownVersion, knownBuild] = workflow.name.split('/')
      const same = workflow.type.toLowerCase() === type && known === name && matchesVersion(version, knownVersion)
      return same && (build === undefined || build === knownBuild)
    })
    if (!found || owner !== 'aws' || region !== place.region) throw notFound(arn)
    const [known, knownVersion] = found.name.split('/')
    return {
      requestId,
      workflow: {
        arn: place.publicArn('imagebuilder', `workflow/${type}/${found.name}`, 'aws'),
        name: known,
        version: knownVersion,
        type: found.type,
        owner: 'Amazon',
      } satisfies IB.Workflow,
    }
  },
} satisfies Handlers<typeof IB, Context>
