/** The packages of an image, as the inventory of its build instance shows them. */
import type { ImagePackage } from '@aws-sdk/client-imagebuilder'
import { PackageRepository } from '../../../software/repository.ts'
import { ImageContents } from '../../ec2/image-contents.ts'
import { isWindows, type Job } from './job.ts'

/** What build instances run. */
const OS_VERSIONS = { Linux: 'Amazon Linux 2023', Windows: 'Microsoft Windows Server 2022' } as const

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
  const osVersion = OS_VERSIONS[isWindows(job) ? 'Windows' : 'Linux']
  job.state.images.patch(job.arn, { osVersion })
  return { osVersion }
}
