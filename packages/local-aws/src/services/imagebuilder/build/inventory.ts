/** The packages of an image, as the inventory of its build instance shows them. */
import type { ImagePackage } from '@aws-sdk/client-imagebuilder'
import type { Job } from './job.ts'
import { BASE_PACKAGES } from './plan.ts'

/** What every build instance runs. */
const OS_VERSION = 'Amazon Linux 2023'

const byName = (packages: readonly ImagePackage[]): [string, ImagePackage][] => packages.map(each => [each.packageName!, each])

/** What the parent has, and over it what this build's plan installs. */
export const takeInventory = (job: Job): Record<string, unknown> => {
  const { inventories } = job.state
  const parentId = job.ec2.instances.own(job.instanceId!)?.ImageId
  const parent = job.state.images.owned().find(image => image.outputResources?.amis?.some(ami => ami.image === parentId))
  const base = inventories.own(parent?.arn ?? '')?.packages ?? BASE_PACKAGES
  const packages = [...new Map([...byName(base), ...byName(job.plan.packages)]).values()]
  inventories.put(job.arn, { packages })
  job.state.images.patch(job.arn, { osVersion: OS_VERSION })
  return { osVersion: OS_VERSION }
}
