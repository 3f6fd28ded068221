import { proxySecrets, proxySettings } from '@golden-ami/actions-kit/proxy'
import { describe, expect, test } from 'vitest'

const SPARED = '169.254.169.254,169.254.170.2,169.254.170.23'

describe('what the environment says of proxies', () => {
  test.each<[string, Record<string, string>, unknown]>([
    ['nothing', { NO_PROXY: 'x' }, undefined],
    ['nothing: it is empty', { HTTPS_PROXY: ' ' }, undefined],
    ['one for what is encrypted', { HTTPS_PROXY: 'http://p:3128' }, { https_proxy: 'http://p:3128/', no_proxy: SPARED }],
    ['lower case before upper case', { http_proxy: 'http://a', HTTP_PROXY: 'http://b' }, { http_proxy: 'http://a/', no_proxy: SPARED }],
    ['a host and a port alone', { HTTPS_PROXY: 'p.test:3128' }, { https_proxy: 'http://p.test:3128/', no_proxy: SPARED }],
    [
      'with what is spared, by commas and spaces',
      { HTTPS_PROXY: 'https://p', NO_PROXY: 'a.test, .b.test' },
      { https_proxy: 'https://p/', no_proxy: `a.test,.b.test,${SPARED}` },
    ],
  ])('%s', (_, env, expected) => {
    expect(proxySettings(env)).toEqual(expected)
  })
  test.each(['socks5://ada:secret@p', 'http://', 'http://ada:secret@p/x', 'http://ada:secret@p?x', 'ada:secret@p:x'])(
    '%s is refused, and not told',
    address => {
      expect(() => proxySettings({ HTTP_PROXY: address })).toThrow('HTTP_PROXY is no address of a proxy.')
    },
  )
  test('passwords are secrets, as they are written and as they are meant', () => {
    expect(proxySecrets({ https_proxy: 'http://ada:p%40ss@p/', no_proxy: '' })).toEqual(['p%40ss', 'p@ss'])
    expect(proxySecrets({ http_proxy: 'http://p/', no_proxy: '' })).toEqual([])
  })
})
