/** The name that somebody probably meant. */

/** How many letters have to be added, taken away, changed or swapped with their neighbour to make `to` of `from`. */
const distance = (from: string, to: string): number => {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          last[column]! + 1,
          current[column - 1]! + 1,
          last[column - 1]! + changed,
          swapped ? beforeLast[column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return last[to.length]!
}

/** The nearest of the names, undefined when none is near: a third of the letters may be wrong, at least one, at most three, never all. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  const most = Math.min(3, Math.max(1, Math.floor(name.length / 3)))
  return names
    .filter(candidate => Math.abs(candidate.length - name.length) <= most)
    .map(candidate => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away <= most && away < Math.max(name.length, candidate.length)) // nothing in common is not near
    .sort((one, other) => one.away - other.away)[0]?.candidate
}

/** ` (did you mean soak?)`, or nothing. */
export const didYouMean = (name: string, names: readonly string[]): string => {
  const meant = nearest(name, names)
  return meant === undefined ? '' : ` (did you mean ${meant}?)`
}
