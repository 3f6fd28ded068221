/**
 * JSON as Parameter Store takes it. A value or description must not contain `{{`, which Systems Manager reads as the beginning of a
 * reference, and sizes are counted in bytes: so `{` inside strings is written `\u007b`, and whatever is not ASCII as `\uXXXX`.
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
import type { LocatedMap } from '../located/located.ts'
import { locatedPlain } from '../located/plain.ts'

/** Every string of it is closed; that one might not be keeps the pattern from looking twice. */
const STRING = /"(?:[^"\\]|\\.)*"?/g

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line of ASCII: its length is its size in bytes. Parses to the same value as plain JSON does. */
export const parameterText = (value: unknown): string =>
  JSON.stringify(value).replace(STRING, string => string.replace(/[{\u007f-\uffff]/g, unicodeEscape))

/** The object that the text says, or undefined: not JSON, or JSON of something else. */
export const objectIn = (text: string): LocatedMap | undefined => {
  try {
    const tree = locatedPlain(JSON.parse(text), { source: 'the record' })
    return tree?.is === 'map' ? tree : undefined
  } catch {
    return undefined
  }
}

/** The longest beginning of a text that takes at most so many bytes in `parameterText`, with `…` when something was cut. */
export const clipped = (text: string, bytes: number): string => {
  const size = (part: string): number => parameterText(part).length - 2
  if (size(text) <= bytes) return text
  let kept = ''
  for (const character of text) {
    if (size(`${kept}${character}…`) > bytes) break
    kept += character
  }
  return `${kept}…`
}
