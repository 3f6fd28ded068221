/** Amazon Inspector's findings as Image Builder keeps them, in our words. */
import type { ImageScanFinding } from '@aws-sdk/client-imagebuilder'
import { type Finding, severityOf } from '@golden-ami/domain'

/** A vulnerability of several packages is a finding of each. */
export const findingsOf = ({
  severity,
  title = '',
  fixAvailable,
  inspectorScore,
  firstObservedAt,
  packageVulnerabilityDetails: details,
}: ImageScanFinding): readonly Finding[] =>
  (details?.vulnerablePackages?.length ? details.vulnerablePackages : [{}]).map(({ name = '' }) => ({
    id: details?.vulnerabilityId ?? title,
    severity: severityOf(severity),
    package: name,
    fixAvailable: fixAvailable === 'YES' || fixAvailable === 'PARTIAL',
    ...(inspectorScore === undefined ? {} : { score: inspectorScore }),
    title,
    firstSeen: firstObservedAt?.getTime(),
  }))
