/** Values of an action.yml in which texts have expressions; workflows come through GitHub's own parser instead. */

import { formatExpression } from './multiline.ts'
import type { Path } from './places.ts'
import { Expression, type Origin, type Value } from './value.ts'

/** What is between `${{` and `}}`, in order; `}}` within a string of an expression does not end it. */
export const expressionsIn = (text: string): readonly string[] => [...text.matchAll(EXPRESSIONS)].map(([, inner = '']) => inner.trim())
const EXPRESSIONS = /\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/g

/** @param where of what stands at a path of the file */
export const templated = (value: unknown, path: Path, where: (path: Path) => Origin): Value => {
  if (Array.isArray(value)) return value.map((item, index) => templated(item, [...path, index], where))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, templated(item, [...path, key], where)]))
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  const inner = expressionsIn(value)
  if (inner.length === 0) return value
  const whole = /^\$\{\{.*\}\}$/s.test(value.trim()) && inner.length === 1
  return new Expression(whole ? inner[0]! : formatExpression(value, inner), where(path))
}
/** An `if`, with or without `${{ }}`. */
export const conditionIn = (value: unknown, path: Path, where: (path: Path) => Origin): Expression => {
  const text = String(value)
  const made = templated(text, path, where)
  return made instanceof Expression ? made : new Expression(text, where(path))
}
