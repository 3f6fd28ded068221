/**
 * The regions of the partition `aws`, which is all of AWS that there is here. Those that an account has to opt in to are there for every
 * account: nobody has said which ones it has not opted in to.
 */
const REGIONS: ReadonlySet<string> = new Set(
  `af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2
  ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1
  eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2
  us-west-1 us-west-2`.split(/\s+/),
)

/**
 * A region is one of those that AWS has.
 * @rule regions.known https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html (botocore)
 */
export const isRegion = (name: string): boolean => REGIONS.has(name)
