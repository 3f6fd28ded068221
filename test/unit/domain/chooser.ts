/** Choices that are the same for the same seed: xorshift, 32 bits. */
export interface Chooser {
  /** 0 to `most` - 1 */
  below(most: number): number
  /** True in so many of a hundred. */
  percent(share: number): boolean
  of<T>(choices: readonly T[]): T
}
export const chooser = (seed: number): Chooser => {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  const below = (most: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % most
  }
  return { below, percent: share => below(100) < share, of: choices => choices[below(choices.length)]! }
}
