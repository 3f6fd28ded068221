/** Choices from a seed, by a xorshift generator: the same seed chooses alike on every machine. */
export class Random {
  #state: number
  constructor(seed: number) {
    // Neighbouring seeds must not begin alike, and 0 would stay 0.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1
    for (let warm = 0; warm < 8; warm++) this.fraction()
  }
  /** 0 (included) to 1 (excluded). */
  fraction(): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return (this.#state >>> 0) / 2 ** 32
  }
  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }
  chance(probability: number): boolean {
    return this.fraction() < probability
  }
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T {
    return choices[this.between(0, choices.length - 1)]!
  }
}
