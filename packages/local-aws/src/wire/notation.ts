/**
 * Form bodies, JSON and CBOR are all trees. They differ in how a member is named, how lists and maps are laid out and how scalars are
 * spelt: that is a `Notation`. One reader and one writer serve them all.
 */
import type { Member, Shape } from './shape.ts'

/** The bytes do not have the shape that the operation takes. */
export class WireError extends Error {
  override readonly name = 'WireError'
}
export interface Tree {
  [key: string]: unknown
}
export interface Notation {
  /** Can a structure without members be told from an absent one? */
  readonly spellsEmpty: boolean
  /** The name of a member. */
  key(member: Member): string
  /** The elements of a list. */
  items(node: unknown, element: Member): readonly unknown[]
  /** The entries of a map. */
  entries(node: unknown, key: Member, value: Member): readonly (readonly [string, unknown])[]
  /** A scalar; undefined when the node is none of that kind. */
  read(node: unknown, shape: Shape): unknown
  write(value: unknown, shape: Shape): unknown
}

/**
 * Tree → value. Members that the shape does not know are left out, as services do.
 * @throws WireError where the tree has another shape; the message names the place
 */
export const decode = (shape: Shape, node: unknown, notation: Notation, path = ''): unknown => {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return decodeStructure(shape, node, notation, path)
    case 'list':
      return notation.items(node, shape.element!).map((item, at) => decode(shape.element!.shape, item, notation, `${path}.${at + 1}`))
    case 'map':
      return Object.fromEntries(
        notation
          .entries(node, shape.key!, shape.element!)
          .map(([key, value]) => [key, decode(shape.element!.shape, value, notation, `${path}.${key}`)]),
      )
    case 'unit':
      return {}
    case 'document':
      return node
    default: {
      const value = notation.read(node, shape)
      if (value === undefined) throw new WireError(`expected a ${shape.kind} at '${path}'`)
      return value
    }
  }
}

const decodeStructure = (shape: Shape, node: unknown, notation: Notation, path: string): Tree => {
  // A form spells a structure without members as an empty value.
  const tree = node === '' ? {} : node
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
    throw new WireError(`expected a structure at '${path || shape.name}'`)
  const decoded: Tree = {}
  for (const member of shape.members) {
    const value = (tree as Tree)[notation.key(member)]
    if (value === undefined || value === null) {
      // A required one was there, then, and empty.
      if (!notation.spellsEmpty && member.required && mayBeEmpty(member.shape)) decoded[member.name] = {}
      continue
    }
    decoded[member.name] = decode(member.shape, value, notation, path ? `${path}.${member.name}` : member.name)
  }
  return decoded
}

const mayBeEmpty = ({ kind, members }: Shape): boolean => kind === 'structure' && members.every(member => !member.required)

/** Value → tree. The value is a handler's output, which the compiler has checked. */
export const encode = (shape: Shape, value: unknown, notation: Notation): unknown => {
  switch (shape.kind) {
    case 'structure':
    case 'union': {
      const tree: Tree = {}
      for (const [member, content] of present(shape, value)) tree[notation.key(member)] = encode(member.shape, content, notation)
      return tree
    }
    case 'list':
      return (value as readonly unknown[]).map(item => encode(shape.element!.shape, item, notation))
    case 'map':
      return Object.fromEntries(
        Object.entries(value as Tree).map(([key, content]) => [key, encode(shape.element!.shape, content, notation)]),
      )
    case 'unit':
      return {}
    case 'document':
      return value
    default:
      return notation.write(value, shape)
  }
}

/** The members of a structure that have a value. */
export const present = (shape: Shape, value: unknown): (readonly [Member, unknown])[] =>
  shape.members.flatMap(member => {
    const content = (value as Tree)[member.name]
    return content === undefined || content === null ? [] : [[member, content] as const]
  })
