/**
 * Which of two package versions is newer, as rpm decides it: epoch, version, release, each by segments of digits and letters. Debian's
 * order differs only for signs that rpm passes over; nobody is promoted or stopped by it, it sorts changes into upgrades and downgrades.
 * @see https://rpm.org/docs/latest/manual/dependencies.html
 */

/** `1:2.3-4` → epoch, version, release. */
const parts = (version: string): readonly [string, string, string] => {
  const colon = /^(\d+):/.exec(version)
  const rest = colon ? version.slice(colon[0].length) : version
  const dash = rest.lastIndexOf('-')
  return [colon?.[1] ?? '0', dash < 0 ? rest : rest.slice(0, dash), dash < 0 ? '' : rest.slice(dash + 1)]
}

/** Runs of digits, runs of letters, and the two signs that have a meaning: `~` sorts before the end, `^` after it. */
const segments = (text: string): readonly string[] => text.match(/\d+|[a-zA-Z]+|~|\^/g) ?? []

const END = ''

/** How a sign compares with another segment; undefined: it is none. */
const compareSign = (sign: string, other: string): number | undefined => {
  if (sign === '~') return -1
  // A caret is newer than the end and older than anything that goes on otherwise.
  return sign === '^' ? (other === END ? 1 : -1) : undefined
}

const compareSegments = (a: string, b: string): number => {
  if (a === b) return 0
  // A tilde is older than a caret too.
  if (b === '~') return 1
  const sign = compareSign(a, b) ?? negated(compareSign(b, a))
  if (sign !== undefined) return sign
  if (a === END) return -1
  if (b === END) return 1
  return compareRuns(a, b)
}
const negated = (order: number | undefined): number | undefined => (order === undefined ? undefined : -order)

/** Of digits or of letters. */
const compareRuns = (a: string, b: string): number => {
  const digits = [/^\d/.test(a), /^\d/.test(b)] as const
  if (digits[0] !== digits[1]) return digits[0] ? 1 : -1
  if (!digits[0]) return a < b ? -1 : 1
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return left.length - right.length || (left === right ? 0 : left < right ? -1 : 1)
}

const compareParts = (a: string, b: string): number => {
  const [left, right] = [segments(a), segments(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareSegments(left[index] ?? END, right[index] ?? END)
    if (order !== 0) return order
  }
  return 0
}

/** Negative: `a` is older than `b`. */
export const compareVersions = (a: string, b: string): number => {
  const [one, other] = [parts(a), parts(b)]
  return compareParts(one[0], other[0]) || compareParts(one[1], other[1]) || compareParts(one[2], other[2])
}
