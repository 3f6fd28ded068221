/** Lists of what the scans of test instances have found. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { filtered, pageOf } from './listing.ts'
import { ImageBuilderState } from './state.ts'

const FILTERS = {
  imageBuildVersionArn: ({ imageBuildVersionArn }: IB.ImageScanFinding) => imageBuildVersionArn,
  imagePipelineArn: ({ imagePipelineArn }: IB.ImageScanFinding) => imagePipelineArn,
  vulnerabilityId: ({ packageVulnerabilityDetails }: IB.ImageScanFinding) => packageVulnerabilityDetails?.vulnerabilityId,
  severity: ({ severity }: IB.ImageScanFinding) => severity,
}
const AGGREGATIONS = {
  accountId: ({ awsAccountId }: IB.ImageScanFinding) => awsAccountId,
  imageBuildVersionArn: FILTERS.imageBuildVersionArn,
  imagePipelineArn: FILTERS.imagePipelineArn,
  vulnerabilityId: FILTERS.vulnerabilityId,
}
type AggregationKey = keyof typeof AGGREGATIONS

const findingsOf = (place: AccountRegion, sight: Sight): IB.ImageScanFinding[] =>
  place
    .state(ImageBuilderState)
    .scanFindings.all(sight)
    .flatMap(({ findings }) => findings)

/**
 * One filter a request.
 * @rule imagebuilder.scan.one-filter https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html (botocore)
 */
const requireOneFilter = (filters: readonly IB.ImageScanFindingsFilter[] | undefined): void => {
  if (filters && filters.length !== 1) throw new AwsError('InvalidRequestException', 'Exactly one filter can be given.')
}

/**
 * Counts go down to medium; everything is in `all`.
 * @rule imagebuilder.scan.counts https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SeverityCounts.html (botocore)
 */
const countsOf = (findings: readonly IB.ImageScanFinding[]): IB.SeverityCounts => {
  const count = (severity: string): number => findings.filter(finding => finding.severity === severity).length
  return { all: findings.length, critical: count('CRITICAL'), high: count('HIGH'), medium: count('MEDIUM') }
}

const aggregationOf = (key: AggregationKey, value: string, severityCounts: IB.SeverityCounts): IB.ImageScanFindingAggregation => {
  switch (key) {
    case 'accountId':
      return { accountAggregation: { accountId: value, severityCounts } }
    case 'imageBuildVersionArn':
      return { imageAggregation: { imageBuildVersionArn: value, severityCounts } }
    case 'imagePipelineArn':
      return { imagePipelineAggregation: { imagePipelineArn: value, severityCounts } }
    case 'vulnerabilityId':
      return { vulnerabilityIdAggregation: { vulnerabilityId: value, severityCounts } }
  }
}

export const scanFindings = {
  ListImageScanFindings(input, { place, asOf, requestId }) {
    requireOneFilter(input.filters)
    const { items, nextToken } = pageOf(filtered(findingsOf(place, { asOf }), input.filters, FILTERS), input)
    return { requestId, findings: items, nextToken }
  },
  /**
   * Without a filter the account's findings are counted together.
   * @rule imagebuilder.scan.aggregation-by-filter https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html (botocore)
   */
  ListImageScanFindingAggregations({ filter, nextToken: token }, { place, asOf, requestId }) {
    const all = findingsOf(place, { asOf })
    const key = (filter?.name ?? 'accountId') as AggregationKey
    const found = filtered(all, filter && [filter], AGGREGATIONS)
    const values = [...new Set(found.map(finding => AGGREGATIONS[key](finding) ?? ''))]
    const responses = values.map(value =>
      aggregationOf(key, value, countsOf(found.filter(finding => AGGREGATIONS[key](finding) === value))),
    )
    const { items, nextToken } = pageOf(responses, { nextToken: token })
    return { requestId, aggregationType: key, responses: items, nextToken }
  },
} satisfies Handlers<typeof IB, Context>
