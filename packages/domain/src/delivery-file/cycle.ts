/** Names of which each follows at most one other. */

/** The names on the way from `start` back to itself, with `start` at both ends; undefined when the way ends elsewhere. */
export const cycleFrom = (start: string, follows: (name: string) => string | undefined): readonly string[] | undefined => {
  const way = [start]
  for (let at = follows(start); at !== undefined; at = follows(at)) {
    if (at === start) return [...way, start]
    if (way.includes(at)) return undefined
    way.push(at)
  }
  return undefined
}

/** The names so that each comes after the one it follows, otherwise in their own order. There must be no cycle. */
export const inOrderOf = (names: readonly string[], follows: (name: string) => string | undefined): readonly string[] => {
  const depth = (name: string): number => {
    const before = follows(name)
    return before === undefined ? 0 : 1 + depth(before)
  }
  return [...names].sort((one, other) => depth(one) - depth(other))
}
