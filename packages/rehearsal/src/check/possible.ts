/** What a value of a workflow comes to, as far as that is known before anything runs. */
import { UserError } from '@golden-ami/domain'
import { evaluate, holds } from '../expressions.ts'
import { strategyOf } from '../matrix.ts'
import { Expression, isMap, type Json, type JsonMap, type Value } from '../value.ts'
import { referencesOf } from './references.ts'

/** Undefined: it stands on something that only a run knows. */
export const knownValue = (value: Value, contexts: JsonMap): Json | undefined => {
  if (!isKnownNow(value, contexts)) return undefined
  try {
    return evaluate(value, { contexts })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return undefined
  }
}
/** Is it known that a job with this condition does not run? */
export const isLeftOut = (condition: Expression | undefined, contexts: JsonMap): boolean => {
  if (!condition || !isKnownNow(condition, contexts)) return false
  try {
    return !holds(condition, { contexts, status: { success: true, failure: true, cancelled: true } })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return false
  }
}
/** The combinations of a matrix; none where they are not known. */
export const combinationsOf = (strategy: Value | undefined, contexts: JsonMap): readonly JsonMap[] => {
  if (strategy === undefined) return [{}]
  const matrix = isMap(strategy) ? strategy.matrix : strategy
  const known = knownValue(matrix === undefined ? {} : { matrix }, contexts)
  if (known === undefined) return []
  try {
    return strategyOf(known).combinations
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return []
  }
}

const isKnownNow = (value: Value, contexts: JsonMap): boolean => {
  if (value instanceof Expression)
    return value.parts.every(part => referencesOf(part)?.every(({ path }) => isThere(contexts, path)) ?? false)
  if (Array.isArray(value)) return value.every(item => isKnownNow(item, contexts))
  return !isMap(value) || Object.values(value).every(item => isKnownNow(item, contexts))
}
/** A variable that is not set is known to be empty; a member of `github` that is not here is not. */
const isThere = (contexts: JsonMap, [context = '', member]: readonly string[]): boolean => {
  const there = contexts[context.toLowerCase()]
  if (there === undefined) return false
  return context.toLowerCase() !== 'github' || (member !== undefined && member in (there as JsonMap))
}
