/** Answers that come later, for processes of their own: each is held until its process has the floor and asks for it. */
export class HeldAnswers {
  readonly #held = new Map<string, () => void>()
  #count = 0

  /** `released` resolves when the answer of that name is asked for. */
  hold(): { readonly name: string; readonly released: Promise<void> } {
    const name = String(++this.#count)
    const { promise: released, resolve } = Promise.withResolvers<void>()
    this.#held.set(name, resolve)
    return { name, released }
  }
  /** False: no answer of that name is held. */
  release(name: string): boolean {
    this.#held.get(name)?.()
    return this.#held.delete(name)
  }
}
