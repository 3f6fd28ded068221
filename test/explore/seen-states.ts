/** States that were seen, by 64 bits of each: of ten million two are taken for one with a probability of three in a million. */
export class SeenStates {
  #slots = 1 << 16
  /** Two words a slot; both 0: it is free. */
  #words = new Uint32Array(2 * this.#slots)
  size = 0

  /** Whether the row is new. */
  add(row: readonly number[]): boolean {
    let [low, high] = hashed(row)
    if (low === 0 && high === 0) low = 1
    if (this.#put(low, high)) {
      this.size++
      if (this.size * 2 > this.#slots) this.#grow()
      return true
    }
    return false
  }

  #put(low: number, high: number): boolean {
    const mask = this.#slots - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const [one, other] = [this.#words[2 * slot], this.#words[2 * slot + 1]]
      if (one === low && other === high) return false
      if (one === 0 && other === 0) {
        this.#words[2 * slot] = low
        this.#words[2 * slot + 1] = high
        return true
      }
    }
  }

  #grow(): void {
    const old = this.#words
    this.#slots *= 2
    this.#words = new Uint32Array(2 * this.#slots)
    for (let at = 0; at < old.length; at += 2) {
      const [low = 0, high = 0] = [old[at], old[at + 1]]
      if (low !== 0 || high !== 0) this.#put(low, high)
    }
  }
}

/** Two 32-bit hashes (murmur3's mixing, two seeds) of the numbers. */
const hashed = (row: readonly number[]): [low: number, high: number] => {
  let [low, high] = [0x9747b28c, 0x3c6ef372]
  for (const number of row) {
    low = mixed(low, number)
    high = mixed(high, number ^ 0x5bd1e995)
  }
  return [finished(low ^ row.length), finished(high + row.length)]
}
const mixed = (hash: number, number: number): number => {
  let word = Math.imul(number, 0xcc9e2d51)
  word = (word << 15) | (word >>> 17)
  const sum = hash ^ Math.imul(word, 0x1b873593)
  return (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0
}
const finished = (hash: number): number => {
  let word = hash ^ (hash >>> 16)
  word = Math.imul(word, 0x85ebca6b)
  word ^= word >>> 13
  word = Math.imul(word, 0xc2b2ae35)
  return (word ^ (word >>> 16)) >>> 0
}
