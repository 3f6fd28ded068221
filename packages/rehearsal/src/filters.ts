/**
 * Which pushes start a workflow: its filters of branches, tags and paths.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */

/** Patterns as they are written; undefined: not said. A filter and its `-ignore` are not both there. */
export interface PushFilters {
  readonly branches: readonly string[] | undefined
  readonly 'branches-ignore': readonly string[] | undefined
  readonly tags: readonly string[] | undefined
  readonly 'tags-ignore': readonly string[] | undefined
  readonly paths: readonly string[] | undefined
  readonly 'paths-ignore': readonly string[] | undefined
}
/** Of which only one may be said. */
export const EXCLUSIVE = [
  ['branches', 'branches-ignore'],
  ['tags', 'tags-ignore'],
  ['paths', 'paths-ignore'],
] as const

/**
 * Why a push to a branch does not start the workflow; undefined: it does. Filters of tags alone leave all branches out.
 * @param changed paths of the files that the push changes
 */
export const unmoved = (filters: PushFilters, branch: string, changed: readonly string[]): string | undefined => {
  const { branches, 'branches-ignore': without, tags, 'tags-ignore': withoutTags, paths, 'paths-ignore': ignored } = filters
  if (branches && !included(branches, branch)) return `a push to ${branch}; it has ${branches.join(', ')}`
  if (without && matchesAny(without, branch)) return `a push to ${branch}; it ignores ${without.join(', ')}`
  if (!branches && !without && (tags || withoutTags)) return `a push to ${branch}; it has tags only`
  const files = changed.length === 0 ? 'no file' : changed.slice(0, 5).join(', ')
  if (paths && !changed.some(path => included(paths, path))) return `a push that changes ${files}; it has the paths ${paths.join(', ')}`
  if (ignored && changed.every(path => matchesAny(ignored, path)))
    return `a push that changes ${files}; it ignores the paths ${ignored.join(', ')}`
  return undefined
}

/** The last pattern that matches decides: `!` takes out what an earlier one let in, and a later one lets it in again. */
export const included = (patterns: readonly string[], text: string): boolean =>
  patterns.reduce((so, pattern) => {
    const negative = pattern.startsWith('!')
    return expressionOf(negative ? pattern.slice(1) : pattern).test(text) ? !negative : so
  }, false)
/** False: it cannot be read, like one that begins with `+`. */
export const isPattern = (pattern: string): boolean => {
  try {
    included([pattern], '')
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
const matchesAny = (patterns: readonly string[], text: string): boolean => patterns.some(pattern => expressionOf(pattern).test(text))

/**
 * `*` any but `/`, `**` any, both also none; `?` and `+` none or one, and one or more, of the character before; `[a-z]` one of these; `\`
 * takes the special meaning from what follows. A leading or inner `**` with a slash behind it also stands for no folder at all.
 */
const expressionOf = (pattern: string): RegExp => {
  const parts = pattern.match(/\\.|\*\*\/|\*\*|\*|\[[^\]]*\]|[\s\S]/gu) ?? []
  return new RegExp(`^${parts.map((part, index) => translated(part, index === 0 || parts[index - 1]!.endsWith('/'))).join('')}$`, 'u')
}
const translated = (part: string, atStart: boolean): string => {
  if (part === '**/') return atStart ? '(?:.*/)?' : '.*/'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?' || part === '+') return part
  if (/^\[.+\]$/u.test(part)) return part.replaceAll('\\', '\\\\')
  return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
