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

/** Types of one vCPU: of the oldest families, and the `medium` of Graviton families but t4g. */
const SINGLE = /^(t2\.(nano|micro|small)|t1\.micro|m1\.(small|medium)|[cmrx]\dg\w*\.medium)$/
/**
 * vCPUs of a type: 2 of a `large` and of most that are smaller, 4 for each `x` above it.
 * @rule ec2.instance-types.vcpus https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html (unverified)
 */
export const vcpusOf = (type = 'm1.small'): number => {
  const xlarges = /\.(\d*)xlarge$|\.metal-(\d+)xl$/.exec(type)
  if (xlarges) return 4 * Number(xlarges[1] || xlarges[2] || 1)
  if (type.endsWith('.metal')) return 96
  return SINGLE.test(type) ? 1 : 2
}
/**
 * The families that a quota has in common: A, C, D, H, I, M, R, T and Z.
 * @rule ec2.instance-types.standard https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html (unverified)
 */
export const isStandard = (type = 'm1.small'): boolean => /^(a|c|d|h|i|im|is|m|r|t|z)\d/.test(type)
