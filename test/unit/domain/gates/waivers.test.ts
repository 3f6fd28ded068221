import { complaintText, readWaivers } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { treeOf } from '../delivery-file/full.ts'

const read = (text: string) => {
  const answer = readWaivers(treeOf(text))
  return 'complaints' in answer ? answer.complaints.map(complaintText) : answer.waivers
}
const KEYS = 'allowed: finding, package, owner, reason, expires; all but package are required'

test('waivers are read, good through their last day', () => {
  expect(read('- { finding: CVE-1, package: zlib, owner: ada, reason: not reachable, expires: "2026-12-18" }')).toEqual([
    {
      ...{ finding: 'CVE-1', package: 'zlib', owner: 'ada', reason: 'not reachable' },
      ...{ until: '2026-12-18', expires: Date.parse('2026-12-19T00:00:00Z') },
    },
  ])
  expect(read('')).toEqual([])
})

test.each([
  ['no list', 'a: 1', ['.github/golden-ami.yml:1:1: the waivers are not a list; allowed: a list of maps']],
  ['no map', '- CVE-1', [`.github/golden-ami.yml:1:3: waivers[0] is not a map; ${KEYS}`]],
  [
    'all that is wrong, each where it stands',
    '- { finding: 7, owner: " ", expires: "2026-02-30", why: x }',
    [
      `.github/golden-ami.yml:1:3: waivers[0] has no reason; ${KEYS}`,
      '.github/golden-ami.yml:1:14: waivers[0].finding is no text; allowed: a text of up to 256 characters',
      '.github/golden-ami.yml:1:24: waivers[0].owner is no text; allowed: a text of up to 256 characters',
      '.github/golden-ami.yml:1:38: waivers[0].expires is no day; allowed: a date like "2026-12-18", its last day',
      `.github/golden-ami.yml:1:52: waivers[0].why is not a key; ${KEYS}`,
    ],
  ],
])('%s', (_, text, complaints) => {
  expect(read(text)).toEqual(complaints)
})
