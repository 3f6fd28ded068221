/** Where a canary stands: how much of its group runs the image, since when, and until when that is watched. */
export interface Checkpoint {
  readonly group: string
  /** Percent, of the strategy's checkpoints: the last one that is reached. */
  readonly percent: number
  /** Ids of the instances in service that run the image. */
  readonly canaries: readonly string[]
  /** Ids of those in service that do not. */
  readonly others: readonly string[]
  /** Id of the refresh that has brought it; undefined: AWS tells none any more. */
  readonly refresh: string | undefined
  /** ms since the epoch: since then each of them has been in service and warm. */
  readonly since: number
  /** ms since the epoch until which that is watched: what the verdicts are about ends there. */
  readonly until: number
  /** ms since the epoch from which on the verdicts are asked. */
  readonly asked: number
  /** ms since the epoch at which AWS goes on by itself, if it waits here. */
  readonly goesOn: number | undefined
}
