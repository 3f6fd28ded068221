import { groupsOutput, groupsTable, page, planOutput, stepsTable } from '@golden-ami/actions-kit'
import type { GroupResult } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const step = { do: 'add-version', on: 'web|1', because: '1 of 2 *run* it', image: 'ami-1' }
const group: GroupResult = {
  ...{ group: 'web', outcome: 'rolled-back', why: '<b>alarm</b> fired', instances: { on: 1, of: 2 } },
}

test('a page has the parts that are there', () => {
  expect(page(['a', '', 'b'])).toBe('a\n\nb\n\n')
  expect(page([stepsTable([]), groupsTable([])])).toBe('')
})

test('steps', () => {
  expect(stepsTable([step])).toBe('| Step | On | Because |\n| --- | --- | --- |\n| add-version | web&#124;1 | 1 of 2 &#42;run&#42; it |')
  expect(JSON.parse(planOutput([step]))).toEqual([{ do: 'add-version', on: 'web|1', because: '1 of 2 *run* it' }])
})

test('groups', () => {
  expect(groupsTable([group])).toBe(
    [
      '| Group | Outcome | Instances on the image | Why |',
      '| --- | --- | --- | --- |',
      '| web | rolled-back | 1 of 2 | &lt;b&gt;alarm&lt;/b&gt; fired |',
    ].join('\n'),
  )
  expect(JSON.parse(groupsOutput([group]))).toEqual([
    { group: 'web', outcome: 'rolled-back', why: '<b>alarm</b> fired', instances: { on: 1, of: 2 } },
  ])
})
