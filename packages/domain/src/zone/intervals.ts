/** Stretches of time, in ms; `to` is no longer part of it. */

export interface Interval {
  readonly from: number
  readonly to: number
}

/** In order, those that overlap or touch made one, empty ones left out. */
export const merged = (intervals: readonly Interval[]): readonly Interval[] => {
  const done: Interval[] = []
  for (const next of intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = done.at(-1)
    if (last && next.from <= last.to) done[done.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else done.push(next)
  }
  return done
}
