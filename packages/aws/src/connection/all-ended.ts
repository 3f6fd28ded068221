/**
 * What all of them answer, as Promise.all, but a failure waits for the others: a call that nobody waits for any more would be tried again
 * after its run has ended.
 */
export const allEnded = async <T extends readonly unknown[] | []>(asked: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> => {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}
