/** Which of two package versions is the newer one. */

/** `3.0.8-1.amzn2023` → `[3, 0, 8, 1, 'amzn', 2023]`. */
const parts = (version: string): (number | string)[] =>
  (version.match(/\d+|[a-zA-Z]+/g) ?? []).map(part => (/^\d/.test(part) ? Number(part) : part))

/** Negative when `a` is older. Numbers count as numbers, a number is newer than a word, and the longer version wins a draw. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [parts(a), parts(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareParts(left[at], right[at])
    if (order !== 0) return order
  }
  return 0
}
type Part = number | string | undefined
const compareParts = (mine: Part, other: Part): number => {
  if (mine === other) return 0
  if (mine === undefined || other === undefined) return mine === undefined ? -1 : 1
  if (typeof mine === 'number' && typeof other === 'number') return mine - other
  if (typeof mine !== typeof other) return typeof mine === 'number' ? 1 : -1
  return mine < other ? -1 : 1
}
