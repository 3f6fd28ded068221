/** Delivery files with one stage. Most of their values are right, some of them by a hair, and now and then one is not. */
import * as fc from 'fast-check'
import { ACCOUNT, REGION } from '../local-aws/services/imagebuilder/studio.ts'

/** One that is right, or now and then one that is not. A counterexample keeps what is wrong only where that matters. */
const mostly = <T>(right: readonly T[], wrong: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 97, arbitrary: fc.constantFrom(...right) },
    { weight: 3, arbitrary: fc.constantFrom(...wrong) },
  )
const CHARACTERS = [...'abzAZ09-_.:/=+@ #*,;(){}[]\'"\\ä\n\t\0', 'fifo', '{{', ' '.repeat(3)]
/** A text that is right, or with something put into it. */
const spoilt = (right: string | fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const text = typeof right === 'string' ? fc.constant(right) : right
  const wrong = fc
    .tuple(text, fc.constantFrom(...CHARACTERS), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([whole, character, where, replaces]) => {
      const at = Math.floor(where * whole.length)
      return whole.slice(0, at) + character + whole.slice(at + (replaces ? 1 : 0))
    })
  return fc.oneof({ withCrossShrink: true }, { weight: 97, arbitrary: text }, { weight: 3, arbitrary: wrong })
}
const long = (limit: number): fc.Arbitrary<string> => mostly([1, 2, 3, limit - 1, limit], [limit + 1]).map(length => 'a'.repeat(length))
/** Few, mostly: what is long takes long to read. */
const count = (limit: number): fc.Arbitrary<number> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 77, arbitrary: fc.constantFrom(1, 2) },
    { weight: 20, arbitrary: fc.constantFrom(limit - 1, limit) },
    { weight: 3, arbitrary: fc.constant(limit + 1) },
  )
const many = (limit: number, item: (index: number) => string): fc.Arbitrary<readonly string[]> =>
  count(limit).map(length => Array.from({ length }, (_, index) => item(index)))
/** What is undefined is not in the file: it is written as JSON. */
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { freq: 2, nil: undefined })

/** What a tag's key begins with, before its number; or a whole key. */
const tagKey = fc.oneof(
  { weight: 999, arbitrary: fc.constantFrom('tag ', 'name', '_.:/=+-@').map(start => ({ start })) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom('Name', 'Tags', 'CreatedBy', 'a*', 'ä'), long(128)).map(whole => ({ whole })) },
)
const tag = fc.record({ key: tagKey, length: fc.constantFrom(0, 1, 256) })
const tags = count(28)
  .chain(length => fc.array(tag, { minLength: length, maxLength: length }))
  .map(all =>
    Object.fromEntries(all.map(({ key, length }, index) => ['whole' in key ? key.whole : `${key.start}${index}`, 'a'.repeat(length)])),
  )
