/** Puts into local AWS what a scenario says is there before anything runs. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fillPolicy, loosePolicy, type PolicyDocument, type PolicyValues, placeholdersIn, UserError } from '@golden-ami/domain'
import { partitionOf, type World } from '@golden-ami/local-aws'
import { complaintsOf, type PolicyKind } from '@golden-ami/local-aws/iam/check-policy'
import type { Policy } from '@golden-ami/local-aws/iam/policy'
import { trustOf } from '@golden-ami/local-aws/iam/trust-document'

import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { isJsonMap, type Json, type JsonMap } from '../value.ts'
import { Images } from './images.ts'
import type { Operations } from './operations.ts'
import type { AccountSpecs, PlaceSpec } from './scenario.ts'
import { tellSignals } from './signals.ts'

export const provision = (world: World, operations: Operations, accounts: AccountSpecs): Images => {
  const images = new Images()
  for (const [account, { regions = {} }] of Object.entries(accounts))
    for (const [region, place] of Object.entries(regions)) makeImages(world, operations, images, { account, region, place })
  for (const [account, { regions = {} }] of Object.entries(accounts))
    for (const [region, place] of Object.entries(regions)) provisionPlace(world, operations, images, { account, region, place })
  return images
}
/** An account and region, and what is to be there. */
interface Contents {
  readonly account: string
  readonly region: string
  readonly place: PlaceSpec
}
const tagsOf = (tags: Readonly<Record<string, string>> = {}) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))

const makeImages = (world: World, operations: Operations, images: Images, { account, region, place }: Contents): void => {
  const state = world.place(account, region).state(Ec2State)
  for (const [name, spec] of Object.entries(place.images ?? {})) {
    const { ImageId = '' } = state.makeImage({
      Name: spec.name,
      Description: spec.description,
      Architecture: spec.architecture,
      Tags: tagsOf(spec.tags),
    })
    state.makeAvailable(ImageId)
    images.note(account, region, name, ImageId)
    const Add = (spec['shared-with'] ?? []).map(UserId => ({ UserId }))
    if (Add.length > 0)
      operations.operate({
        service: 'ec2',
        operation: 'ModifyImageAttribute',
        account,
        region,
        input: { ImageId, LaunchPermission: { Add } },
      })
  }
}

const provisionPlace = (world: World, operations: Operations, images: Images, { account, region, place }: Contents): void => {
  const operate = (service: string, operation: string, input: Json) =>
    operations.operate({ service, operation, account, region, input: images.fill(account, region, input) })
  for (const [Name, Value] of Object.entries(place.parameters ?? {})) operate('ssm', 'PutParameter', { Name, Value, Type: 'String' })
  for (const [LaunchTemplateName, spec] of Object.entries(place.templates ?? {}))
    operate('ec2', 'CreateLaunchTemplate', {
      LaunchTemplateName,
      LaunchTemplateData: templateData(spec),
      ...(spec.tags ? { TagSpecifications: [{ ResourceType: 'launch-template', Tags: tagsOf(spec.tags) }] } : {}),
    })
  for (const [AutoScalingGroupName, spec] of Object.entries(place.groups ?? {}))
    operate('autoscaling', 'CreateAutoScalingGroup', { AutoScalingGroupName, ...groupSettings(spec) })
  const monitoring = world.place(account, region).state(MonitoringState)
  for (const [name, state] of Object.entries(place.alarms ?? {})) monitoring.set(name, state)
  tellSignals({ place: world.place(account, region), images }, place)
  for (const { service, operation, input = {} } of place.calls ?? []) operate(service, operation, input)
}

type TemplateSpec = NonNullable<PlaceSpec['templates']>[string]
type GroupSpec = NonNullable<PlaceSpec['groups']>[string]
const templateData = ({ image, 'instance-type': type = 't3.micro', 'instance-profile': profile }: TemplateSpec): JsonMap => ({
  ImageId: image,
  InstanceType: type,
  ...(profile === undefined ? {} : { IamInstanceProfile: { Name: profile } }),
})
const groupSettings = ({ template, size, min = size, max = size * 2, tags, settings }: GroupSpec): JsonMap => ({
  LaunchTemplate: { LaunchTemplateName: template, Version: '1' },
  MinSize: min,
  MaxSize: max,
  DesiredCapacity: size,
  Tags: tagsOf(tags).map(tag => ({ ...tag, PropagateAtLaunch: false })),
  ...(isJsonMap(settings) ? settings : {}),
})

