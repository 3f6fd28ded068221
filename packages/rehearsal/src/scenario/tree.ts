/** A scenario's YAML as a tree that knows its lines and columns. */
import type { Complaint, Located, LocatedEntry, Where } from '@golden-ami/domain'
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

export type ScenarioTree = { readonly tree: Located } | { readonly complaints: readonly Complaint[] }

export const scenarioTree = (content: string, source: string): ScenarioTree => {
  const lines = new LineCounter()
  const document = parseDocument(content, { version: '1.2', prettyErrors: false, lineCounter: lines })
  const placeOf = (offset: number): Where => {
    const { line, col } = lines.linePos(offset)
    return { source, line, column: col }
  }
  const complaints = document.errors.map(({ message, pos }) => ({
    at: placeOf(pos[0]),
    wrong: `this is not YAML: ${message}`,
    allowed: 'allowed: YAML 1.2',
  }))
  return complaints.length > 0 ? { complaints } : { tree: located(document.contents, document, placeOf, placeOf(0)) }
}

/** @param instead where a value that is not there would be */
const located = (node: Node | null, document: Document, placeOf: (offset: number) => Where, instead: Where): Located => {
  const at = node?.range ? placeOf(node.range[0]) : instead
  const inner = (one: unknown, place: Where): Located => located(isNode(one) ? one : null, document, placeOf, place)
  if (isAlias(node)) return inner(node.resolve(document), at)
  if (isSeq(node)) return { is: 'list', items: node.items.map(item => inner(item, at)), at }
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): LocatedEntry => {
      const name = inner(key, at)
      return { key: name.is === 'scalar' ? String(name.value) : '', keyAt: name.at, value: inner(value, name.at) }
    })
    return { is: 'map', entries, at }
  }
  const value: unknown = isScalar(node) ? node.value : null
  return { is: 'scalar', value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null, at }
}
