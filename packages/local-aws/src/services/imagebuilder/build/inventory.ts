/** The packages of an image, as the inventory of its build instance shows them. */
import type { ImagePackage } from '@aws-sdk/client-imagebuilder'
import { ImageContents } from '../../../software/contents.ts'
import { PackageRepository } from '../../../software/repository.ts'
import type { Job } from './job.ts'

/** What every build instance runs. */
const OS_VERSION = 'Amazon Linux 2023'

const byName = (packages: readonly ImagePackage[]): [string, ImagePackage][] => packages.map(each => [each.packageName!, each])

/**
 * What the parent has, and over it what this build's plan installs, all in the newest version that the repository has now. It is settled
 * once a build.
 */
export const installedPackages = (job: Job): readonly ImagePackage[] => {
  const { world } = job.state.place
  const parent = job.ec2.instances.own(job.instanceId!)!.ImageId!
  const named = new Map([...byName(world.state(ImageContents).of(parent)), ...byName(job.plan.packages)])
  job.packages ??= world.state(PackageRepository).updated([...named.values()], world.now)
  return job.packages
}

export const takeInventory = (job: Job): Record<string, unknown> => {
  job.state.inventories.put(job.arn, { packages: installedPackages(job) })
  job.state.images.patch(job.arn, { osVersion: OS_VERSION })
  return { osVersion: OS_VERSION }
}
