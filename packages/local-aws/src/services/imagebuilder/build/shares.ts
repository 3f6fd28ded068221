/** A duration in `count` parts, whole ms each, that add up to it exactly. */
export const equalParts = (duration: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.round((duration * (at + 1)) / count) - Math.round((duration * at) / count))
