/** How far something is, as signs that are seen in a log and on a page. */

/** Signs. */
const WIDTH = 20

/** `████░░░░`: full only where all of it is there, empty only where nothing is. */
export const bar = (on: number, of: number, width = WIDTH): string => {
  const share = of <= 0 ? 0 : Math.min(1, Math.max(0, on / of))
  const filled = share === 0 || share === 1 ? share * width : Math.min(width - 1, Math.max(1, Math.round(share * width)))
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

/** Percent, 100 only where all of it is there. */
export const percentOf = (on: number, of: number): number => (of <= 0 ? 0 : Math.floor((on * 100) / of))
