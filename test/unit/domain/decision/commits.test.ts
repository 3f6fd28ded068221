import { incomparable } from '@golden-ami/domain/decision/commits'
import { describe, expect, test } from 'vitest'

const ours = { repository: 'acme/web', commit: '0123456789abcdef0123456789abcdef01234567' }

describe('incomparable', () => {
  test('commits of this repository can be compared, however its name is written', () => {
    expect(incomparable('Acme/Web', ours, ours)).toBeUndefined()
  })
  test.each([
    ['the new image says no commit', ours, undefined, 'the tags of the new image say no commit'],
    ['the present image says no commit', undefined, ours, 'the tags of the present image say no commit'],
    ['another repository', { ...ours, repository: 'acme/base' }, ours, '0123456789ab is a commit of acme/base, not of acme/web'],
  ])('%s', (_, from, to, why) => {
    expect(incomparable('acme/web', from, to)).toBe(why)
  })
})
