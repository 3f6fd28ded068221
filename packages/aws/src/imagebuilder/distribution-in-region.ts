/** One region of a distribution configuration, in Image Builder's terms. */
import type { Distribution } from '@aws-sdk/client-imagebuilder'
import type { DistributionRegion } from '@golden-ami/domain'

/**
 * Launch templates and parameters are never set: what an image is used for is decided by a promotion.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html
 */
export const distributionInRegion = ({
  region,
  amiName,
  description,
  tags,
  accounts,
  kmsKey,
  shareWith,
}: DistributionRegion): Distribution => {
  const { accounts: userIds, organisations, organisationalUnits } = shareWith
  const launchPermission = {
    ...(userIds.length > 0 ? { userIds: [...userIds] } : {}),
    ...(organisations.length > 0 ? { organizationArns: [...organisations] } : {}),
    ...(organisationalUnits.length > 0 ? { organizationalUnitArns: [...organisationalUnits] } : {}),
  }
  return {
    region,
    amiDistributionConfiguration: {
      name: amiName,
      description,
      amiTags: { ...tags },
      ...(accounts.length > 0 ? { targetAccountIds: [...accounts] } : {}),
      ...(kmsKey === undefined ? {} : { kmsKeyId: kmsKey }),
      ...(Object.keys(launchPermission).length > 0 ? { launchPermission } : {}),
    },
  }
}
