/** `ParameterFilters` of DescribeParameters and GetParametersByPath. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import { isUnder } from './hierarchy.ts'
import type { Parameter, ParameterVersion } from './parameter.ts'

type Filter = SSM.ParameterStringFilter
/** Options by the key of a filter; those of tags are the usual ones. */
const USUAL = ['Equals', 'BeginsWith']
const DESCRIBED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Name', [...USUAL, 'Contains']],
  ['Path', ['Recursive', 'OneLevel']],
  ...['Type', 'KeyId', 'DataType', 'Tier'].map((key): [string, readonly string[]] => [key, USUAL]),
])
const BY_PATH: ReadonlyMap<string, readonly string[]> = new Map([
  ['Type', USUAL],
  ['KeyId', USUAL],
  ['Label', ['Equals']],
])
const isTag = (key: string): boolean => key.startsWith('tag:')

/**
 * Filters of DescribeParameters: each key once, with an option that goes with it, and with values; only a tag may be asked for by its key
 * alone.
 * @rule ssm.describe.filter-form https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html (moto)
 * @throws AwsError InvalidFilterKey, InvalidFilterOption, InvalidFilterValue, ValidationException
 */
export const refuseFilters = (filters: readonly Filter[]): void => {
  refuse(filters, key => (isTag(key) ? USUAL : DESCRIBED.get(key)))
}
/**
 * Those of GetParametersByPath: by type, key or label.
 * @rule ssm.get.by-path-filters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html (unverified)
 */
export const refuseFiltersByPath = (filters: readonly Filter[]): void => refuse(filters, key => BY_PATH.get(key))

const refuse = (filters: readonly Filter[], optionsOf: (key: string) => readonly string[] | undefined): void => {
  const seen = new Set<string>()
  for (const { Key = '', Option, Values = [] } of filters) {
    const options = optionsOf(Key)
    if (!options) throw new AwsError('InvalidFilterKey', `The following filter key is not valid: ${Key}.`)
    if (seen.has(Key))
      throw new AwsError('ValidationException', `The following filters are duplicated in the request: ${Key}. Each can be there once.`)
    seen.add(Key)
    if (Option !== undefined && !options.includes(Option))
      throw new AwsError('InvalidFilterOption', `The following filter option is not valid: ${Option}. Valid options include: ${options}.`)
    if (Values.length === 0 && !isTag(Key))
      throw new AwsError('InvalidFilterValue', `The following filter values are missing: null for filter key ${Key}.`)
  }
}

const valuesOf = ({ Name, Tags }: Parameter, version: ParameterVersion | undefined, key: string): readonly (string | undefined)[] => {
  if (isTag(key)) return Tags.filter(tag => tag.Key === key.slice('tag:'.length)).map(tag => tag.Value)
  const known: ReadonlyMap<string, readonly (string | undefined)[]> = new Map<string, readonly (string | undefined)[]>([
    ['Name', [Name]],
    ['Type', [version?.Type]],
    ['KeyId', [version?.KeyId]],
    ['DataType', [version?.DataType]],
    ['Tier', [version?.Tier]],
  ])
  return known.get(key) ?? []
}
const test = (have: string, want: string, option = 'Equals'): boolean => {
  if (option === 'BeginsWith') return have.startsWith(want)
  return option === 'Contains' ? have.includes(want) : have === want
}
/**
 * Filters are joined with AND, their values with OR; `Path` takes one level, or all with `Recursive`.
 * @rule ssm.describe.filters https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html (moto)
 */
export const meets = (parameter: Parameter, version: ParameterVersion | undefined, { Key = '', Option, Values = [] }: Filter): boolean => {
  if (Key === 'Path') return Values.some(path => isUnder(parameter.Name, path, Option === 'Recursive'))
  const have = valuesOf(parameter, version, Key)
  return have.some(value => value !== undefined && (Values.length === 0 || Values.some(want => test(value, want, Option))))
}
