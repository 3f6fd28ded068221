/** Days on which a window opens. */

export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
export type Day = (typeof DAYS)[number]

/** `last` is the fourth or the fifth, as the month has them. */
export const NTHS = ['1st', '2nd', '3rd', '4th', '5th', 'last'] as const
export type Nth = (typeof NTHS)[number]

/** `Sat` is every Saturday, `2nd Tue` the second Tuesday of each month. */
export type WindowDay = Day | `${Nth} ${Day}`

const ALL: readonly WindowDay[] = [...DAYS, ...NTHS.flatMap(nth => DAYS.map(day => `${nth} ${day}` as const))]

/** @param text matches the pattern of days of windows */
export const windowDay = (text: string): WindowDay => {
  const day = ALL.find(one => one === text)
  if (day === undefined) throw new Error(`${text} is no day of a window`)
  return day
}
