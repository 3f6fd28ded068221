/** States that are still to be looked at, in the order in which they were found: rows in one growing table. */
export class Frontier {
  readonly #width: number
  #rows: Int32Array
  #parents = new Int32Array(256)
  #moves = new Uint16Array(256)
  size = 0

  /** @param width of a row */
  constructor(width: number) {
    this.#width = width
    this.#rows = new Int32Array(256 * width)
  }
  /** @param parent number of the state that it was found from @param move number of the move that led there */
  push(row: readonly number[], parent: number, move: number): void {
    if (this.size === this.#parents.length) this.#grow()
    this.#rows.set(row, this.size * this.#width)
    this.#parents[this.size] = parent
    this.#moves[this.size] = move
    this.size++
  }
  get rows(): Int32Array {
    return this.#rows
  }
  beginOf(index: number): number {
    return index * this.#width
  }
  parentOf(index: number): number {
    return this.#parents[index] ?? -1
  }
  moveOf(index: number): number {
    return this.#moves[index] ?? 0
  }
  #grow(): void {
    const [rows, parents, moves] = [this.#rows, this.#parents, this.#moves]
    this.#rows = new Int32Array(2 * rows.length)
    this.#rows.set(rows)
    this.#parents = new Int32Array(2 * parents.length)
    this.#parents.set(parents)
    this.#moves = new Uint16Array(2 * moves.length)
    this.#moves.set(moves)
  }
}
