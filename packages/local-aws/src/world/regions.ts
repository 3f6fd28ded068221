/** The regions of AWS, by partition. Which of them an account has not enabled is told by `iam/identities.ts`, `notEnabledRegions`. */
import { PARTITIONS } from './partitions.ts'

/** Of a name that is no region: AWS's own. */
const DEFAULT = 'aws'

const BY_REGION: ReadonlyMap<string, string> = new Map(
  PARTITIONS.flatMap(({ id, regions }) => regions.map(region => [region, id] as const)),
)

/**
 * A region is one of those that AWS has.
 * @rule regions.known https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html (botocore)
 */
export const isRegion = (name: string): boolean => BY_REGION.has(name)

/**
 * ARNs name the partition of their region.
 * @rule regions.partition https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (botocore)
 */
export const partitionOf = (region: string): string => BY_REGION.get(region) ?? DEFAULT
