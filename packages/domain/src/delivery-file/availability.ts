/** How an image gets to the targets of an environment. */
import type { Distribute } from '../distribution/wish.ts'
import type { Located } from '../located/located.ts'
import { textsOf, under } from '../located/tree.ts'
import type { Availability } from './types.ts'

/** @param environment without a complaint */
export const availabilityOf = (environment: Located, distribute: Distribute, watermark: boolean): Availability => ({
  distribute,
  kmsKeys: textsOf(under(environment, 'kms-keys')),
  shareWith: [
    ...textsOf(under(environment, 'share-with', 'organisations')),
    ...textsOf(under(environment, 'share-with', 'organisational-units')),
  ],
  watermark,
})
