/**
 * Bodies of the query protocols: `Filter.1.Name=state&Filter.1.Value.1=available`. Only read: nobody answers in a form.
 * AWS query wraps lists (`Names.member.1`) and maps (`Tags.entry.1.key`); EC2 query does not, and capitalizes names.
 */
import type { Notation, Tree } from './notation.ts'
import { readText } from './scalars.ts'
import type { Member } from './shape.ts'

/** `A.1.B=x` becomes `{ A: { 1: { B: 'x' } } }`. */
export const formTree = (body: string): Tree => {
  const root: Tree = Object.create(null) as Tree
  for (const [key, value] of new URLSearchParams(body)) {
    const parts = key.split('.')
    const last = parts.pop()!
    let node = root
    for (const part of parts) {
      if (typeof node[part] !== 'object') node[part] = Object.create(null)
      node = node[part] as Tree
    }
    node[last] ??= value
  }
  return root
}

const isTree = (node: unknown): node is Tree => typeof node === 'object' && node !== null

/** The children named 1, 2, 3, … in that order. */
const numbered = (node: unknown): unknown[] =>
  isTree(node)
    ? Object.keys(node)
        .filter(key => /^\d+$/.test(key))
        .sort((a, b) => Number(a) - Number(b))
        .map(key => node[key])
    : []

const form = (key: (member: Member) => string): Notation => ({
  key,
  spellsEmpty: false,
  items(node, element) {
    if (!isTree(node)) return []
    const wrapped = node[element.traits.xmlName ?? 'member'] ?? node.member
    return numbered(isTree(wrapped) ? wrapped : node)
  },
  entries(node, key, value) {
    const wrapped = isTree(node) ? node.entry : undefined
    return numbered(isTree(wrapped) ? wrapped : node)
      .filter(isTree)
      .map(entry => [String(entry[key.traits.xmlName ?? 'key']), entry[value.traits.xmlName ?? 'value']])
  },
  read: (node, shape) => (typeof node === 'string' ? readText(node, shape) : undefined),
  write() {
    throw new Error('forms are only read')
  },
})
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export const queryForm = form(member => member.traits.xmlName ?? member.name)
/** https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
export const ec2Form = form(member => member.traits.ec2QueryName ?? capitalized(member.traits.xmlName ?? member.name))
