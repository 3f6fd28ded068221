/** Values by small numbers, so that a state of the world is a short list of numbers. */
export class Pool<T> {
  readonly #ids = new Map<string, number>()
  readonly #all: T[] = []
  /** The number of the value with that key, which is made where it is not known. */
  id(key: string, make: () => T): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#all.length
    this.#ids.set(key, id)
    this.#all.push(make())
    return id
  }
  of(id: number): T {
    const value = this.#all[id]
    if (value === undefined) throw new Error(`nothing has the number ${id}`)
    return value
  }
}
/** Of plain data that is come to in many ways: equal values are one, whichever way led there. */
export class MadePool<T> extends Pool<T> {
  readonly #made = new Map<string, number>()
  /** @param way in which it is made: the same way makes the same value */
  made(way: string, make: () => T): number {
    const known = this.#made.get(way)
    if (known !== undefined) return known
    const value = make()
    const id = this.id(JSON.stringify(value), () => value)
    this.#made.set(way, id)
    return id
  }
}
/** Of plain data: its JSON is its key. */
export class PlainPool<T> extends Pool<T> {
  readonly #keys: string[] = []
  put(value: T): number {
    const key = JSON.stringify(value)
    return this.id(key, () => {
      this.#keys.push(key)
      return value
    })
  }
  keyOf(id: number): string {
    return this.#keys[id] ?? ''
  }
}