/** ms: no role's sessions last longer, and a scenario that says nothing of them is not about them. */
const LONGEST = 12 * 3_600_000

/** Where the policy.json of a name (an action's, or a path) is. */
export type PolicyFile = (name: string) => string

/**
 * Says which roles there are, what each may do, who may assume it, and what no role of an account may do.
 * @throws UserError with everything that cannot be read in the policies
 */
export const provisionRoles = ({ identities }: World, accounts: AccountSpecs, policyOf: PolicyFile): void => {
  identities.rolesAreDeclared = true
  for (const [
    account,
    {
      roles = {},
      regions = {},
      'service-control-policies': controls = [],
      'oidc-provider': provider = true,
      'oidc-audiences': audiences,
      'regions-off': off = [],
      fill = {},
    },
  ] of Object.entries(accounts)) {
    // An account is in one partition.
    const partition = partitionOf(Object.keys(regions)[0] ?? '')
    identities.controls.set(
      account,
      controls.map(name => readPolicy(policyOf(name), name, fillFor({ account, partition }, fill), 'control')),
    )
    if (!provider) identities.withoutProvider.add(account)
    if (audiences) identities.providers.declareAudiences(account, audiences)
    identities.notEnabledRegions.set(account, new Set(off))
    for (const [name, spec] of Object.entries(roles)) {
      const arn = `arn:${partition}:iam::${account}:role/${name}`
      const longest = spec['max-session'] ?? LONGEST
      identities.trusts.set(arn, { policy: trustOf(account, spec.trust, partition), longest: longest / 1000 })
      if (spec.policies)
        identities.roles.set(
          arn,
          spec.policies.map(policy =>
            readPolicy(policyOf(policy), policy, fillFor({ account, partition }, { ...fill, ...spec.fill }, spec.trust), 'identity'),
          ),
        )
    }
  }
}
const readPolicy = (file: string, name: string, fill: (policy: PolicyDocument) => PolicyDocument, kind: PolicyKind): Policy => {
  if (!existsSync(file)) throw new UserError('rehearsal.scenario', `The policy '${name}' is not there: ${file}`)
  const written = JSON.parse(readFileSync(file, 'utf8')) as PolicyDocument
  const policy = fill(written) as Policy
  // One that comes to be about nothing allows nothing.
  const complaints =
    [policy.Statement].flat().length === 0 ? complaintsOf(loosePolicy(written) as Policy, kind) : complaintsOf(policy, kind)
  if (complaints.length > 0) throw new UserError('rehearsal.scenario', `The policy '${name}' cannot be used: ${complaints.join(' ')}`)
  return policy
}
type Texts = Readonly<Record<string, string>>
/** Of a role. */
interface Owner {
  readonly account: string
  readonly partition: string
}
/**
 * What the placeholders of a role's policies stand for. Those that are not said stand for nothing in a role that is for environments, and in
 * one of which something is said; for anything in another.
 */
const fillFor =
  (owner: Owner, texts: Texts, trust: readonly string[] = []) =>
  (policy: PolicyDocument): PolicyDocument =>
    Object.keys(texts).length > 0 || trust.some(subject => subject.includes(':environment:'))
      ? fillPolicy(policy, valuesFor(policy, owner, texts))
      : loosePolicy(policy)
const valuesFor = (policy: PolicyDocument, { account, partition }: Owner, texts: Texts): PolicyValues => ({
  ...Object.fromEntries(placeholdersIn(policy).map(name => [name, []])),
  ...{ Partition: [partition], Account: [account], Region: ['*'], HomeAccount: [account] },
  // Where a role reaches groups itself, it is in its own account.
  ...('Group' in texts || 'GroupTag' in texts ? { GroupAccount: [account], GroupRegion: ['*'] } : {}),
  ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value.split(',').map(one => one.trim())])),
})

/** `promote` is the policy that the action ships; anything with a slash is a path from `root`. */
export const policyFile = (root: string, actions: string) => (name: string) =>
  name.includes('/') ? resolve(root, name) : resolve(actions, name, 'policy.json')
