/** Amazon Inspector's scans as EC2 tells them, in our words. */
import type { ImageFinding, ScanResults } from '@aws-sdk/client-ec2'
import { type Finding, type ScanDigest, type Severity, severityOf } from '@golden-ami/domain'

/** Of each severity, since when there is a fix for a finding; worst first. */
const FIXES = [
  ['critical', 'CriticalFixAvailableSince'],
  ['high', 'HighFixAvailableSince'],
  ['medium', 'MediumFixAvailableSince'],
  ['low', 'LowFixAvailableSince'],
  ['informational', 'InformationalFixAvailableSince'],
] as const satisfies readonly (readonly [Severity, keyof ScanResults])[]

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScanResults.html */
export const scanOf = (results: ScanResults | undefined): ScanDigest | undefined =>
  results?.FindingScanDate && {
    source: 'ec2',
    scanned: results.FindingScanDate.getTime(),
    worst: results.HighestFindingSeverityLabel && severityOf(results.HighestFindingSeverityLabel),
    fixable: FIXES.find(([, since]) => results[since] !== undefined)?.[0],
    counts: undefined,
  }

/** Inspector's titles read `CVE-2026-0001 - openssl`; of another title nothing is guessed. */
export const findingOf = ({ Title = '', SeverityLabel, FixAvailable, Score, FirstObservedAt }: ImageFinding): Finding => {
  const [, id = Title, name = ''] = /^([A-Z]+-[\w-]+) - (.+)$/.exec(Title) ?? []
  return {
    id,
    severity: severityOf(SeverityLabel),
    package: name,
    fixAvailable: FixAvailable ?? false,
    ...(Score === undefined ? {} : { score: Score }),
    title: Title,
    firstSeen: FirstObservedAt?.getTime(),
  }
}
