import { isOfCertificate, isRefusalOfProxy, messageOf } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

describe('who is in between', () => {
  test.each([
    ['CERT_HAS_EXPIRED', true],
    ['SELF_SIGNED_CERT_IN_CHAIN', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true],
    ['ECONNRESET', false],
    [undefined, false],
  ])('is not believed for %s: %s', (code, isOne) => expect(isOfCertificate(code)).toBe(isOne))

  test.each([
    [400, true],
    [407, true],
    [499, true],
    [408, false],
    [429, false],
    [399, false],
    [500, false],
    [Number.NaN, false],
  ])('refuses us by %s: %s', (status, isOne) => expect(isRefusalOfProxy(status)).toBe(isOne))
})

test.each([
  [new TypeError('no'), 'no'],
  ['no', 'no'],
  [undefined, 'undefined'],
])('%s says %s', (error, message) => expect(messageOf(error)).toBe(message))
