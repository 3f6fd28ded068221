/** How many calls to AWS are under way at a time, however many targets there are. */

/** @returns a function that runs a call as soon as fewer than `most` of its calls are under way; in the order in which it was asked */
export const slots = (most: number): (<T>(call: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = []
  let free = most
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  return async call => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await call()
    } finally {
      leave()
    }
  }
}
