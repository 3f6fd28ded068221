/**
 * The combinations of a job's matrix.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
import { UserError } from '@golden-ami/domain'
import { isJsonMap, type Json, type JsonMap } from './value.ts'

export interface Strategy {
  /** One entry for a job without a matrix: no variables. */
  readonly combinations: readonly JsonMap[]
  readonly failFast: boolean
  readonly maxParallel: number
}

/** https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256

/**
 * @param strategy the evaluated `strategy` of a job
 * @throws UserError for an empty vector, and for more jobs than GitHub allows
 */
export const strategyOf = (strategy: Json | undefined): Strategy => {
  const given = isJsonMap(strategy) ? strategy : {}
  const combinations = isJsonMap(given.matrix) ? combine(given.matrix) : [{}]
  return {
    combinations,
    failFast: given['fail-fast'] !== false && given['fail-fast'] !== 'false',
    maxParallel: Number(given['max-parallel'] ?? combinations.length) || combinations.length,
  }
}

const combine = (matrix: JsonMap): JsonMap[] => {
  const { include, exclude, ...axes } = matrix
  const names = Object.keys(axes)
  const empty = names.find(name => list(axes[name]!).length === 0)
  if (empty !== undefined) throw new UserError('rehearsal.workflow', `Matrix vector '${empty}' does not contain any values.`)
  const excluded = maps(exclude)
  const product = names.reduce<JsonMap[]>(
    (made, name) => made.flatMap(combination => list(axes[name]!).map(value => ({ ...combination, [name]: value }))),
    [{}],
  )
  const kept = names.length === 0 ? [] : product.filter(combination => !excluded.some(pattern => agrees(pattern, combination)))
  const combinations = extend(kept, names, maps(include))
  if (combinations.length > MOST_JOBS)
    throw new UserError('rehearsal.workflow', `The matrix generates ${combinations.length} jobs; ${MOST_JOBS} are allowed.`)
  return combinations
}

/**
 * An entry of `include` is added to every original combination of which it would change no axis, else it becomes a combination of its
 * own. What an earlier entry added may be changed by a later one.
 */
const extend = (originals: readonly JsonMap[], axes: readonly string[], include: readonly JsonMap[]): JsonMap[] => {
  const extended = originals.map(combination => ({ ...combination }))
  const added: JsonMap[] = []
  for (const entry of include) {
    const shared = Object.fromEntries(Object.entries(entry).filter(([name]) => axes.includes(name)))
    const hosts = extended.filter(combination => agrees(shared, combination))
    if (hosts.length === 0) added.push(entry)
    for (const host of hosts) Object.assign(host, entry)
  }
  return [...extended, ...added]
}
const agrees = (pattern: JsonMap, combination: JsonMap): boolean =>
  Object.entries(pattern).every(([name, value]) => JSON.stringify(combination[name]) === JSON.stringify(value))
const list = (json: Json): readonly Json[] => (Array.isArray(json) ? json : [json])
const maps = (json: Json | undefined): readonly JsonMap[] => (Array.isArray(json) ? json.filter(isJsonMap) : [])
