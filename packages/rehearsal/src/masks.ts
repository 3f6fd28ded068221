/** Values that a log must not show: secrets, and what steps add with `::add-mask::`. */
export class Masks {
  readonly #values = new Set<string>()

  /** Each line of a value is masked on its own, as the runner does. */
  add(value: string): void {
    for (const line of [value, ...value.split(/\r?\n/)]) if (line.trim() !== '') this.#values.add(line)
  }
  hide(text: string): string {
    const longestFirst = [...this.#values].sort((a, b) => b.length - a.length)
    return longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text)
  }
}
