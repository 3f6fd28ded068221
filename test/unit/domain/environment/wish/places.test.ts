import type { ConvergeStep } from '@golden-ami/domain'
import { labelVerified, putPointer, unlabel } from '@golden-ami/domain/environment/steps'
import { oncePerPointer } from '@golden-ami/domain/environment/wish/places'
import { expect, test } from 'vitest'
import { A, imageOf, pointer } from '../environment.ts'

const [WEB, API, US] = ['web/eu-west-1', 'api/eu-west-1', 'us/us-east-1'] as const
const places = new Map([
  [WEB, '1/eu-west-1'],
  [API, '1/eu-west-1'],
  [US, '1/us-east-1'],
])
const [version] = pointer([A], 1)
if (!version?.metadata) throw new Error('it has no version')
const { metadata } = version

test.each<[string, (target: string) => ConvergeStep]>([
  ['moved', target => putPointer(target, imageOf(A), metadata, 1, 'it is due')],
  ['labelled', target => labelVerified(target, version)],
  ['relieved of its label', target => unlabel(target, version, 'it is rejected')],
])('a pointer that two targets share is %s once', (_, step) => {
  expect(oncePerPointer([step(WEB), step(API), step(US)], places)).toEqual([step(WEB), step(US)])
})
