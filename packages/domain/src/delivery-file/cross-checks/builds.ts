/** What stages are built on and with. */
import type { Complaint, Located, LocatedEntry } from '../../located/located.ts'
import { booleanOf, entriesOf, itemsOf, textOf, under } from '../../located/tree.ts'

/** Every stage needs an instance profile, its own or the common one; or an infrastructure configuration that has one. */
export const checkInstanceProfiles = (tree: Located): readonly Complaint[] => {
  const common = under(tree, 'infrastructure')
  const has = ({ value }: LocatedEntry): boolean => {
    const own = under(value, 'infrastructure')
    if (own?.is === 'scalar' || under(own, 'instance-profile') || under(common, 'instance-profile')) return true
    return own === undefined && common?.is === 'scalar'
  }
  return entriesOf(under(tree, 'stages'))
    .filter(entry => !has(entry))
    .map(({ key, keyAt }) => ({
      at: keyAt.line === undefined ? { source: 'input instance-profile' } : keyAt,
      wrong: `stages.${key} has no instance profile`,
      allowed: `required: infrastructure.instance-profile for all stages, or stages.${key}.infrastructure.instance-profile`,
    }))
}

/**
 * A subnet is taken only with security groups.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
 */
export const checkSecurityGroups = (tree: Located): readonly Complaint[] => {
  const common = under(tree, 'infrastructure')
  const complaints = entriesOf(under(tree, 'stages')).flatMap(({ key, value }): readonly Complaint[] => {
    const own = under(value, 'infrastructure')
    if (own?.is === 'scalar' || (own === undefined && common?.is === 'scalar')) return []
    const subnet = under(own, 'subnet') ?? under(common, 'subnet')
    if (!subnet || textOf(subnet) === undefined || under(own, 'security-groups') || under(common, 'security-groups')) return []
    const where = under(own, 'subnet') ? `stages.${key}.infrastructure` : 'infrastructure'
    return [{ at: subnet.at, wrong: `${where} has a subnet, but no security groups`, allowed: `required: ${where}.security-groups` }]
  })
  // The common subnet is one complaint, however many stages have it.
  return complaints.filter(({ at }, index) => complaints.findIndex(other => other.at === at) === index)
}

/** A device once; a key only for what is encrypted; throughput and IOPS only where the type has them. */
export const checkVolumes = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'stages')).flatMap(({ key, value }) => {
    const volumes = itemsOf(under(value, 'volumes'))
    const devices = volumes.map(volume => textOf(under(volume, 'device')))
    return volumes.flatMap((volume, index) => [
      ...(devices[index] !== undefined && devices.indexOf(devices[index]) < index
        ? [{ at: volume.at, wrong: `stages.${key}.volumes has ${devices[index]} twice`, allowed: 'allowed: each device once' }]
        : []),
      ...checkVolume(volume, `stages.${key}.volumes[${index}]`),
    ])
  })

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
const WITH_IOPS = ['gp3', 'io1', 'io2']

const checkVolume = (volume: Located, name: string): readonly Complaint[] => {
  const type = textOf(under(volume, 'type'))
  const [kmsKey, iops, throughput] = ['kms-key', 'iops', 'throughput'].map(key => under(volume, key))
  const complaints: Complaint[] = []
  if (kmsKey && booleanOf(under(volume, 'encrypted')) !== true)
    complaints.push({ at: kmsKey.at, wrong: `${name}.kms-key is given, but encrypted is not true`, allowed: 'required: encrypted: true' })
  if (iops && !WITH_IOPS.includes(type ?? ''))
    complaints.push({
      at: iops.at,
      wrong: `${name}.iops is given for ${type ?? 'no type'}`,
      allowed: `allowed: for ${WITH_IOPS.join(', ')}`,
    })
  if (throughput && type !== 'gp3')
    complaints.push({ at: throughput.at, wrong: `${name}.throughput is given for ${type ?? 'no type'}`, allowed: 'allowed: for gp3' })
  if ((type === 'io1' || type === 'io2') && !iops)
    complaints.push({ at: volume.at, wrong: `${name} is ${type} without iops`, allowed: 'required: iops' })
  return complaints
}

/**
 * Workflows run with a role of the account.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
 */
export const checkExecutionRoles = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'stages')).flatMap(({ key, value }) => {
    const workflows = under(value, 'workflows')
    return workflows && !under(value, 'execution-role')
      ? [
          {
            at: workflows.at,
            wrong: `stages.${key} has workflows, but no role to run them with`,
            allowed: `required: stages.${key}.execution-role`,
          },
        ]
      : []
  })
