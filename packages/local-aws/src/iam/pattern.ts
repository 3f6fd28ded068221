/** Patterns of policies: wildcards, policy variables, ARNs. */
import type { Keys } from './keys.ts'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const WILDCARDS: Readonly<Record<string, string>> = { '*': '.*', '?': '.' }
/** `${*}`, `${?}` and `${$}` stand for the characters themselves. */
const CHARACTERS: ReadonlySet<string> = new Set(['*', '?', '$'])

/**
 * A pattern's value in a request: its variables are filled from the request's keys, or with the default behind a comma.
 *
 * @returns parts of text and of wildcards; undefined: a variable has no single value
 * @rule iam.variables https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (unverified)
 */
const partsOf = (pattern: string, keys: Keys): readonly { readonly text: string; readonly filled: boolean }[] | undefined => {
  const parts = pattern.split(/(\$\{[^}]*\})/).filter(part => part !== '')
  const filled = parts.map(part => {
    const [, name = '', , fallback] = /^\$\{([^,}]*)(, *'([^']*)')?\}$/.exec(part) ?? []
    if (name === '') return { text: part, filled: false }
    if (CHARACTERS.has(name)) return { text: name, filled: true }
    const key = keys.get(name.trim().toLowerCase())
    const text = key && !key.several ? key.values[0] : fallback
    return text === undefined ? undefined : { text, filled: true }
  })
  return filled.every(part => part !== undefined) ? filled : undefined
}

/** The text that a pattern without wildcards means; undefined: a variable has no value. */
export const filledText = (pattern: string, keys: Keys): string | undefined =>
  partsOf(pattern, keys)
    ?.map(({ text }) => text)
    .join('')

/** Does it match the whole text? Undefined: nobody can tell, as a variable has no value. */
export const globs = (pattern: string, text: string, keys: Keys, flags = ''): boolean | undefined => {
  if (!pattern.includes('${')) return fixed(pattern, flags).test(text)
  const parts = partsOf(pattern, keys)
  if (!parts) return undefined
  const source = parts.map(part => (part.filled ? literal(part.text) : wild(part.text))).join('')
  return expression(source, flags).test(text)
}
const expression = (source: string, flags: string): RegExp => new RegExp(`^${source}$`, `s${flags}`)

/** Patterns without variables, by their flags: policies have few, and every call asks for most of them. */
const known = new Map<string, Map<string, RegExp>>()
const fixed = (pattern: string, flags: string): RegExp => {
  const same = known.get(flags) ?? new Map<string, RegExp>()
  const made = same.get(pattern) ?? expression(wild(pattern), flags)
  known.set(flags, same.set(pattern, made))
  return made
}
const wild = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, character => WILDCARDS[character] ?? `\\${character}`)

/** Partition, service, region, account and the rest: what is between the colons of a variable is not cut. */
const ARN = /^(arn):((?:\$\{[^}]*\}|[^:])*):((?:\$\{[^}]*\}|[^:])*):((?:\$\{[^}]*\}|[^:])*):((?:\$\{[^}]*\}|[^:])*):(.*)$/s
/** A pattern of a resource that can be read: all, or an ARN with each of its parts. */
export const isWhole = (pattern: string): boolean => pattern === '*' || ARN.test(pattern)
const parts = (arn: string): readonly string[] | undefined => ARN.exec(arn)?.slice(1)

/**
 * The parts of an ARN match one by one: a wildcard does not reach over a colon before the resource.
 * @rule iam.arn-like https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (unverified)
 */
export const arnLike = (pattern: string, arn: string, keys: Keys): boolean | undefined => {
  if (pattern === '*') return true
  const wanted = parts(pattern)
  const given = parts(arn)
  // What IAM makes of a pattern that is no whole ARN nobody says: it counts against the caller.
  if (!wanted) return undefined
  if (!given) return false
  const answers = wanted.map((part, index) => globs(part, given[index] ?? '', keys))
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}
