/** Random values of any shape that a service's model has. */
import type { Member, Shape } from '@golden-ami/local-aws/wire/shape'

const TEXTS = ['a', 'x y', 'é✓', `<&>"'`, 'a=b&c', '1', 'true', 'ü/s', 'a+b%20', 'line\nbreak', '-', '😀', ' lead', 'trail ']
const LABELS = ['abc', 'a/b:c', 'é x', 'a+b']
const NUMBERS = [0, 1, -5, 77_777, 1.5]
const AGGREGATES = new Set(['structure', 'union', 'list', 'map'])
/** Deeper than this, optional members are left out: some shapes contain themselves. */
const DEEP = 5

export class RandomValue {
  #seed: number
  constructor(seed: number) {
    this.#seed = seed
  }
  #next(): number {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return this.#seed / 2_147_483_648
  }
  #upTo(most: number): number {
    return Math.floor(this.#next() * most)
  }
  #pick<T>(from: readonly T[]): T {
    return from[this.#upTo(from.length)]!
  }

  of(shape: Shape, depth = 0, isLabel = false): unknown {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape, depth)
      case 'union': {
        const member = this.#pick(shape.members)
        return { [member.name]: this.of(member.shape, depth + 1) }
      }
      case 'list':
        return Array.from({ length: 1 + this.#upTo(3) }, () => this.of(shape.element!.shape, depth + 1, isLabel))
      case 'map':
        return Object.fromEntries(
          Array.from({ length: 1 + this.#upTo(2) }, (_, n) => [`k${n}&<`, this.of(shape.element!.shape, depth + 1)]),
        )
      case 'boolean':
        return this.#next() < 0.5
      case 'number':
        return this.#pick(NUMBERS)
      case 'timestamp':
        return new Date((1_000_000_000 + this.#upTo(1_000_000_000)) * 1000)
      case 'blob':
        return Uint8Array.of(1, 2, this.#upTo(255))
      case 'document':
        return { k: [1, 'x'] }
      case 'bigint':
        return 12_345_678_901_234n
      case 'string':
        return this.#pick(isLabel ? LABELS : TEXTS)
      case 'unit':
        return {}
      default:
        return 1
    }
  }

  #structure(shape: Shape, depth: number): object {
    const isWanted = (member: Member): boolean =>
      // A client fills in a token of its own when there is none.
      member.required || Boolean(member.traits.idempotencyToken) || (depth <= DEEP && this.#next() >= 0.3)
    const wanted = shape.members.filter(isWanted)
    // A form has no spelling for a structure without members.
    const fallback = shape.members.find(member => !AGGREGATES.has(member.shape.kind)) ?? shape.members[0]
    const members = wanted.length === 0 && fallback ? [fallback] : wanted
    return Object.fromEntries(
      members.map(({ name, shape: member, traits }) => [
        name,
        this.of(member, depth + 1, Boolean(traits.httpLabel) || traits.httpQuery !== undefined),
      ]),
    )
  }
}
