import { lastStages, type ParentImage } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const stage = (name: string, parent?: string) => ({
  name,
  parent: (parent === undefined ? { is: 'ami', id: 'ami-00000000' } : { is: 'stage', stage: parent }) satisfies ParentImage as ParentImage,
})

test.each([
  ['one stage', [stage('os')], ['os']],
  ['a chain', [stage('os'), stage('tool', 'os'), stage('tech', 'tool')], ['tech']],
  ['two ends of one beginning', [stage('os'), stage('web', 'os'), stage('batch', 'os')], ['web', 'batch']],
  ['no stages', [], []],
])('%s', (_, stages, expected) => {
  expect(lastStages(stages)).toEqual(expected)
})
