/** Where something stands in a YAML file, for refusals by the rehearsal itself: GitHub's parser has its own. */
import { isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml'

/** Keys and indexes from the root of a file. */
export type Path = readonly (string | number)[]

/** @returns `line:column` of the key (of an entry of a list: its value) at a path, or of the nearest one above it that is there */
export const positionsOf = (content: string): ((path: Path) => string) => {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false })
  const nodeAt = (path: Path): Node | undefined => {
    const last = path.at(-1)
    const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true)
    const key = isMap(parent) ? parent.items.find(pair => isNode(pair.key) && String(pair.key) === String(last))?.key : undefined
    const node = key ?? (path.length === 0 ? document.contents : document.getIn(path, true))
    return isNode(node) ? node : undefined
  }
  return path => {
    for (let length = path.length; length >= 0; length--) {
      const at = nodeAt(path.slice(0, length))?.range?.[0]
      if (at === undefined) continue
      const { line, col } = lines.linePos(at)
      return `${line}:${col}`
    }
    return '1:1'
  }
}
