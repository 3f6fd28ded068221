export type ActionName = 'promote' | 'refresh-asg' | 'rollback'

/** A run that somebody starts. */
export interface PlannedRun {
  /** Its attempts are the processes `<name>.1`, `<name>.2`. */
  readonly name: string
  /** ms after the beginning */
  readonly at: number
  readonly action: ActionName
  readonly environment: string
  readonly inputs: { readonly [name: string]: string }
  /** Somebody presses "re-run failed jobs" so many ms after it has failed; undefined: nobody does. */
  readonly again: number | undefined
  /** What the next job of the same run does when this one has ended well. */
  readonly next: ActionName | undefined
}
