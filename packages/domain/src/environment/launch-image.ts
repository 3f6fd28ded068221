/** Could instances be launched from an image, as EC2 and KMS tell it in the account and region that would launch them? */
import type { UnknownThing } from '../unknown.ts'

export interface LaunchImage {
  readonly id: string
  /** EC2's word: `available`, `pending`, `disabled`, `deregistered`, … */
  readonly state: string
  /** Keys of its snapshots that KMS does not let anybody use now, and why (untrusted text). */
  readonly unusableKeys: readonly string[]
  /** Keys of it that could not be looked at: it is said, and bars nothing. */
  readonly unknownKeys: readonly UnknownThing[]
  /** The account that would launch it owns it: nobody else can take it away. */
  readonly own: boolean
  /** It cannot be deregistered before its protection is lifted. */
  readonly isProtected: boolean
}

/** Why no instance can be launched from it; undefined: one can. `image` undefined: EC2 does not show it. */
export const unlaunchable = (id: string, image: LaunchImage | undefined): string | undefined => {
  if (!image) return `${id} is gone or not shared any more`
  if (image.state !== 'available') return `${id} is ${image.state}`
  return image.unusableKeys.length > 0 ? `${id} cannot be decrypted: ${image.unusableKeys.join('; ')}` : undefined
}
