/** `Filters` of the Describe operations. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'

/** What a row has under each filter's name; tag filters are known for every resource and are not in the table. */
export type Filterable<Row> = { readonly [filter: string]: (row: Row) => Values }
type Value = string | number | boolean | Date | undefined
type Values = Value | readonly Value[]

const MOST_FILTERS = 50
const MOST_VALUES = 200

/**
 * Filters are joined with AND, the values of one filter with OR. Values are case-sensitive.
 * @rule ec2.filters.and-or https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html (moto)
 * @throws AwsError InvalidParameterValue for a filter that the operation does not know.
 */
export const filtered = <Row extends { readonly Tags?: readonly EC2.Tag[] | undefined }>(
  rows: readonly Row[],
  filters: readonly EC2.Filter[] | undefined,
  filterable: Filterable<Row>,
): Row[] => {
  refuseTooMany(filters ?? [])
  const tests = (filters ?? []).map(({ Name = '', Values = [] }) => {
    const valuesOf = tagValues(Name) ?? (Object.hasOwn(filterable, Name) ? filterable[Name] : undefined)
    if (!valuesOf) throw new AwsError('InvalidParameterValue', `The filter '${Name}' is invalid`)
    const wanted = Values.map(wildcard)
    return (row: Row): boolean => texts(valuesOf(row)).some(text => wanted.some(pattern => pattern.test(text)))
  })
  return rows.filter(row => tests.every(test => test(row)))
}

/**
 * A request has at most 50 filters and 200 values of them.
 * @rule ec2.filters.limits https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html (unverified)
 */
const refuseTooMany = (filters: readonly EC2.Filter[]): void => {
  const values = filters.flatMap(({ Values = [] }) => Values)
  if (filters.length > MOST_FILTERS || values.length > MOST_VALUES)
    throw new AwsError('FilterLimitExceeded', `A request has at most ${MOST_FILTERS} filters and ${MOST_VALUES} values`)
}

/** The values of `tag:<key>` and `tag-key`; undefined for every other filter. */
const tagValues = (name: string): ((row: { readonly Tags?: readonly EC2.Tag[] | undefined }) => Values) | undefined => {
  if (name === 'tag-key') return row => row.Tags?.map(tag => tag.Key)
  if (!name.startsWith('tag:')) return undefined
  const key = name.slice('tag:'.length)
  return row => row.Tags?.filter(tag => tag.Key === key).map(tag => tag.Value)
}
const texts = (values: Values): string[] =>
  [values]
    .flat()
    .filter(value => value !== undefined)
    .map(value => (value instanceof Date ? value.toISOString() : String(value)))

/**
 * `*` is any characters, `?` is one; a backslash takes the meaning away.
 * @rule ec2.filters.wildcards https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html (moto)
 */
const wildcard = (value: string): RegExp => {
  const pattern = value.replace(/\\[*?\\]|[\s\S]/g, part => {
    if (part === '*') return '[\\s\\S]*'
    if (part === '?') return '[\\s\\S]'
    return part.slice(-1).replace(/[.*+?^${}()|[\]\\]/, '\\$&')
  })
  return new RegExp(`^${pattern}$`)
}
