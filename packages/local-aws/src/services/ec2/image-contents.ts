/** The packages of AMIs: what Inspector finds in them, and what a build upon one begins with. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { type InstalledPackage, PackageRepository } from '../../software/repository.ts'
import type { WorldState } from '../../world/world-state.ts'
import { Ec2State } from './state.ts'

/** Packages of every vendor's image when the repository has nothing newer. */
export const BASE_PACKAGES: readonly InstalledPackage[] = [
  { packageName: 'bash', packageVersion: '5.2.15' },
  { packageName: 'curl', packageVersion: '8.5.0' },
  { packageName: 'openssl', packageVersion: '3.0.8' },
]

/** By AMI id, for the AMIs that builds have made. */
export class ImageContents {
  readonly #packages = new Map<string, readonly InstalledPackage[]>()
  readonly #world: WorldState
  constructor(world: WorldState) {
    this.#world = world
  }
  note(imageId: string, packages: readonly InstalledPackage[]): void {
    this.#packages.set(imageId, packages)
  }
  /** A copy has what its source has; an image without a source has what the repository had when it was made. */
  of(imageId: string): readonly InstalledPackage[] {
    const known = this.#packages.get(imageId)
    if (known) return known
    const image = this.#image(imageId)
    if (image?.SourceImageId !== undefined) return this.of(image.SourceImageId)
    return this.#world.state(PackageRepository).updated(BASE_PACKAGES, image ? Date.parse(image.CreationDate!) : this.#world.now)
  }
  #image(imageId: string): EC2.Image | undefined {
    for (const place of this.#world.places) {
      const image = place.state(Ec2State).images.own(imageId)
      if (image) return image
    }
    return undefined
  }
}
