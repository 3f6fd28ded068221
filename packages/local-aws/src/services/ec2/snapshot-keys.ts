/** Which key a snapshot is encrypted with, as far as sharing goes. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'

/** The key that EBS uses when none is named; AWS manages it, and no other account can be given it. */
export const AWS_MANAGED_KEY = 'alias/aws/ebs'

/**
 * A snapshot under the AWS managed key cannot be shared.
 * @rule ec2.snapshots.default-key-not-shared https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html (unverified)
 */
export const refuseManagedKey = (snapshot: EC2.Snapshot | undefined): void => {
  if (snapshot?.Encrypted && (snapshot.KmsKeyId === undefined || snapshot.KmsKeyId === AWS_MANAGED_KEY))
    throw new AwsError('OperationNotPermitted', 'Encrypted snapshots with EBS default key cannot be shared')
}
