import { isDenied, judge } from '@golden-ami/aws/judge'
import { UserError } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

/** As the SDK throws what AWS answers with. */
const told = (name: string, message = 'no', httpStatusCode = 400): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } })
/** As the handler throws what never came to AWS, or was never answered. */
const broken = (code: string): Error => Object.assign(new Error('socket hang up'), { code })

test.each<[string, Error, unknown]>([
  ['a throttled call', told('ThrottlingException'), 'throttled'],
  ['one that EC2 throttles', told('RequestLimitExceeded', 'no', 503), 'throttled'],
  ['one that Image Builder throttles', told('CallRateLimitExceededException'), 'throttled'],
  ['an error of AWS', told('InternalServerError', 'no', 500), 'look-again'],
  ['a broken connection', broken('ECONNRESET'), 'look-again'],
  ['a time-out', Object.assign(new Error('late'), { name: 'TimeoutError' }), 'look-again'],
  ['a guard of AWS', told('InstanceRefreshInProgress'), 'look-again'],
  ['two writes of a parameter at once', told('TooManyUpdates'), 'look-again'],
  [
    'a pointer whose image is being checked',
    told('ValidationException', 'The validation of parameter /a is still in process. Retry after five minutes.'),
    'look-again',
  ],
  ['an image that is not seen yet', told('InvalidAMIID.NotFound'), 'look-again'],
  ['any other validation', told('ValidationException', 'must not be empty'), 'aws.refused'],
  ['a label on the oldest of a hundred versions', told('ParameterMaxVersionLimitExceeded'), 'aws.refused'],
  ['a quota of parameters', told('ParameterLimitExceeded'), 'aws.limit'],
  ['a quota of Auto Scaling', told('LimitExceededFault'), 'aws.limit'],
  ['a quota of Image Builder', told('ServiceQuotaExceededException'), 'aws.limit'],
  ['a denial', told('AccessDeniedException'), 'aws.denied'],
  ['a denial of EC2', told('UnauthorizedOperation', 'no', 403), 'aws.denied'],
  ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), 'aws.no-credentials'],
  ['what we refuse ourselves', new UserError('pointer.missing', 'none'), 'pointer.missing'],
])('%s', (_, error, expected) => {
  const judgement = judge(error)
  expect(typeof judgement === 'string' ? judgement : judgement.refused.code).toBe(expected)
})

test('a bug of ours is none of these: it is thrown', () => {
  for (const bug of [new TypeError('undefined is not a function'), 'text', undefined]) expect(() => judge(bug)).toThrow()
})

test('only AWS denies', () => {
  expect([isDenied(told('AccessDenied')), isDenied(told('ThrottlingException')), isDenied(new Error('AccessDenied'))]).toEqual([
    true,
    false,
    false,
  ])
})
