/**
 * Does an input keep the model's constraints? Required members are in the SDK's schemas; enumerations, lengths, ranges and patterns
 * are not: they come from each service's constraints.generated.json.
 */
import type { Tree } from './notation.ts'
import type { Shape } from './shape.ts'

export interface Constraint {
  /** It must be there and not be empty, though the schema does not say so or the notation cannot spell it. */
  readonly required?: true
  /** Of a number its value, of anything else its length. */
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  /** Of a list's elements. */
  readonly member?: Constraint
  /** Of a map's keys and values. */
  readonly key?: Constraint
  readonly value?: Constraint
}
/** By structure and member, in the model's names. */
export interface Constraints {
  readonly [structure: string]: { readonly [member: string]: Constraint }
}
/** One thing that is wrong. */
export interface Complaint {
  /** Where: members by name, list elements by number from 1 (`Tags.1.member.Key`). */
  readonly path: string
  /** Null: the member is missing. */
  readonly value: unknown
  /** What must be, in the words that AWS uses. */
  readonly constraint: string
  readonly kind: 'missing' | 'enum' | 'size' | 'pattern'
  /** The pattern that the value does not match. */
  readonly pattern?: string
}

/** All complaints about a value, in the order of the model's members. */
export const complaints = (shape: Shape, value: unknown, constraints: Constraints, path = ''): Complaint[] => {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return shape.members.flatMap(member => {
        const at = path ? `${path}.${member.name}` : member.name
        const content = (value as Tree)[member.name]
        const constraint = constraints[shape.name]?.[member.name]
        if (content === undefined || (constraint?.required && sizeOf(content) === 0))
          return missing(at, member.required || constraint?.required)
        return [...(constraint ? broken(constraint, content, at) : []), ...complaints(member.shape, content, constraints, at)]
      })
    case 'list':
      return (value as readonly unknown[]).flatMap((item, at) =>
        complaints(shape.element!.shape, item, constraints, `${path}.${at + 1}.member`),
      )
    case 'map':
      return Object.entries(value as Tree).flatMap(([key, content]) =>
        complaints(shape.element!.shape, content, constraints, `${path}.${key}`),
      )
    default:
      return []
  }
}

const missing = (path: string, isRequired: boolean | undefined): Complaint[] =>
  isRequired ? [{ path, value: null, constraint: 'Member must not be null', kind: 'missing' }] : []

const broken = (constraint: Constraint, value: unknown, path: string): Complaint[] => [
  ...brokenHere(constraint, value, path),
  ...brokenBelow(constraint, value, path),
]

const brokenHere = ({ min, max, pattern, enum: allowed }: Constraint, value: unknown, path: string): Complaint[] => {
  const found: Complaint[] = []
  const size = sizeOf(value)
  const noun = typeof value === 'number' ? 'value' : 'length'
  if (allowed && typeof value === 'string' && !allowed.includes(value))
    found.push({ path, value, constraint: `Member must satisfy enum value set: [${allowed.join(', ')}]`, kind: 'enum' })
  if (size !== undefined && min !== undefined && size < min)
    found.push({ path, value, constraint: `Member must have ${noun} greater than or equal to ${min}`, kind: 'size' })
  if (size !== undefined && max !== undefined && size > max)
    found.push({ path, value, constraint: `Member must have ${noun} less than or equal to ${max}`, kind: 'size' })
  if (pattern && typeof value === 'string' && matches(pattern, value) === false)
    found.push({ path, value, constraint: `Member must satisfy regular expression pattern: ${pattern}`, kind: 'pattern', pattern })
  return found
}

const brokenBelow = ({ member, key, value: content }: Constraint, value: unknown, path: string): Complaint[] => {
  if (Array.isArray(value)) return member ? value.flatMap((item, at) => broken(member, item, `${path}.${at + 1}.member`)) : []
  if (typeof value !== 'object' || value === null || (!key && !content)) return []
  return Object.entries(value).flatMap(([name, item]) => [
    ...(key ? broken(key, name, `${path}.key`) : []),
    ...(content ? broken(content, item, `${path}.${name}`) : []),
  ])
}

const sizeOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value
  // Characters, not the units that a string is stored in.
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  if (value instanceof Uint8Array) return value.byteLength
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return Object.keys(value).length
  return undefined
}

/** Models are written for Java; undefined: a pattern that JavaScript cannot read, which is not checked. */
const matches = (pattern: string, value: string): boolean | undefined => {
  for (const flags of ['u', ''])
    try {
      return new RegExp(`^(?:${pattern})$`, flags).test(value)
    } catch {
      // read it without the flag, or not at all
    }
  return undefined
}
