/** Where the keys and values of a workflow file stand. */
import type { Path } from './positions.ts'
import type { Origin } from './value.ts'

const keyOf = (path: Path): string => JSON.stringify(path)

export class Places {
  readonly #values = new Map<string, Origin>()
  readonly #keys = new Map<string, Origin>()
  readonly #file: string
  constructor(file: string) {
    this.#file = file
  }
  note(path: Path, value: Origin, key?: Origin): void {
    this.#values.set(keyOf(path), value)
    if (key) this.#keys.set(keyOf(path), key)
  }
  /** Of a value; of what is around it, where nothing is written there. */
  of(...path: Path): Origin {
    for (let length = path.length; length >= 0; length--) {
      const known = this.#values.get(keyOf(path.slice(0, length)))
      if (known) return known
    }
    return { file: this.#file, line: 1, column: 1 }
  }
  /** Of the key in front of a value. */
  key(...path: Path): Origin {
    return this.#keys.get(keyOf(path)) ?? this.of(...path)
  }
}
