/** DescribeParameters: what there is, without values. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { isUnder } from './get-parameters.ts'
import { type Parameter, SsmState } from './state.ts'

const PAGE = 50

/** What a parameter has under each filter key; undefined: no such key. */
const valuesOf = ({ Name, versions, Tags }: Parameter, key: string): (string | undefined)[] | undefined => {
  const last = versions.at(-1)
  if (key.startsWith('tag:')) return Tags.filter(tag => tag.Key === key.slice('tag:'.length)).map(tag => tag.Value)
  const known: Readonly<Record<string, (string | undefined)[]>> = {
    Name: [Name],
    Type: [last?.Type],
    DataType: [last?.DataType],
    Tier: [last?.Tier],
  }
  return known[key]
}
const TESTS: Readonly<Record<string, (have: string, want: string) => boolean>> = {
  Equals: (have, want) => have === want,
  BeginsWith: (have, want) => have.startsWith(want),
  Contains: (have, want) => have.includes(want),
}
/**
 * Filters are joined with AND, their values with OR; `Path` takes one level, or all with `Recursive`.
 * @rule ssm.describe.filters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html (moto)
 */
const meets = (parameter: Parameter, { Key = '', Option, Values = [] }: SSM.ParameterStringFilter): boolean => {
  if (Key === 'Path') return Values.some(path => isUnder(parameter.Name, path, Option === 'Recursive'))
  const have = valuesOf(parameter, Key)
  if (!have) throw new AwsError('InvalidFilterKey', `The following filter key is not valid: ${Key}.`)
  const test = TESTS[Option ?? 'Equals']
  if (!test) throw new AwsError('InvalidFilterOption', `The following filter option is not valid: ${Option}.`)
  return have.some(value => value !== undefined && (Values.length === 0 || Values.some(want => test(value, want))))
}

export const describeParameters: Handlers<typeof SSM, Context> = {
  DescribeParameters(input, context) {
    const found = context.place
      .state(SsmState)
      .parameters.all(context)
      .filter(parameter => (input.ParameterFilters ?? []).every(filter => meets(parameter, filter)))
      .map(({ Name, ARN, versions }) => {
        const { Value: _value, Labels: _labels, ...metadata } = versions.at(-1)!
        return { ...metadata, Name, ARN }
      })
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE)
    return { Parameters: items, NextToken: next }
  },
}
