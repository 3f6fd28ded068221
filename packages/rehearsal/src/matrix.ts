/**
 * The combinations of a job's matrix.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
import { UserError } from '@golden-ami/domain'
import { equal } from './expressions.ts'
import { isJsonMap, type Json, type JsonMap } from './value.ts'

export interface Strategy {
  /** One entry for a job without a matrix: no variables. */
  readonly combinations: readonly JsonMap[]
  /** What is shown of each combination behind the job's name: not what an `include` adds to it. */
  readonly labels: readonly string[]
  readonly failFast: boolean
  readonly maxParallel: number
}
interface Combination {
  readonly values: JsonMap
  readonly shown: JsonMap
}

/** https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256

/**
 * @param strategy the evaluated `strategy` of a job
 * @throws UserError for an empty vector, for an `exclude` that names no vector, and for more jobs than GitHub allows
 */
export const strategyOf = (strategy: Json | undefined): Strategy => {
  const given = isJsonMap(strategy) ? strategy : {}
  const combinations = isJsonMap(given.matrix) ? combine(given.matrix) : [{ values: {}, shown: {} }]
  return {
    combinations: combinations.map(({ values }) => values),
    labels: combinations.map(({ shown }) => leaves(shown).join(', ')),
    failFast: given['fail-fast'] !== false && given['fail-fast'] !== 'false',
    maxParallel: Number(given['max-parallel'] ?? combinations.length) || combinations.length,
  }
}

const refuse = (message: string): never => {
  throw new UserError('rehearsal.workflow', message)
}
const combine = (matrix: JsonMap): readonly Combination[] => {
  const { include, exclude, ...axes } = matrix
  const names = Object.keys(axes)
  const empty = names.find(name => list(axes[name]!).length === 0)
  if (empty !== undefined) refuse(`Matrix vector '${empty}' does not contain any values.`)
  const excluded = maps(exclude)
  if (excluded.some(pattern => Object.keys(pattern).length === 0)) refuse('Matrix exclude filter must not be empty.')
  const stray = excluded.flatMap(pattern => Object.keys(pattern)).find(key => !names.some(name => same(name, key)))
  if (stray !== undefined) refuse(`Matrix exclude key '${stray}' does not match any key within the matrix.`)
  const product = names.reduce<JsonMap[]>(
    (made, name) => made.flatMap(combination => list(axes[name]!).map(value => ({ ...combination, [name]: value }))),
    [{}],
  )
  const kept = names.length === 0 ? [] : product.filter(combination => !excluded.some(pattern => agrees(pattern, combination)))
  const combinations = extend(kept, names, maps(include))
  if (combinations.length > MOST_JOBS) refuse(`The matrix generates ${combinations.length} jobs; ${MOST_JOBS} are allowed.`)
  return combinations
}

/**
 * An entry of `include` is added to every original combination with which it agrees in all vectors that it names, else it becomes a
 * combination of its own. Values of the vectors stay as they are; what an earlier entry added may be changed by a later one.
 */
const extend = (originals: readonly JsonMap[], axes: readonly string[], include: readonly JsonMap[]): readonly Combination[] => {
  const entries = include.map(entry => {
    const named = Object.entries(entry).map(([name, value]) => ({ name, value, vector: axes.some(axis => same(axis, name)) }))
    const part = (vector: boolean) => Object.fromEntries(named.flatMap(each => (each.vector === vector ? [[each.name, each.value]] : [])))
    return { entry, shared: part(true), more: part(false) }
  })
  const extended = originals.map(shown => ({
    shown,
    values: Object.assign({}, shown, ...entries.flatMap(({ shared, more }) => (agrees(shared, shown) ? more : []))) as JsonMap,
  }))
  const added = entries.filter(({ shared }) => !originals.some(shown => agrees(shared, shown)))
  return [...extended, ...added.map(({ entry }) => ({ values: entry, shown: entry }))]
}
/** Every single value of the pattern is `==` to that of the combination at the same place. What the pattern leaves out is anything. */
const agrees = (pattern: Json, value: Json | undefined): boolean => {
  if (Array.isArray(pattern))
    return pattern.every((item: Json, index) => agrees(item, Array.isArray(value) ? (value[index] as Json) : null))
  if (isJsonMap(pattern)) return Object.entries(pattern).every(([name, item]) => agrees(item, member(value, name)))
  return equal(pattern, value ?? null)
}
/** Names do not differ by case. */
const member = (value: Json | undefined, name: string): Json | undefined =>
  isJsonMap(value) ? Object.entries(value).find(([key]) => same(key, name))?.[1] : undefined
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const leaves = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (isJsonMap(value)) return Object.values(value).flatMap(leaves)
  return value === null || value === '' ? [] : [String(value)]
}
const list = (json: Json): readonly Json[] => (Array.isArray(json) ? json : [json])
const maps = (json: Json | undefined): readonly JsonMap[] => (Array.isArray(json) ? json.filter(isJsonMap) : [])
