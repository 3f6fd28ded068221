/** The items in lists of at most `size`, in their order: AWS takes only so many in a call. */
export const batches = <T>(items: readonly T[], size: number): readonly T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
