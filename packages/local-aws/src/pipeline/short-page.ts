/** Pages that are shorter than they might be. */
import type { Identified } from './identify.ts'

/** How services call the size of a page. */
const SIZES: ReadonlySet<string> = new Set(['MaxResults', 'maxResults', 'MaxRecords', 'MaxDatapoints', 'Limit', 'limit'])

/**
 * A page may have fewer items than were asked for, even none, and still not be the last one.
 * @rule lists.short-pages https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html (unverified)
 * @returns the input as if so few items had been asked for; what is no list is as it was
 */
export const shortened = ({ operation }: Identified, input: object, items: number): object => {
  const size = operation.input.members.find(({ name }) => SIZES.has(name))?.name
  return size === undefined ? input : { ...input, [size]: items }
}
