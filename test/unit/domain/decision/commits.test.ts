import { comparable } from '@golden-ami/domain/decision/commits'
import { unknownBecause } from '@golden-ami/domain/unknown'
import { describe, expect, test } from 'vitest'

const ours = { repository: 'acme/web', commit: '0123456789abcdef0123456789abcdef01234567' }

const denied = unknownBecause('denied')

describe('comparable', () => {
  test('commits of this repository can be compared, however its name is written', () => {
    expect(comparable('Acme/Web', ours, ours)).toEqual({ from: ours, to: ours })
  })
  test.each([
    ['the new image says no commit', ours, undefined, 'the tags of the new image say no commit'],
    ['the present image says no commit', undefined, ours, 'the tags of the present image say no commit'],
    ['the tags of the new image are not read', ours, denied, 'nobody knows which commit the new image was built from: denied'],
    ['the tags of the present image are not read', denied, ours, 'nobody knows which commit the present image was built from: denied'],
    ['another repository', { ...ours, repository: 'acme/base' }, ours, '0123456789ab is a commit of acme/base, not of acme/web'],
  ])('%s', (_, from, to, why) => {
    expect(comparable('acme/web', from, to)).toEqual({ unknown: true, why })
  })
})
