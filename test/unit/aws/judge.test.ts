/** What AWS's errors mean: each kind once, by the name under which it comes. */
import { classifyError, isDenied } from '@golden-ami/aws/connection/classify-error'
import { UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const failed = (name: string, { status = 400, message = 'no', code }: { status?: number; message?: string; code?: string } = {}): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status }, ...(code === undefined ? {} : { code }) })
/** In a word: passes as what, or is refused with what code. */
const judged = (error: unknown): string => {
  const judgement = classifyError(error)
  return typeof judgement === 'string' ? judgement : judgement.refused.code
}

describe('an error of AWS', () => {
  test.each<[string, string, readonly Error[]]>([
    [
      'that somebody was faster',
      'look-again',
      ['InstanceRefreshInProgress', 'ParameterAlreadyExists', 'TooManyUpdates'].map(name => failed(name)),
    ],
    [
      'that it does not know yet what was just made',
      'look-again',
      ['ParameterVersionNotFound', 'InvalidAMIID.NotFound', 'InvalidLaunchTemplateId.VersionNotFound'].map(name => failed(name)),
    ],
    ['of its own', 'look-again', [failed('InternalServerError', { status: 500 }), failed('ServiceUnavailable', { status: 503 })]],
    [
      'that it is too busy',
      'throttled',
      ['ThrottlingException', 'RequestLimitExceeded', 'CallRateLimitExceededException', 'TooManyRequestsException'].map(name =>
        failed(name),
      ),
    ],
    ['that it is too busy, as a failure of its own', 'throttled', [failed('ThrottlingException', { status: 503 })]],
    [
      'that a quota is used up',
      'aws.limit',
      ['ResourceLimitExceeded', 'ServiceQuotaExceededException', 'ParameterLimitExceeded', 'LimitExceededFault'].map(name => failed(name)),
    ],
    [
      'that one may not',
      'aws.denied',
      ['AccessDeniedException', 'UnauthorizedOperation', 'ExpiredTokenException'].map(name => failed(name)),
    ],
    [
      'that one may not use a launch template',
      'aws.denied-template',
      [
        failed('UnauthorizedOperation', {
          message: 'not authorized to perform: ec2:CreateLaunchTemplateVersion on resource: arn:aws:ec2:eu-west-1:1:launch-template/lt-1',
        }),
        failed('AccessDenied', { message: 'You are not authorized to use launch template: lt-1' }),
      ],
    ],
    [
      'that one may not hand a role on',
      'aws.denied-role',
      [
        failed('UnauthorizedOperation', {
          message: 'not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/launch-template',
        }),
      ],
    ],
    [
      'that one may not look at launch templates',
      'aws.denied',
      [
        failed('UnauthorizedOperation', { message: 'not authorized to perform: ec2:DescribeLaunchTemplateVersions' }),
        failed('AccessDenied', { message: 'not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/launch-template' }),
        failed('AccessDenied', {
          message: 'not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:eu:1:parameter/iam:PassRole',
        }),
      ],
    ],
    ['of any other kind', 'aws.refused', [failed('ValidationException')]],
    ['that the oldest version of a parameter has a label', 'parameter.labelled', [failed('ParameterMaxVersionLimitExceeded')]],
    [
      'that snapshots which were shared a moment ago are not there yet',
      'look-again',
      [failed('InvalidRequest', { message: 'The storage for the AMI is not available in the source Region.' })],
    ],
    [
      'that the image of a pointer is still being checked',
      'look-again',
      [
        failed('ValidationException', { message: 'The validation of parameter /a is still in process. Retry after five minutes.' }),
        failed('ParameterInValidation', { message: 'Parameter validation is in progress' }),
      ],
    ],
    ['that a request is wrong', 'aws.refused', [failed('InvalidRequest', { message: 'The AMI is not valid.' })]],
  ])('%s: %s', (_, meaning, errors) => {
    expect(errors.map(judged)).toEqual(errors.map(() => meaning))
  })
})

describe('an error that is none of AWS', () => {
  test('of the network passes', () => {
    const names = [
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      Object.assign(new Error(''), { name: 'TimeoutError' }),
    ]
    expect(names.map(judged)).toEqual(['look-again', 'look-again'])
  })
  test('of credentials that are not there is told', () => {
    const missing = Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' })
    expect([missing, new Error('Region is missing')].map(judged)).toEqual(['aws.no-credentials', 'aws.no-credentials'])
  })
  test('that is told already stays as it is', () => {
    const told = new UserError('aws.no-session', 'not authorized')
    expect(classifyError(told)).toEqual({ refused: told })
  })
  test('of ours is thrown', () => {
    for (const defect of [new TypeError('undefined is not a function'), 'x']) expect(() => classifyError(defect)).toThrow()
  })
})

test('only AWS denies', () => {
  const errors = [failed('AccessDenied'), failed('ThrottlingException'), new Error('AccessDenied')]
  expect(errors.map(isDenied)).toEqual([true, false, false])
})
