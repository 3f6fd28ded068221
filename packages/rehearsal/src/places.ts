/** Where the keys and values of a YAML file stand. */
import { isMap, isNode, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Origin } from './value.ts'

/** Keys and indexes from the root of a file. */
export type Path = readonly (string | number)[]
/** Takes note of what is wrong with what stands at a path of the file. */
export type Refuse = (place: Path, wrong: string) => void

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

/** Of a file that GitHub's parser, which has places of its own, does not read: an action.yml. */
export const placesIn = (content: string, file: string): Places => {
  const lines = new LineCounter()
  const places = new Places(file)
  const originOf = (node: Node): Origin => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0)
    return { file, line, column: col }
  }
  const note = (node: unknown, path: Path, key?: Node): void => {
    if (!isNode(node)) return
    places.note(path, originOf(node), key && originOf(key))
    if (isMap(node)) for (const pair of node.items) noteMember(pair, path)
    if (isSeq(node)) for (const [index, item] of node.items.entries()) note(item, [...path, index])
  }
  const noteMember = ({ key, value }: Pair, path: Path): void => {
    if (isNode(key)) note(value ?? key, [...path, String(key)], key)
  }
  note(parseDocument(content, { lineCounter: lines, prettyErrors: false }).contents, [])
  return places
}
