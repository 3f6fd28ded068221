import * as SSM from '@aws-sdk/client-ssm'
import { constrain } from '@golden-ami/local-aws/pipeline/constrain'
import { loadedFrom } from '@golden-ami/local-aws/pipeline/services'
import { service as autoscaling } from '@golden-ami/local-aws/services/autoscaling/service'
import { service as ec2 } from '@golden-ami/local-aws/services/ec2/service'
import { service as imagebuilder } from '@golden-ami/local-aws/services/imagebuilder/service'
import { service as ssm } from '@golden-ami/local-aws/services/ssm/service'
import type { Constraints } from '@golden-ami/local-aws/wire/constraints'
import { complaints } from '@golden-ami/local-aws/wire/constraints'
import type { AwsError, Protocol } from '@golden-ami/local-aws/wire/protocol'
import { Service } from '@golden-ami/local-aws/wire/service'
import { type ServiceModule, serve } from '@golden-ami/local-aws/world/serve'
import { describe, expect, test } from 'vitest'

const put = Service.of(SSM as unknown as Record<string, unknown>).operations.get('PutParameter')!.input

describe('complaints', () => {
  const constraints: Constraints = {
    PutParameterRequest: {
      Name: { min: 1, max: 5, pattern: '/[a-z]+' },
      Tier: { enum: ['Standard', 'Advanced'] },
      Tags: { max: 1 },
    },
    Tag: { Key: { min: 2 } },
  }
  test.each<[string, object, string[]]>([
    ['nothing', { Name: '/abc', Value: 'x', Tier: 'Standard' }, []],
    ['a missing member', { Name: '/abc' }, ['Value: Member must not be null']],
    [
      'a value that is too short',
      { Name: '', Value: 'x' },
      ['Name: Member must have length greater than or equal to 1', 'Name: Member must satisfy regular expression pattern: /[a-z]+'],
    ],
    [
      'characters are counted, not bytes',
      { Name: '/😀😀😀', Value: 'x' },
      ['Name: Member must satisfy regular expression pattern: /[a-z]+'],
    ],
    ['a pattern is of the whole value', { Name: '/a/b', Value: 'x' }, ['Name: Member must satisfy regular expression pattern: /[a-z]+']],
    ['an unknown value', { Name: '/a', Value: 'x', Tier: 'Free' }, ['Tier: Member must satisfy enum value set: [Standard, Advanced]']],
    [
      'a list and what is in it',
      { Name: '/a', Value: 'x', Tags: [{ Key: 'ab', Value: '' }, { Key: 'c' }] },
      [
        'Tags: Member must have length less than or equal to 1',
        'Tags.2.member.Key: Member must have length greater than or equal to 2',
        'Tags.2.member.Value: Member must not be null',
      ],
    ],
  ])('%s', (_, input, told) => {
    const found = complaints(put, input, constraints).map(({ path, constraint }) => `${path}: ${constraint}`)
    expect(found.sort()).toEqual([...told].sort())
  })
  test('a pattern that JavaScript cannot read is not checked', () => {
    expect(complaints(put, { Name: '/a', Value: 'x' }, { PutParameterRequest: { Name: { pattern: '(?i)X++' } } })).toEqual([])
  })
})

describe('how each service refuses', () => {
  const refusal = ({ module, errors }: ServiceModule, name: string, input: object, constraints: Constraints = {}): AwsError => {
    const loaded = loadedFrom(serve(module, {}, { errors }), constraints)
    const { signingName } = loaded.service
    const protocol = { input: () => input } as unknown as Protocol
    const operation = loaded.service.operations.get(name)!
    const request = { method: 'POST', path: '/', query: '', headers: {}, body: new Uint8Array() }
    try {
      constrain({ signingName, loaded, protocol, operation, region: 'eu-west-1', accessKeyId: undefined }, request)
    } catch (error) {
      return error as AwsError
    }
    throw new Error('it was not refused')
  }
  const SIZES: Constraints = { AutoScalingGroupNamesType: {}, SetDesiredCapacityType: { AutoScalingGroupName: { max: 3 } } }
  test.each<[string, AwsError, string, string]>([
    [
      'Auto Scaling, all at once',
      refusal(autoscaling, 'SetDesiredCapacity', { AutoScalingGroupName: 'long' }, SIZES),
      'ValidationError',
      "2 validation errors detected: Value 'long' at 'autoScalingGroupName' failed to satisfy constraint: Member must have length less than or equal to 3; Value null at 'desiredCapacity' failed to satisfy constraint: Member must not be null",
    ],
    [
      'SSM',
      refusal(ssm, 'GetParameter', {}),
      'ValidationException',
      "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null",
    ],
    ['EC2, a missing parameter', refusal(ec2, 'DeregisterImage', {}), 'MissingParameter', 'The request must contain the parameter ImageId'],
    [
      'EC2, another value',
      refusal(ec2, 'DeregisterImage', { ImageId: 'x' }, { DeregisterImageRequest: { ImageId: { enum: ['y'] } } }),
      'InvalidParameterValue',
      'Value (x) for parameter ImageId is invalid.',
    ],
    [
      'Image Builder, a pattern',
      refusal(
        imagebuilder,
        'GetImage',
        { imageBuildVersionArn: 'x' },
        {
          GetImageRequest: { imageBuildVersionArn: { pattern: '^arn:.+$' } },
        },
      ),
      'InvalidParameterValueException',
      "The value supplied for parameter 'imageBuildVersionArn' is not valid. imageBuildVersionArn must match pattern ^arn:.+$",
    ],
  ])('%s', (_, { code, message }, expectedCode, expectedMessage) => {
    expect([code, message]).toEqual([expectedCode, expectedMessage])
  })
})
