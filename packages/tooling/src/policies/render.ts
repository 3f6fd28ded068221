/** One policy for a role: the policies of what it does, with the placeholders filled from the delivery file. */
import { readYaml } from '@golden-ami/actions-kit'
import {
  complaintsAbout,
  complaintText,
  type DeliveryFile,
  didYouMean,
  type Environment,
  fillPolicy,
  type PolicyDocument,
  type PolicyStatement,
  type PolicyValues,
  placeholdersIn,
  policyValues,
  readDeliveryFile,
  SAID_BY_PEOPLE,
  withOwnSids,
} from '@golden-ami/domain'
import { notesOn } from './notes.ts'

export interface PolicyQuestion {
  /** Text of the delivery file, and its path. */
  readonly delivery: string
  readonly path: string
  /** Undefined: a role that builds, or a policy that is about all environments. */
  readonly environment: string | undefined
  /** Of the role; undefined: home's. */
  readonly account: string | undefined
  /** By placeholder; they go before what the delivery file says. */
  readonly said: PolicyValues
  readonly policies: readonly PolicyDocument[]
}
/** A policy that may be used has no complaints. */
export interface RenderedPolicy {
  readonly policy: PolicyDocument
  /** A sentence each: what keeps it from being one. */
  readonly complaints: readonly string[]
  /** A sentence each: what one had better know of it. */
  readonly notes: readonly string[]
}
const NOTHING: PolicyDocument = { Version: '2012-10-17', Statement: [] }

/** One document of all policies, each statement once. */
export const renderedPolicy = (question: PolicyQuestion): RenderedPolicy => {
  const { delivery, path, environment, account, said, policies } = question
  const yaml = readYaml(delivery, path)
  const faults = 'tree' in yaml ? complaintsAbout(yaml.tree) : yaml.complaints
  if (!('tree' in yaml) || faults.length > 0) return { policy: NOTHING, complaints: faults.map(complaintText), notes: [] }
  const file = readDeliveryFile(yaml.tree)
  const found = file.environments.find(({ name }) => name === environment)
  const values = { ...policyValues(file, found, account ?? file.home.account), ...said }
  const filled = policies.map(policy => fillPolicy(policy, values))
  const policy = { ...NOTHING, Statement: once(filled.flatMap(({ Statement }) => Statement)) }
  const where = [...aboutEnvironment(file, question), ...(environment === undefined || found ? aboutAccount(file, found, account) : [])]
  const complaints = [
    ...where,
    ...aboutSaid(said, Object.keys(values), policies),
    ...aboutTags(values, policies),
    // What else is missing is not known before the environment is.
    ...(where.length > 0 ? [] : aboutMissing(policy)),
  ]
  return { policy, complaints, notes: notesOn({ file, environment: found, values, said, policies, policy }) }
}
/** Two policies may have the same statement, or different ones of one name. */
const once = (statements: readonly PolicyStatement[]): readonly PolicyStatement[] =>
  withOwnSids([...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()])

const aboutEnvironment = ({ environments }: DeliveryFile, { path, environment }: PolicyQuestion): readonly string[] => {
  const names = environments.map(({ name }) => name)
  if (environment === undefined || names.includes(environment)) return []
  return [`${path} has no environment ${environment}${didYouMean(environment, names)}; allowed: ${names.join(', ')}`]
}
const aboutAccount = ({ home }: DeliveryFile, environment: Environment | undefined, account: string | undefined): readonly string[] => {
  const allowed = [...new Set([home.account, ...(environment?.targets ?? []).map(target => target.account)])]
  if (account === undefined || allowed.includes(account)) return []
  const whose = environment ? `is neither home nor of a target of ${environment.name}` : 'is not home: a target needs its --environment'
  return [`--account ${account} ${whose}; allowed: ${allowed.join(', ')}`]
}
/** By the placeholder that is the name of a role. */
const ROLE_NAMES = ['BuildRole', 'ServerRole', 'Writer']
/** By the placeholder that is all of a resource. */
const ARNS = ['ExecutionRole', 'Key', 'LookRole', 'ParentParameter', 'TargetRole', 'Topic']
const aboutSaid = (said: PolicyValues, known: readonly string[], policies: readonly PolicyDocument[]): readonly string[] => {
  const written = policies.flatMap(placeholdersIn)
  const names = [...new Set([...known.filter(name => !(name in said)), ...written, ...SAID_BY_PEOPLE])].sort()
  return Object.entries(said).flatMap(([name, values = []]) => {
    if (!names.includes(name))
      return [`--set ${name}: there is no such placeholder${didYouMean(name, names)}; allowed: ${names.join(', ')}`]
    const isArn = (value: string): boolean => /^arn:([^:]*:){4}./.test(value)
    if (ROLE_NAMES.includes(name) && values.some(value => value.includes(':')))
      return [`--set ${name}=${values.join()}: it is the name of a role, such as golden-ami-*, and no ARN`]
    return ARNS.includes(name) && !values.every(isArn) ? [`--set ${name}=${values.join()}: it is a whole ARN`] : []
  })
}
/** A tag's key and its value have the same place in two lists. */
const aboutTags = ({ GroupTag = [], GroupTagValue = [] }: PolicyValues, policies: readonly PolicyDocument[]): readonly string[] => {
  const isAsked = policies.flatMap(placeholdersIn).includes('GroupTagValue')
  if (!isAsked || GroupTag.length === GroupTagValue.length || GroupTag.length === 1) return []
  const counted = `GroupTag has ${GroupTag.length} values, GroupTagValue ${GroupTagValue.length}`
  return [`${counted}: say --set GroupTag=… and --set GroupTagValue=… with as many, a key and its value at the same place`]
}
const aboutMissing = (policy: PolicyDocument): readonly string[] => {
  const missing = placeholdersIn(policy)
  const how = missing.map(name => (name === 'Environment' ? '--environment …' : `--set ${name}=…`))
  return missing.length > 0 ? [`nothing says ${missing.join(', ')}: add ${how.join(' ')}`] : []
}
