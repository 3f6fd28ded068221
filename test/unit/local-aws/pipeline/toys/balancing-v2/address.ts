import type { Address } from '@golden-ami/local-aws/world/address'

export const address: Address = { signingName: 'balancing', version: '2015-12-01' }
