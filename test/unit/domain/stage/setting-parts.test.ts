import { type BuildWorkflow, fingerprint, type Ingredients, partsOf, type Volume } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { digest, ingredients, print } from './fixture.ts'

const volume: Volume = {
  device: '/dev/xvda',
  size: 20,
  type: 'gp3',
  iops: 4000,
  throughput: 200,
  encrypted: true,
  kmsKey: 'arn:aws:kms:eu-west-1:111111111111:key/a',
  deleteOnTermination: true,
  snapshot: 'snap-01234567',
}
const ARN = 'arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke/1.0.0/1'
const workflow: BuildWorkflow = { arn: ARN, parameters: { port: '80' }, onFailure: 'continue', parallelGroup: 'a' }
const set: Ingredients = { ...ingredients, volumes: [volume], workflows: [workflow] }
const printOf = (change: Partial<Ingredients>): string => fingerprint({ ...set, ...change }, digest)

test.each<[string, Partial<Volume>]>([
  ['device', { device: '/dev/xvdb' }],
  ['size', { size: 21 }],
  ['type', { type: 'gp2' }],
  ['iops', { iops: undefined }],
  ['throughput', { throughput: 201 }],
  ['encrypted', { encrypted: undefined }],
  ['kms-key', { kmsKey: undefined }],
  ['delete-on-termination', { deleteOnTermination: false }],
  ['snapshot', { snapshot: undefined }],
])('%s of a volume decides', (_, change) => {
  expect(printOf({ volumes: [{ ...volume, ...change }] })).not.toBe(printOf({}))
})

test.each<[string, Partial<BuildWorkflow>]>([
  ['the build version', { arn: ARN.replace(/1$/, '2') }],
  ['a parameter', { parameters: { port: '81' } }],
  ['on-failure', { onFailure: undefined }],
])('%s of a workflow decides', (_, change) => {
  expect(printOf({ workflows: [{ ...workflow, ...change }] })).not.toBe(printOf({}))
})

test('which test workflows run at the same time decides nothing, nor does a distribution workflow', () => {
  expect(printOf({ workflows: [{ ...workflow, parallelGroup: 'b' }] })).toBe(printOf({}))
  const distribution = { ...workflow, arn: ARN.replace('test/', 'distribution/') }
  expect(printOf({ workflows: [workflow, distribution] })).toBe(printOf({}))
})

test('abort is what happens when nothing is said', () => {
  const said = (onFailure: BuildWorkflow['onFailure']) => printOf({ workflows: [{ ...workflow, onFailure }] })
  expect(said('abort')).toBe(said(undefined))
})

test('are named for people, and are none where nothing is set', () => {
  expect(
    partsOf(set, digest)
      .filter(({ kind }) => kind === 'setting')
      .map(({ name }) => name),
  ).toEqual(['volume /dev/xvda', 'workflow arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke'])
  expect(printOf({ volumes: [], workflows: [] })).toBe(print)
})
