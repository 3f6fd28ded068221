/** What Parameter Store refuses, and that nothing has changed then. */
import { type ParameterStringFilter, SSM } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { expect, test } from 'vitest'

const ACCOUNT = '111111111111'
const fresh = async () => {
  const world = new World()
  const ssm = new SSM({
    region: 'eu-west-1',
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  await ssm.putParameter({ Name: '/a/one', Value: 'x', Type: 'String' })
  await ssm.putParameter({ Name: '/a/two', Value: 'x', Type: 'SecureString', KeyId: 'alias/own' })
  return { world, ssm, state: world.place(ACCOUNT, 'eu-west-1').state(SsmState) }
}
const put = { Name: '/b', Value: 'x', Type: 'String' as const }

test.each<[string, string, (ssm: SSM) => Promise<unknown>]>([
  ['a pattern that is none', 'InvalidAllowedPatternException', ssm => ssm.putParameter({ ...put, AllowedPattern: '(' })],
  ['an unknown data type', 'ValidationException', ssm => ssm.putParameter({ ...put, DataType: 'image' })],
  [
    'a label by ARN',
    'ValidationException',
    ssm => ssm.labelParameterVersion({ Name: `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/a/one`, Labels: ['x'] }),
  ],
  ['no page', 'ValidationException', ssm => ssm.describeParameters({ MaxResults: 0 })],
])('%s is refused with %s, and nothing has changed', async (_, name, call) => {
  const { ssm, state } = await fresh()
  const before = state.parameters.owned()
  await expect(call(ssm)).rejects.toMatchObject({ name })
  expect(state.parameters.owned()).toEqual(before)
})

test.each<[string, string, readonly ParameterStringFilter[]]>([
  [
    'with a key twice',
    'ValidationException',
    [
      { Key: 'Type', Values: ['String'] },
      { Key: 'Type', Values: ['StringList'] },
    ],
  ],
  ['without values', 'InvalidFilterValue', [{ Key: 'Name' }]],
  ['with an option of another key', 'InvalidFilterOption', [{ Key: 'Type', Option: 'Contains', Values: ['S'] }]],
  ['with an option that is none', 'InvalidFilterOption', [{ Key: 'Name', Option: 'toString', Values: ['S'] }]],
  ['by label', 'InvalidFilterKey', [{ Key: 'Label', Values: ['S'] }]],
])('filters %s are refused with %s', async (_, name, ParameterFilters) => {
  const { ssm } = await fresh()
  await expect(ssm.describeParameters({ ParameterFilters: [...ParameterFilters] })).rejects.toMatchObject({ name })
})
test('filters, older and newer ones, by what they ask for', async () => {
  const { ssm } = await fresh()
  const names = async (input: Parameters<SSM['describeParameters']>[0]) =>
    (await ssm.describeParameters(input)).Parameters?.map(({ Name }) => Name)
  expect(await names({ ParameterFilters: [{ Key: 'KeyId', Values: ['alias/own'] }] })).toEqual(['/a/two'])
  expect(await names({ ParameterFilters: [{ Key: 'Type', Option: 'BeginsWith', Values: ['Str'] }] })).toEqual(['/a/one'])
  expect(await names({ Filters: [{ Key: 'Name', Values: ['/a/t'] }] })).toEqual(['/a/two'])
  expect(await names({ Filters: [{ Key: 'Type', Values: ['String'] }] })).toEqual(['/a/one'])
  const both = names({ Filters: [{ Key: 'Name', Values: ['/a'] }], ParameterFilters: [{ Key: 'Name', Values: ['/a'] }] })
  await expect(both).rejects.toMatchObject({ name: 'ValidationException' })
})
test('by path: parameters of a key', async () => {
  const { ssm } = await fresh()
  const { Parameters } = await ssm.getParametersByPath({ Path: '/a', ParameterFilters: [{ Key: 'KeyId', Values: ['alias/own'] }] })
  expect(Parameters?.map(({ Name }) => Name)).toEqual(['/a/two'])
})
