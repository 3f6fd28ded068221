import type { Address } from '@golden-ami/local-aws/world/address'

export const address: Address = { signingName: 'balancing', version: '2012-06-01' }
