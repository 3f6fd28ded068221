/** Instance types that every region has: the general families, not all that EC2 sells. */

export interface InstanceType {
  readonly name: string
  readonly architectures: readonly ('i386' | 'x86_64' | 'arm64')[]
}

const SIZES = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge']
const BURSTABLE = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge']

const types = (
  families: readonly string[],
  sizes: readonly string[],
  ...architectures: InstanceType['architectures']
): readonly InstanceType[] => families.flatMap(family => sizes.map(size => ({ name: `${family}.${size}`, architectures })))

/**
 * The name of a type, of whatever family, has one of the sizes that there are; another one is refused at the launch.
 * @rule ec2.launch.instance-type-name https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html (unverified)
 */
export const isTypeName = (name: string): boolean =>
  /^[a-z][a-z0-9-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/.test(name)

/**
 * Graviton (a `g` behind the generation) is arm64, everything else here x86_64; t2 can also be i386.
 * @rule ec2.instance-types.architectures https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html (unverified)
 */
export const INSTANCE_TYPES: ReadonlyMap<string, InstanceType> = new Map(
  [
    ...types(['t2'], BURSTABLE, 'i386', 'x86_64'),
    ...types(['t3', 't3a'], BURSTABLE, 'x86_64'),
    ...types(['t4g'], BURSTABLE, 'arm64'),
    ...types(['m5', 'm5a', 'm6i', 'm6a', 'm7i', 'm7a', 'c5', 'c6i', 'c6a', 'c7i', 'c7a', 'r5', 'r6i', 'r7i'], SIZES, 'x86_64'),
    ...types(['m6g', 'm7g', 'm8g', 'c6g', 'c7g', 'c8g', 'r6g', 'r7g', 'r8g'], ['medium', ...SIZES], 'arm64'),
  ].map(type => [type.name, type]),
)

/**
 * Burstable types up to medium have two virtual CPUs (t2 one up to small), Graviton's medium one, the others two a large and four an xlarge.
 * @rule ec2.instance-types.vcpus https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html (unverified)
 */
export const vcpusOf = (type = 'm1.small'): number => {
  const [family = '', size = ''] = type.split('.')
  const times = /^(\d*)xlarge$/.exec(size)
  if (times) return 4 * Number(times[1] || 1)
  if (size === 'large') return 2
  return /^t[34]/.test(family) || (family === 't2' && size === 'medium') ? 2 : 1
}
