/** YAML text → a tree whose values know their line and column. YAML 1.2, core schema, without what makes a reader look twice. */
import type { Complaint, Located, LocatedEntry, LocatedMap, Where } from '@golden-ami/domain'
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLError } from 'yaml'

export type YamlAnswer = { readonly tree: Located } | { readonly complaints: readonly Complaint[] }

/** What the parser's own sentence would not tell somebody who is not a parser. */
const SAID: Readonly<Partial<Record<YAMLError['code'], Pick<Complaint, 'wrong' | 'allowed'>>>> = {
  TAB_AS_INDENT: { wrong: 'a tab indents this line', allowed: 'allowed: spaces' },
  MULTIPLE_DOCS: { wrong: 'a second document begins here', allowed: 'allowed: one document in the file' },
}

/** `{{ name }}` of other notations begins a map in a map, unless it is in quotes. */
const BRACES = { wrong: '{{ begins a map inside a map in YAML', allowed: 'allowed: a text in quotes, "{{ … }}"' }
const BEFORE_BRACES = /^(?:\s|-\s)*(?:[\w.-]+:\s+)?$/

/** Where a value in braces begins in the line of something that cannot be read; undefined when none does. */
const bracesBefore = (text: string, offset: number): number | undefined => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const braces = text.indexOf('{{', start)
  return braces >= 0 && braces < offset && BEFORE_BRACES.test(text.slice(start, braces)) ? braces : undefined
}

/** Faults of the notation that are told: those behind them are mostly their consequences. */
const MOST_FAULTS = 20
/** Levels of maps and lists in each other; nothing that is read here has ten. */
const MOST_LEVELS = 50

/** One reading of one text: where things are, and what is wrong. */
class Reading {
  readonly complaints: Complaint[] = []
  readonly #source: string
  readonly #lines: LineCounter

  constructor(source: string, lines: LineCounter) {
    this.#source = source
    this.#lines = lines
  }

  at(offset: number): Where {
    const { line, col } = this.#lines.linePos(offset)
    return { source: this.#source, line, column: col }
  }

  complain(at: Where, wrong: string, allowed: string): void {
    this.complaints.push({ at, wrong, allowed })
  }

  /** `fallback`: where a value that is not there would have been. */
  node(node: Node | null, fallback: Where, level = 0): Located {
    if (!node) return { is: 'scalar', value: null, at: fallback }
    const at = this.at(node.range?.[0] ?? 0)
    this.#plain(node, at)
    if (level > MOST_LEVELS) {
      this.complain(at, 'this is nested too deeply', `allowed: up to ${MOST_LEVELS} levels`)
      return { is: 'scalar', value: null, at }
    }
    if (isMap(node)) return this.#map(node.items as readonly Pair<Node, Node | null>[], at, node.flow === true, level)
    if (isSeq(node)) return { is: 'list', items: node.items.map(item => this.node(item as Node, at, level + 1)), at }
    return { is: 'scalar', value: isScalar(node) ? (node.value as string | number | boolean | null) : null, at }
  }

  /** Without anchors, aliases and tags every value is what it looks like, where it stands. */
  #plain(node: Node, at: Where): void {
    if (isAlias(node)) this.complain(at, `*${node.source} is an alias`, 'allowed: the value itself')
    else if (node.anchor) this.complain(at, `&${node.anchor} is an anchor`, 'allowed: values without anchors')
    else if (node.tag) this.complain(at, `${node.tag} is a tag`, 'allowed: values without tags')
  }

  #map(pairs: readonly Pair<Node, Node | null>[], at: Where, flow: boolean, level: number): LocatedMap {
    const entries = new Map<string, LocatedEntry>()
    for (const { key, value } of pairs) {
      const keyAt = flow && isMap(key) ? at : this.at(key.range?.[0] ?? 0)
      const name = this.#key(key, keyAt)
      const located = this.node(value, keyAt, level + 1)
      if (name === undefined) continue
      const first = entries.get(name)
      if (first) this.complain(keyAt, `${name} is written again, first on line ${first.keyAt.line}`, 'allowed: each key once')
      else entries.set(name, { key: name, keyAt, value: located })
    }
    return { is: 'map', entries: [...entries.values()], at }
  }

  #key(key: Node, at: Where): string | undefined {
    this.#plain(key, at)
    if (isScalar(key) && key.value === '<<') this.complain(at, '<< merges maps', 'allowed: the keys themselves')
    else if (isScalar(key) && typeof key.value === 'string') return key.value
    else if (isMap(key) && key.flow) this.complain(at, BRACES.wrong, BRACES.allowed)
    else if (!isAlias(key)) this.complain(at, 'this key is not a text', 'allowed: texts, in quotes when they look like something else')
    return undefined
  }
}

/** @param source the file's path, as complaints are to name it */
export const readYaml = (text: string, source: string): YamlAnswer => {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  const reading = new Reading(source, lines)
  const faults = [...document.errors, ...document.warnings]
  for (const error of faults.slice(0, MOST_FAULTS)) {
    const braces = error.code === 'UNEXPECTED_TOKEN' ? bracesBefore(text, error.pos[0]) : undefined
    const said = braces === undefined ? SAID[error.code] : BRACES
    const { wrong, allowed } = said ?? { wrong: `this is not YAML: ${error.message}`, allowed: 'allowed: YAML 1.2' }
    reading.complain(reading.at(braces ?? error.pos[0]), wrong, allowed)
  }
  const untold = faults[MOST_FAULTS]
  if (untold) reading.complain(reading.at(untold.pos[0]), `${faults.length - MOST_FAULTS} more faults from here on`, 'allowed: YAML 1.2')
  if (reading.complaints.length > 0) return { complaints: reading.complaints }
  const tree = reading.node(document.contents as Node | null, reading.at(0))
  return reading.complaints.length > 0 ? { complaints: reading.complaints } : { tree }
}
