/** DescribeParameters: what there is, without values. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { meets, refuseFilters } from './parameter-filters.ts'
import { SsmState } from './state.ts'

const PAGE = 50

/**
 * The older `Filters` compare the beginning of a name, a whole type or a whole key; they and the newer ones exclude each other.
 * @rule ssm.describe.legacy-filters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParametersFilter.html (moto)
 */
const filtersOf = ({ Filters = [], ParameterFilters = [] }: SSM.DescribeParametersRequest): readonly SSM.ParameterStringFilter[] => {
  if (Filters.length > 0 && ParameterFilters.length > 0)
    throw new AwsError('ValidationException', 'You can use either Filters or ParameterFilters in a single request.')
  return [...ParameterFilters, ...Filters.map(({ Key, Values }) => ({ Key, Values, Option: Key === 'Name' ? 'BeginsWith' : 'Equals' }))]
}

export const describeParameters: Handlers<typeof SSM, Context> = {
  DescribeParameters(input, context) {
    const filters = filtersOf(input)
    refuseFilters(filters)
    const found = context.place
      .state(SsmState)
      .parameters.all(context)
      .filter(parameter => filters.every(filter => meets(parameter, parameter.versions.at(-1), filter)))
      .map(({ Name, ARN, versions }) => {
        const { Value: _value, Labels: _labels, ...metadata } = versions.at(-1)!
        return { ...metadata, Name, ARN }
      })
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE)
    return { Parameters: items, NextToken: next }
  },
}
