import type { Address } from '../../world/address.ts'

/** Calls with a web identity are not signed: they name their service only by the version of its API. */
export const address: Address = { signingName: 'sts', version: '2011-06-15', unsigned: true }
