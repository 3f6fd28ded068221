/** A group of a seed: what speaks for its size, and what it has. */
export interface GroupScene {
  readonly name: string
  /** Instances. */
  readonly size: number
  /** Units of capacity of each instance. */
  readonly weight: number
  readonly isMixed: boolean
  readonly hasPool: boolean
  readonly isBalanced: boolean
}
