/**
 * Settings of a step or job that are a number or a truth value: only such a value is one, not a text that reads like it, as the outputs of
 * steps and the variables of a repository are.
 * https://github.com/actions/runner/blob/main/src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs
 */
import { UserError } from '@golden-ami/domain'
import { evaluate, type Scope } from './expressions.ts'
import { at, Expression, type Json, text, type Value } from './value.ts'

/** @throws UserError where it is none */
export const numberIn = (value: Value, scope: Scope): number => {
  const said = evaluate(value, scope)
  return typeof said === 'number' ? said : unexpected(value, said, 'number')
}

/** @throws UserError where it is none */
export const booleanIn = (value: Value, scope: Scope): boolean => {
  const said = evaluate(value, scope)
  return typeof said === 'boolean' ? said : unexpected(value, said, 'truth value')
}

const unexpected = (value: Value, said: Json, wanted: string): never => {
  const where = value instanceof Expression ? `${at(value.origin)}: ` : ''
  throw new UserError('rehearsal.workflow', `${where}Unexpected value '${text(said)}': it is no ${wanted}`)
}
