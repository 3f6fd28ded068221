import type { Row } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { cellsPart } from '../../../../../actions/promote/src/page/cells.ts'

const HOME = '111111111111'
const row = (account: string, region: string, more: Partial<Row> = {}): Row => ({
  ...{ account, region, result: 'available', owner: HOME, image: 'ami-1', why: 'home' },
  ...more,
})
const shared = row('222222222222', 'eu-west-1', { result: 'made', why: `shared by ${HOME}` })
const failed = row('333333333333', 'eu-west-1', { result: 'failed', owner: undefined, image: undefined, why: 'no | access' })

test('nothing where the image is at home only', () => {
  expect(cellsPart([row(HOME, 'eu-west-1')], [], true)).toEqual([])
  expect(cellsPart([], [], true)).toEqual([])
})
test('each place with its result, who owns the image there, and which fleets depend on whom', () => {
  expect(cellsPart([row(HOME, 'eu-west-1'), shared, failed], ['A key was <not> looked at.'], false)).toEqual([
    '#### Image',
    `⚠️ The fleets of 222222222222 launch images of ${HOME}: they depend on that account keeping them.\n\n⚠️ A key was &lt;not&gt; looked at.`,
    {
      title: '3 places',
      head: ['Account', 'Region', 'Result', 'Image', 'Owner', 'Why'],
      rows: [
        [HOME, 'eu-west-1', '✅ available', 'ami-1', HOME, 'home'],
        ['222222222222', 'eu-west-1', '✅ made', 'ami-1', HOME, `shared by ${HOME}`],
        ['333333333333', 'eu-west-1', '❌ failed', '', '', 'no &#124; access'],
      ],
    },
  ])
})
test('what a plan would make is not there yet', () => {
  const [, , table] = cellsPart([shared], [], true)
  expect(table).toMatchObject({ rows: [['222222222222', 'eu-west-1', '🆕 will be made', 'ami-1', HOME, `shared by ${HOME}`]] })
})
