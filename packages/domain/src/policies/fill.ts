/**
 * Fills the placeholders of a policy: `${Family}` and the like. A placeholder stands for a list: a text that has it is written once for
 * each value, and without a value not at all; a statement that has nothing left to be about is left out. IAM's own variables have a colon in
 * them (`${aws:PrincipalTag/…}`) and stay. All keys of a condition have to hold, so one in the name of a key (`aws:ResourceTag/${GroupTag}`)
 * makes a statement of its own of each value; the `${GroupTagValue}` beside it stands for the value at the same place of its list there.
 */
import type { Conditions, PolicyDocument, PolicyStatement } from './policy-document.ts'
import { withOwnSids } from './sids.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
/** By the placeholder's name. One that is not here stays as it is. */
export type PolicyValues = { readonly [placeholder: string]: readonly string[] | undefined }

const PLACEHOLDER = /\$\{([A-Za-z]+)\}/
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g')

/** Every text that comes of one: as many as its placeholders have values. */
export const filledTexts = (text: string, values: PolicyValues): readonly string[] => {
  const name = [...text.matchAll(PLACEHOLDERS)].map(([, found = '']) => found).find(found => values[found] !== undefined)
  if (name === undefined) return [text]
  return (values[name] ?? []).flatMap(value =>
    filledTexts(
      text.replaceAll(`\${${name}}`, () => value),
      values,
    ),
  )
}
/** Values for each statement that comes of one. A single key has all values of its own. */
const apart = (conditions: Conditions, values: PolicyValues): readonly PolicyValues[] => {
  const inKeys = Object.values(conditions).flatMap(keys => Object.keys(keys).flatMap(key => [...key.matchAll(PLACEHOLDERS)]))
  return [...new Set(inKeys.map(([, name = '']) => name))].reduce<readonly PolicyValues[]>(
    (each, name) => each.flatMap(one => pairs(name, one)),
    [values],
  )
}
const pairs = (name: string, values: PolicyValues): readonly PolicyValues[] => {
  const keys = values[name]
  const beside = values[`${name}Value`]
  if (keys === undefined) return [values]
  return keys.map((key, index) => ({
    ...values,
    [name]: [key],
    ...(beside ? { [`${name}Value`]: keys.length === 1 ? beside : beside.slice(index, index + 1) } : {}),
  }))
}
const all = (texts: string | readonly string[], values: PolicyValues): readonly string[] => [
  ...new Set([texts].flat().flatMap(text => filledTexts(text, values))),
]

/** Undefined: there is nothing that it is about. */
const filledConditions = (conditions: Conditions, values: PolicyValues): Conditions | undefined => {
  const operators = Object.entries(conditions).map(([operator, keys]) => {
    const filled = Object.entries(keys).map(([key, wanted]) => all(key, values).map(name => [name, all(wanted, values)] as const))
    const isEmpty = filled.some(entries => entries.length === 0 || entries.some(([, wanted]) => wanted.length === 0))
    return [operator, isEmpty ? undefined : Object.fromEntries(filled.flat())] as const
  })
  return operators.some(([, keys]) => keys === undefined) ? undefined : (Object.fromEntries(operators) as Conditions)
}

export const fillPolicy = ({ Version, Statement }: PolicyDocument, values: PolicyValues): PolicyDocument => ({
  Version,
  Statement: withOwnSids(
    Statement.flatMap(statement => apart(statement.Condition ?? {}, values).flatMap(own => filledStatement(statement, own))),
  ),
})
const filledStatement = (statement: PolicyStatement, values: PolicyValues): readonly PolicyStatement[] => {
  const Resource = all(statement.Resource, values)
  const Condition = statement.Condition && filledConditions(statement.Condition, values)
  if (Resource.length === 0 || (statement.Condition && !Condition)) return []
  return [{ ...statement, Resource: statement.Resource === '*' ? '*' : Resource, ...(Condition ? { Condition } : {}) }]
}

const has = (value: unknown): boolean => PLACEHOLDER.test(JSON.stringify(value))

/** The policy of nobody in particular: a placeholder means anything, and a condition on one is none. */
export const loosePolicy = ({ Version, Statement }: PolicyDocument): PolicyDocument => ({
  Version,
  Statement: Statement.map(({ Condition = {}, ...statement }) => {
    const conditions = Object.entries(Condition).flatMap(([operator, keys]) => {
      const left = Object.entries(keys).filter(entry => !has(entry))
      return left.length > 0 ? [[operator, Object.fromEntries(left)] as const] : []
    })
    const Resource = statement.Resource === '*' ? '*' : [statement.Resource].flat().map(text => text.replaceAll(PLACEHOLDERS, '*'))
    return { ...statement, Resource, ...(conditions.length > 0 ? { Condition: Object.fromEntries(conditions) as Conditions } : {}) }
  }),
})

/** Names of placeholders that are left, each once. */
export const placeholdersIn = (document: PolicyDocument): readonly string[] => [
  ...new Set([...JSON.stringify(document satisfies Json | PolicyDocument).matchAll(PLACEHOLDERS)].map(([, name = '']) => name)),
]
