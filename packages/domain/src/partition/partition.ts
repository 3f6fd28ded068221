/**
 * A partition is a group of regions with accounts, roles and services of its own: nothing is called, assumed, copied or shared over its border.
 * @see https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
import { PARTITIONS } from './table.ts'

/** `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, …: as ARNs have it. */
export type Partition = (typeof PARTITIONS)[number]['id']

/** Every region that the SDK knows. */
export const REGIONS: readonly string[] = PARTITIONS.flatMap(({ regions }) => [...regions])

const entryOf = (region: string) => PARTITIONS.find(({ regions }) => regions.some(one => one === region))

/** Undefined: there is no such region. */
export const partitionOfRegion = (region: string): Partition | undefined => entryOf(region)?.id

/** As the ARN says; undefined: it is no ARN. */
export const partitionOfArn = (arn: string): string | undefined => /^arn:([^:]+):/.exec(arn)?.[1]

/** The partition of ARNs that are made for a region. A region that nobody knows is one of AWS's own, as the SDK has it. */
export const arnPartition = (region: string): Partition => partitionOfRegion(region) ?? 'aws'

/**
 * Where the console is. The others are not reached from the internet, and their consoles are on no page of AWS.
 * @see https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/getting-started-sign-in.html
 * @see https://docs.amazonaws.cn/en_us/aws/latest/userguide/console.html
 */
const CONSOLES: Partial<Record<Partition, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-eusc': 'console.amazonaws-eusc.eu',
}

/** `https://<region>.<console>/<path>`; undefined where no console is known. */
export const consoleUrl = (region: string, path: string): string | undefined => {
  const host = CONSOLES[arnPartition(region)]
  return host === undefined ? undefined : `https://${region}.${host}/${path}`
}
