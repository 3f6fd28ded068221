/** Durations as people write them: `90s`, `15m`, `24h`, `7d`, `1h30m`. In the code a duration is a number of ms. */

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
] as const

/** Whole numbers with units, the largest unit first, each unit at most once. */
export const DURATION_PATTERN = '^(?=\\d)(\\d{1,6}d)?(\\d{1,6}h)?(\\d{1,6}m)?(\\d{1,6}s)?$'
const DURATION = new RegExp(DURATION_PATTERN)

/** ms, or undefined when the text is not a duration. A bare number is none: nobody knows its unit. `0s` is one. */
export const parseDuration = (text: string): number | undefined => {
  const parts = DURATION.exec(text)
  if (!parts) return undefined
  return UNITS.reduce((sum, [, ms], index) => sum + Number.parseInt(parts[index + 1] ?? '0', 10) * ms, 0)
}

/** The shortest text that parses to the same ms; parts of a second are dropped. */
export const durationText = (ms: number): string => {
  let rest = Math.floor(ms / 1_000) * 1_000
  let text = ''
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size)
    if (count > 0) text += `${count}${unit}`
    rest -= count * size
  }
  return text === '' ? '0s' : text
}
