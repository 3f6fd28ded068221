import { arnPartition, consoleUrl, logUrl, partitionOfArn, partitionOfRegion, REGIONS } from '@golden-ami/domain'
import { expect, test } from 'vitest'

test.each([
  ['eu-west-1', 'aws'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-gov-east-1', 'aws-us-gov'],
  ['eusc-de-east-1', 'aws-eusc'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['eu-west-11', undefined],
  ['aws-global', undefined],
  ['constructor', undefined],
])('%s is of %s', (region, partition) => {
  expect(partitionOfRegion(region)).toBe(partition)
  expect(REGIONS.includes(region)).toBe(partition !== undefined)
  expect(arnPartition(region)).toBe(partition ?? 'aws')
})
test('an ARN says its own', () => {
  expect(partitionOfArn('arn:aws-eusc:iam::111111111111:role/a')).toBe('aws-eusc')
  expect(partitionOfArn('ami-1')).toBeUndefined()
})
test.each([
  ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/a'],
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/a'],
  ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/a'],
  ['eusc-de-east-1', 'https://eusc-de-east-1.console.amazonaws-eusc.eu/a'],
  ['us-iso-east-1', undefined],
])('the console of %s', (region, url) => {
  expect(consoleUrl(region, 'a')).toBe(url)
  expect(logUrl(region, 'r', '1.0.0/1')?.startsWith(url?.slice(0, -1) ?? '')).toBe(url === undefined ? undefined : true)
})
