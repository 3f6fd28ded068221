/** Stretches of time, and what they come to together. All times in ms since the epoch. */

/** From `from` to before `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** In order, none touching another. */
export type Stretches = readonly Stretch[]

const withNext = (all: readonly Stretch[], next: Stretch): readonly Stretch[] => {
  const last = all.at(-1)
  if (!last || next.from > last.to) return [...all, next]
  return [...all.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }]
}

/** Where any of them is. */
export const united = (all: readonly Stretch[]): Stretches =>
  all
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
    .reduce(withNext, [] as readonly Stretch[])

/** Where both are. */
export const common = (one: Stretches, other: Stretches): Stretches =>
  one.flatMap(({ from, to }) =>
    other.map(stretch => ({ from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) })).filter(({ from, to }) => from < to),
  )

/** ms of them that lie in the stretch. */
export const within = (all: Stretches, stretch: Stretch): number => common(all, [stretch]).reduce((sum, { from, to }) => sum + to - from, 0)

/** ms, the most that lies in any stretch of that length. One that holds the most begins or ends where one of them does. */
export const mostWithin = (all: Stretches, length: number): number =>
  Math.max(0, ...all.flatMap(({ from, to }) => [within(all, { from, to: from + length }), within(all, { from: to - length, to })]))
