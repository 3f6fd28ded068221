/** `DryRun`: would the caller be allowed to do this? */
import { AwsError } from '../../wire/aws-error.ts'
import type { Context } from '../../world/serve.ts'

type Handler = (input: { DryRun?: boolean | undefined }, context: Context) => unknown

/**
 * With `DryRun` nothing is done: whoever lacks the permission has been refused before, everybody else is told DryRunOperation.
 * @rule ec2.dry-run https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonParameters.html (moto)
 */
export const withDryRun = <H extends object>(handlers: H): H =>
  Object.fromEntries(
    Object.entries(handlers as Record<string, Handler>).map(([operation, handler]) => [
      operation,
      (input: { DryRun?: boolean | undefined }, context: Context) => {
        if (input.DryRun) throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', { status: 412 })
        return handler(input, context)
      },
    ]),
  ) as H
