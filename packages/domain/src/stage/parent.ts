/** Whether a stage can begin with an image. */
import type { Architecture, ParentImage } from '../delivery-file/types.ts'
import { UserError } from '../user-error.ts'
import { FAMILY_TAG, STAGE_TAG, VERSION_TAG } from './ingredients.ts'
import type { ImageDevices, Parent } from './world.ts'

export interface ParentWish {
  readonly family: string
  readonly architecture: Architecture
  readonly region: string
  readonly parent: ParentImage
  /** An AMI that the workflow hands over from the job that built the parent stage. */
  readonly handedOver: string | undefined
}
/** What EC2 says of it. */
export interface ParentFacts {
  readonly id: string
  readonly name: string
  /** EC2's word: `available`, `pending`, `deregistered`, … */
  readonly state: string
  readonly architecture: string
  readonly windows: boolean
  readonly tags: ReadonlyMap<string, string>
  /** Absent: nobody looked. */
  readonly devices?: ImageDevices
}

/**
 * The AMI, checked: available, of the architecture, of the stage that the delivery file names. `unseen`: EC2 does not show it, which
 * shortly after it was made may pass.
 * @throws UserError `build.parent`
 */
export const checkedParent = (id: string, image: ParentFacts | undefined, wish: ParentWish): Parent | { readonly unseen: string } => {
  if (!image) return { unseen: `Parent image ${id} does not exist in ${wish.region}, or is not shared with this account.` }
  check(image, wish)
  return {
    id,
    name: image.name,
    platform: image.windows ? 'Windows' : 'Linux',
    stage: image.tags.get(STAGE_TAG) ?? '',
    version: image.tags.get(VERSION_TAG) ?? '',
    ...(image.devices ? { devices: image.devices } : {}),
  }
}

const refused = (message: string, remedy?: string): UserError => new UserError('build.parent', message, remedy)

const check = ({ id, state, architecture, tags }: ParentFacts, wish: ParentWish): void => {
  if (state !== 'available') throw refused(`Parent image ${id} is ${state}, not available.`)
  if (architecture !== wish.architecture)
    throw refused(
      `Parent image ${id} is for ${architecture}, but the stage is for ${wish.architecture}.`,
      'Correct `parent` or `architecture`.',
    )
  const { parent, family, handedOver } = wish
  if (parent.is !== 'stage' || handedOver === undefined) return
  if (tags.get(FAMILY_TAG) !== family || tags.get(STAGE_TAG) !== parent.stage)
    throw refused(
      `Parent image ${id} is not an image of family ${family}, stage ${parent.stage}: its tags say ${tags.get(FAMILY_TAG) ?? 'no family'}, ${tags.get(STAGE_TAG) ?? 'no stage'}.`,
      'Give the output `ami-id` of the step that built that stage, or leave `parent` out.',
    )
}
