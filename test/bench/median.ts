/** The middle of several figures, and how far they lie apart. */
export interface Several {
  readonly median: number
  readonly spread: readonly [lowest: number, highest: number]
}
export const several = (figures: readonly number[]): Several => {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return { median: (low + high) / 2, spread: [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN] }
}
