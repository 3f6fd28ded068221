/**
 * Everything that a list of AWS has, page by page: a page that is short, or empty, is not the last one.
 * @param pages as the SDK's paginators give them
 * @param itemsOf what a page has
 * @param most with more items than so many no further page is asked for
 */
export const collect = async <P, T>(
  pages: AsyncIterable<P>,
  itemsOf: (page: P) => readonly T[] | undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<T[]> => {
  const items: T[] = []
  for await (const page of pages) {
    items.push(...(itemsOf(page) ?? []))
    if (items.length > most) break
  }
  return items
}
