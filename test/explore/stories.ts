/** How each state was come to: a line and the state before, by numbers. */
export class Stories {
  readonly #parents: number[] = []
  readonly #lines: number[] = []
  readonly #texts: string[] = []
  readonly #known = new Map<string, number>()

  /** @param parent -1: it is the beginning */
  add(parent: number, line: string): number {
    this.#parents.push(parent)
    this.#lines.push(this.#numberOf(line))
    return this.#parents.length - 1
  }
  /** Without the beginning. */
  of(index: number): readonly string[] {
    const lines: string[] = []
    for (let at = index; at > 0; at = this.#parents[at] ?? 0) lines.push(this.#texts[this.#lines[at] ?? 0] ?? '')
    return lines.reverse()
  }
  #numberOf(line: string): number {
    const known = this.#known.get(line)
    if (known !== undefined) return known
    this.#known.set(line, this.#texts.length)
    this.#texts.push(line)
    return this.#texts.length - 1
  }
}
