/** Lengths, ranges, patterns and enumerations, which schemas leave out; generated from botocore's models. */
import type { Shape } from './shape.ts'
export interface Constraint {
  min?: number
  max?: number
  pattern?: string
  enum?: string[]
  member?: Constraint
  key?: Constraint
  value?: Constraint
}
export type Constraints = { [structure: string]: { [member: string]: Constraint } }
const patterns = new Map<string, RegExp | undefined>()
const regexp = (p: string) => {
  if (!patterns.has(p)) {
    let r
    try {
      r = new RegExp(`^(?:${p})$`, 'u')
    } catch {
      try {
        r = new RegExp(`^(?:${p})$`)
      } catch {
        /* a Java regular expression with no JS counterpart */
      }
    }
    patterns.set(p, r)
  }
  return patterns.get(p)
}

export function* violations(
  shape: Shape,
  value: any,
  known: Constraints,
  path = '',
): Generator<{ path: string; value: unknown; constraint: string }> {
  if (shape.kind === 'structure' || shape.kind === 'union')
    for (const m of shape.members) {
      const v = value[m.name],
        at = path ? `${path}.${m.name}` : m.name
      if (v === undefined) {
        if (m.required) yield { path: at, value: null, constraint: 'Member must not be null' }
        continue
      }
      const c = known[shape.name]?.[m.name]
      if (c) yield* broken(c, v, at)
      yield* violations(m.shape, v, known, at)
    }
  else if (shape.kind === 'list')
    for (const [i, v] of (value as unknown[]).entries()) yield* violations(shape.element!.shape, v, known, `${path}.${i + 1}.member`)
  else if (shape.kind === 'map')
    for (const [k, v] of Object.entries(value)) yield* violations(shape.element!.shape, v, known, `${path}.${k}`)
}
function* broken(c: Constraint, v: any, path: string): Generator<{ path: string; value: unknown; constraint: string }> {
  const size =
    typeof v === 'number'
      ? v
      : typeof v === 'string'
        ? [...v].length
        : Array.isArray(v)
          ? v.length
          : v && typeof v === 'object' && !(v instanceof Date)
            ? (v.byteLength ?? Object.keys(v).length)
            : undefined
  const noun = typeof v === 'number' ? 'value' : 'length'
  if (c.enum && typeof v === 'string' && !c.enum.includes(v))
    yield { path, value: v, constraint: `Member must satisfy enum value set: [${c.enum.join(', ')}]` }
  if (c.min !== undefined && size < c.min)
    yield { path, value: v, constraint: `Member must have ${noun} greater than or equal to ${c.min}` }
  if (c.max !== undefined && size > c.max) yield { path, value: v, constraint: `Member must have ${noun} less than or equal to ${c.max}` }
  if (c.pattern && typeof v === 'string' && regexp(c.pattern)?.test(v) === false)
    yield { path, value: v, constraint: `Member must satisfy regular expression pattern: ${c.pattern}` }
  if (c.member && Array.isArray(v)) for (const [i, x] of v.entries()) yield* broken(c.member, x, `${path}.${i + 1}.member`)
  if (v && typeof v === 'object' && (c.key || c.value))
    for (const [k, x] of Object.entries(v)) {
      if (c.key) yield* broken(c.key, k, `${path}.key`)
      if (c.value) yield* broken(c.value, x, `${path}.${k}`)
    }
}
