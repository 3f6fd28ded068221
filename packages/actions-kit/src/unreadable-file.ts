/** A file that is there, or may be, and is not read: what is wrong with it, and what would be right, as a complaint says it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly wrong: string
  readonly allowed: string
  constructor(wrong: string, allowed: string) {
    super(`${wrong}; ${allowed}`)
    this.wrong = wrong
    this.allowed = allowed
  }
}