const topicName = fc.oneof({ weight: 97, arbitrary: long(256) }, { weight: 3, arbitrary: fc.constant('a.fifo') })
const infrastructure = fc.record({
  'instance-profile': spoilt(long(128)),
  'instance-types': sometimes(fc.tuple(spoilt('m7i.large'))),
  subnet: sometimes(spoilt('subnet-01234567')),
  'security-groups': sometimes(fc.tuple(spoilt('sg-01234567'))),
  'key-pair': sometimes(spoilt(long(255))),
  'sns-topic': sometimes(spoilt(topicName.map(name => `arn:aws:sns:eu-west-1:111111111111:${name}`))),
  'log-bucket': sometimes(spoilt(long(61).map(name => `ab${name}`))),
  'log-prefix': sometimes(spoilt(long(512))),
  'resource-tags': sometimes(tags),
  metadata: fc.record({ tokens: fc.constantFrom('required', 'optional'), 'hop-limit': mostly([1, 64], [0, 65]) }),
})
const accounts = many(100, index => String(200_000_000_000 + index))
const distribution = fc.record({
  regions: sometimes(fc.tuple(mostly(['eu-north-1', 'us-east-1'], ['x']))),
  accounts: sometimes(accounts),
  'share-with': sometimes(
    fc.record({
      accounts: sometimes(accounts),
      organisations: sometimes(many(25, index => `arn:aws:organizations::111111111111:organization/o-${String(index).padStart(10, '0')}`)),
      'organisational-units': sometimes(
        many(25, index => `arn:aws:organizations::111111111111:ou/o-0123456789/ou-abcd-${String(index).padStart(8, '0')}`),
      ),
    }),
  ),
  'ami-name': sometimes(
    spoilt(
      fc.tuple(long(99), mostly(['buildDate'], ['buildVersion', 'date'])).map(([name, moment]) => `${name} {{ imagebuilder:${moment} }}`),
    ),
  ),
})
const volume = fc
  .record({
    device: spoilt('/dev/xvda'),
    size: sometimes(mostly([1, 16_000], [0, 16_001])),
    performance: sometimes(
      fc.record({
        type: fc.constant('gp3'),
        iops: mostly([100, 64_000], [99, 64_001]),
        throughput: mostly([125, 1000], [124, 1001]),
      }),
    ),
    snapshot: sometimes(spoilt('snap-01234567')),
  })
  .map(({ performance, ...others }) => ({ ...others, ...performance }))
const componentArn = (name: string): fc.Arbitrary<string> =>
  spoilt(
    fc
      .tuple(
        fc.constantFrom('aws', 'third-party', 'aws-marketplace'),
        mostly(['x.x.x', '1.x.x', '1.0.x', '1.0.0', '1.0.0/1'], ['1.x.0', 'x.x.x/1']),
      )
      .map(([owner, version]) => `arn:aws:imagebuilder:eu-west-1:${owner}:component/${name}/${version}`),
  )
const parameters = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<object> =>
  fc.tuple(name, value).map(entry => Object.fromEntries([entry]))
const components = fc
  .tuple(
    fc.oneof(fc.constant('a.yml'), fc.record({ path: fc.constant('a.yml'), parameters: parameters(spoilt('port'), spoilt(long(1024))) })),
    sometimes(componentArn('update-linux')),
    sometimes(
      fc.oneof(
        { withCrossShrink: true },
        { weight: 60, arbitrary: fc.constantFrom('amazon:reboot-linux', 'amazon:reboot-linux@1.0.0') },
        { weight: 30, arbitrary: componentArn('reboot-linux') },
        { weight: 10, arbitrary: fc.constantFrom('amazon:update-linux', 'a.yml', './a.yml') },
      ),
    ),
  )
  .map(all => all.filter(component => component !== undefined))
const workflowArn = mostly(['x.x.x', '1.0.x', '1.0.0/1'], ['1.x.0']).map(
  version => `arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/${version}`,
)
const workflow = fc.oneof(
  workflowArn,
  fc.record({ arn: workflowArn, 'parallel-group': long(100), parameters: parameters(long(128), long(1024)) }),
)
const workflows = fc.option(
  fc.record({
    workflows: fc.tuple(workflow),
    'execution-role': spoilt(long(575).map(name => `arn:aws:iam::111111111111:role/${name}`)),
  }),
  { freq: 3, nil: undefined },
)

const stage = fc
  .record({
    parent: fc.constant('ssm:/aws/service/x'),
    components,
    version: sometimes(mostly(['1.0.0', '0.0.0', '999999999.0.1'], ['1073741824.0.0', '1.x.x'])),
    volumes: sometimes(fc.tuple(volume)),
    workflows,
  })
  .map(({ workflows: made, ...others }) => ({ ...others, ...made }))

/** To be written as JSON. */
export const deliveryFile = fc
  .record({
    family: spoilt(long(63)),
    home: fc.constant({ account: ACCOUNT, region: REGION }),
    infrastructure,
    distribution,
    stage: fc.tuple(spoilt(long(63)), stage),
  })
  .map(({ stage: named, ...others }) => ({ ...others, stages: Object.fromEntries([named]) }))
