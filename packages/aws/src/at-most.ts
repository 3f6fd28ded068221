/** The results of `read` in the order of the items, at most so many under way at a time. */
export const atMost = async <T, R>(limit: number, items: readonly T[], read: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = []
  let next = 0
  const reader = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await read(items[index]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, reader))
  return results
}
