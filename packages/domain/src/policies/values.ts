/** What a delivery file says of the placeholders of a policy. */
import type { DeliveryFile, Environment, Stage, Target } from '../delivery-file/types.ts'
import { arnPartition } from '../partition/partition.ts'
import type { PolicyValues } from './fill.ts'

const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
/** What no delivery file says. */
export const SAID_BY_PEOPLE = ['FormerOwner', 'ServerRole', 'Writer'] as const

/**
 * @param environment what the role is for; undefined: it builds, or is about all of them
 * @param account of the role
 */
export const policyValues = (file: DeliveryFile, environment: Environment | undefined, account: string): PolicyValues => {
  const { home, family } = file
  const isHome = account === home.account
  const targets = environment?.targets ?? []
  const own = targets.filter(target => target.account === account)
  const before = targetsBefore(file, environment)
  const regions = isHome
    ? [home.region, ...targets.map(({ region }) => region), ...buildRegions(file.stages)]
    : own.map(({ region }) => region)
  return {
    Partition: [arnPartition(home.region)],
    HomeAccount: [home.account],
    Account: [account],
    Region: each(regions),
    Family: [family],
    ...(environment ? { Environment: [environment.name] } : {}),
    // Where groups, their templates and their servers are: nowhere for a role that reaches its targets by other roles.
    GroupAccount: own.some(hasGroups) ? [account] : [],
    GroupRegion: each(own.filter(hasGroups).map(({ region }) => region)),
    // A policy that is for no environment in particular keeps the tags of all.
    ...groupsOf(environment ? own : file.environments.flatMap(one => one.targets)),
    TargetRole: each([...targets.flatMap(({ role, lookRole }) => [role ?? [], lookRole ?? []].flat()), ...looking(before)]),
    LookRole: each(looking([...targets, ...before])),
    Key: each([...(environment?.availability.kmsKeys ?? []), ...buildKeys(file.stages)].map(asResource)),
    ...buildValues(file.stages),
    ParentParameter: parameters(file),
    // Said by people, where there is one.
    FormerOwner: [],
  }
}
/** Who promotes into an environment looks into the one before. */
const targetsBefore = (file: DeliveryFile, environment: Environment | undefined): readonly Target[] =>
  file.environments.find(({ name }) => name === environment?.after)?.targets ?? []

/** Those whose changing role is in `LookRole`, since they have none that only looks. */
export const targetsWithoutLookRole = (file: DeliveryFile, environment: Environment | undefined): readonly Target[] =>
  [...(environment?.targets ?? []), ...targetsBefore(file, environment)].filter(
    ({ role, lookRole }) => role !== undefined && lookRole === undefined,
  )

/** The roles by which targets are only looked at. */
const looking = (targets: readonly Target[]): readonly string[] => targets.flatMap(({ role, lookRole }) => lookRole ?? role ?? [])

/**
 * A name that has characters which mean something in patterns.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const literally = (name: string): string => name.replace(/[*?$]/g, character => `\${${character}}`)

/** Where somebody else launches the image, nothing is changed. */
const hasGroups = (target: Target): target is Extract<Target, { readonly groups: unknown }> => 'groups' in target

const groupsOf = (targets: readonly Target[]): PolicyValues => {
  const all = targets.filter(hasGroups).map(({ groups }) => groups)
  const selectors = all.flatMap(groups => (groups.by === 'tag' ? [groups] : []))
  // Key and value at the same place of their lists: they are a pair.
  const tags = [...new Map(selectors.map(selector => [JSON.stringify([selector.key, selector.value]), selector])).values()]
  return {
    Group: each(all.flatMap(groups => (groups.by === 'names' ? groups.names.map(literally) : []))),
    GroupTag: tags.map(({ key }) => key),
    GroupTagValue: tags.map(({ value }) => value),
  }
}
/** An alias is no resource of a policy: keys of its account and region stand for it. */
const asResource = (arn: string): string => arn.replace(/:alias\/.*/s, ':key/*')

const buildRegions = (stages: readonly Stage[]): readonly string[] => stages.flatMap(({ distribution }) => distribution.regions)
const buildKeys = (stages: readonly Stage[]): readonly string[] =>
  stages.flatMap(({ distribution, volumes }) => [...Object.values(distribution.kmsKeys), ...volumes.flatMap(({ kmsKey }) => kmsKey ?? [])])

const buildValues = (stages: readonly Stage[]): PolicyValues => {
  const inline = stages.flatMap(({ infrastructure }) => (infrastructure.is === 'inline' ? [infrastructure] : []))
  return {
    // A profile that the console or Terraform's usual modules make has the name of its role.
    BuildRole: each(inline.map(({ instanceProfile }) => instanceProfile)),
    Topic: each(inline.flatMap(({ snsTopic }) => snsTopic ?? [])),
    ExecutionRole: each(stages.flatMap(({ executionRole }) => executionRole ?? [])),
  }
}

/** ARNs of parameters that parents are looked up by, besides AWS's own. */
const parameters = ({ stages, home }: DeliveryFile): readonly string[] =>
  each(
    stages.flatMap(({ parent }) => {
      if (parent.is !== 'parameter' || parent.name.startsWith('/aws/service/')) return []
      const slash = parent.name.startsWith('/') ? '' : '/'
      return [`arn:${arnPartition(home.region)}:ssm:${home.region}:${home.account}:parameter${slash}${parent.name}`]
    }),
  )
