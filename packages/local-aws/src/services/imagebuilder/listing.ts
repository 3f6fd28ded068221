/** What all List operations share: filters, pages, the error for what is not there. */
import type { Filter } from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import { page } from '../../world/page.ts'
import type { Shelf, Sight } from '../../world/shelf.ts'
import { matchesVersion } from './version.ts'

/** Largest page. */
const MOST = 100
/** What is answered when no size is asked for. */
const USUAL = 25

interface PageRequest {
  readonly nextToken?: string | undefined
  readonly maxResults?: number | undefined
}
/**
 * A page of a list has at most 100 items, and 25 where nobody asks for more.
 * @rule imagebuilder.lists.pages-of-100 https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html (unverified)
 */
export const pageOf = <T>(items: readonly T[], { nextToken, maxResults }: PageRequest): { items: T[]; nextToken: string | undefined } => {
  const { items: shown, next } = page(items, nextToken, maxResults ?? USUAL, MOST, 'InvalidPaginationTokenException')
  return { items: shown, nextToken: next }
}

/**
 * Filters of one request must all hold, each for one of its values; a version filter may have wildcards.
 * @rule imagebuilder.lists.filters https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Filter.html (unverified)
 */
export const filtered = <T>(
  items: readonly T[],
  filters: readonly Filter[] | undefined,
  members: Readonly<Record<string, (item: T) => string | readonly string[] | undefined>>,
): T[] => {
  const conditions = (filters ?? []).map(({ name, values }) => {
    const member = Object.hasOwn(members, name ?? '') ? members[name ?? ''] : undefined
    if (!member)
      throw new AwsError('InvalidRequestException', `The filter '${name}' is not valid; valid are ${Object.keys(members).join(', ')}.`)
    return (item: T): boolean => {
      const own = member(item)
      const mine = own === undefined ? [] : typeof own === 'string' ? [own] : own
      return (values ?? []).some(value => mine.some(each => (name === 'version' ? matchesVersion(value, each) : each === value)))
    }
  })
  return items.filter(item => conditions.every(holds => holds(item)))
}

/**
 * What is not there is answered with ResourceNotFoundException.
 * @rule imagebuilder.errors.not-found https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListTagsForResource.html (unverified)
 */
export const notFound = (arn: string | undefined): AwsError =>
  new AwsError('ResourceNotFoundException', `The resource with ARN '${arn}' does not exist.`)

/** A row as the caller sees it. */
export const seen = <T extends object>(shelf: Shelf<T>, arn: string | undefined, sight: Sight): T => {
  const row = shelf.get(arn ?? '', sight)
  if (!row) throw notFound(arn)
  return row
}
