/** How each state was come to: the state before and the number of the move, six bytes a state. */
export class Trails {
  #parents = new Int32Array(1024)
  #moves = new Uint16Array(1024)
  #size = 0

  /** @param parent -1: it is the beginning */
  add(parent: number, move: number): number {
    if (this.#size === this.#parents.length) this.#grow()
    this.#parents[this.#size] = parent
    this.#moves[this.#size] = move
    return this.#size++
  }
  /** Whether the way to a state comes through another one. */
  comesThrough(index: number, other: number): boolean {
    let at = index
    while (at > other) at = this.#parents[at] ?? -1
    return at === other
  }
  /** The numbers of the moves from the beginning on. */
  of(index: number): readonly number[] {
    const moves: number[] = []
    for (let at = index; (this.#parents[at] ?? -1) >= 0; at = this.#parents[at] ?? -1) moves.push(this.#moves[at] ?? 0)
    return moves.reverse()
  }
  #grow(): void {
    const [parents, moves] = [this.#parents, this.#moves]
    this.#parents = new Int32Array(2 * parents.length)
    this.#parents.set(parents)
    this.#moves = new Uint16Array(2 * moves.length)
    this.#moves.set(moves)
  }
}
