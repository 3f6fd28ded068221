/** States that were seen, by 64 bits of each: of ten million two are taken for one with a probability of three in a million. */
export class SeenStates {
  #slots = 1 << 16
  /** Three words a slot: the two halves, both 0 where it is free, and the number of the state. */
  #words = new Uint32Array(3 * this.#slots)
  size = 0

  /** The number of the state, counted from 0, where it was seen before; undefined: it is new, and has the next number. */
  known(row: readonly number[]): number | undefined {
    let [low, high] = hashed(row)
    if (low === 0 && high === 0) low = 1
    const known = this.#put(low, high, this.size)
    if (known !== undefined) return known
    this.size++
    if (this.size * 2 > this.#slots) this.#grow()
    return undefined
  }

  #put(low: number, high: number, number: number): number | undefined {
    const mask = this.#slots - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = 3 * slot
      const [one, other] = [this.#words[at], this.#words[at + 1]]
      if (one === low && other === high) return this.#words[at + 2]
      if (one === 0 && other === 0) {
        this.#words[at] = low
        this.#words[at + 1] = high
        this.#words[at + 2] = number
        return undefined
      }
    }
  }

  #grow(): void {
    const old = this.#words
    this.#slots *= 2
    this.#words = new Uint32Array(3 * this.#slots)
    for (let at = 0; at < old.length; at += 3) {
      const [low = 0, high = 0, number = 0] = [old[at], old[at + 1], old[at + 2]]
      if (low !== 0 || high !== 0) this.#put(low, high, number)
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
