/** What a delivery file says of the placeholders of a policy. */
import type { DeliveryFile, Environment, Stage, Target } from '../delivery-file/types.ts'
import { arnPartition } from '../partition/partition.ts'
import type { PolicyValues } from './fill.ts'

const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
/**
 * @param environment what the role is for; undefined: it builds
 * @param account of the role
 */
export const policyValues = (file: DeliveryFile, environment: Environment | undefined, account: string): PolicyValues => {
  const { home, family } = file
  const isHome = account === home.account
  const targets = environment?.targets ?? []
  const own = targets.filter(target => target.account === account)
  const before = file.environments.find(({ name }) => name === environment?.after)?.targets ?? []
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
    ...groupsOf(own),
    TargetRole: each([...targets.flatMap(({ role, lookRole }) => [role ?? [], lookRole ?? []].flat()), ...looking(before)]),
    LookRole: each(looking([...targets, ...before])),
    Key: each([...(environment?.availability.kmsKeys ?? []), ...buildKeys(file.stages)].map(asResource)),
    ...buildValues(file.stages),
    ParentParameter: parameters(file),
    // Said by people, where there is one.
    FormerOwner: [],
  }
}
/** The roles by which targets are only looked at. */
const looking = (targets: readonly Target[]): readonly string[] => targets.flatMap(({ role, lookRole }) => lookRole ?? role ?? [])

const groupsOf = (targets: readonly Target[]): PolicyValues => {
  const tags = targets.flatMap(({ groups }) => (groups.by === 'tag' ? [groups] : []))
  return {
    Group: each(targets.flatMap(({ groups }) => (groups.by === 'names' ? groups.names : []))),
    GroupTag: each(tags.map(({ key }) => key)),
    GroupTagValue: each(tags.map(({ value }) => value)),
  }
}
/** An alias is no resource of a policy: keys of its account and region stand for it. */
const asResource = (arn: string): string => arn.replace(/:alias\/.*$/, ':key/*')

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
