/** What a measurement says: figures beside what they are compared with, and what they are to be at most. */

export type Unit = 'calls' | 'ms' | 's' | 'min' | 'KB' | 'MB' | 'calls/s' | '×' | 'throttles'

export interface Figure {
  readonly what: string
  readonly unit: Unit
  /** The median, where it was measured more than once. */
  readonly value: number
  /** Lowest and highest of several. */
  readonly spread?: readonly [number, number]
  /** What somebody else takes for the same, in the same unit, measured in the same run unless `note` says otherwise. */
  readonly other?: { readonly what: string; readonly value: number; readonly spread?: readonly [number, number] }
  /** Value by `other`; of paired runs the median of their ratios. */
  readonly ratio?: number
  readonly target?: { readonly most: number; readonly of: 'value' | 'highest' | 'ratio' }
  readonly note?: string
}
/** What cannot be measured here, and why. */
export interface Skipped {
  readonly what: string
  readonly skipped: string
}
export interface Measurement {
  /** By which it is run alone: `pnpm bench <name>`. */
  readonly name: string
  readonly title: string
  /** How it is measured, in a sentence or two. */
  readonly how: string
  readonly measure: (options: Options) => Promise<readonly (Figure | Skipped)[]>
}
export interface Result extends Omit<Measurement, 'measure'> {
  readonly figures: readonly (Figure | Skipped)[]
}
export interface Options {
  /** Sizes of fleets. */
  readonly groups: readonly number[]
  /** Rounds of what is measured side by side. */
  readonly rounds: number
}

/** Undefined: it has no target. */
export const meets = ({ value, spread, ratio, target }: Figure): boolean | undefined => {
  if (target === undefined) return undefined
  const measured = { value, highest: spread?.[1] ?? value, ratio: ratio ?? Number.POSITIVE_INFINITY }
  return measured[target.of] <= target.most
}
