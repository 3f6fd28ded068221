import { run } from '@golden-ami/actions/build-stage'
import { describeWrong, type Row } from './wrong-inputs.ts'

const TWICE = 'allowed: the input or the delivery file, not both'
const OS = { stage: 'os' }
const DESCRIBED = { ...OS, family: 'web', parent: 'ami-01234567', components: 'os.yml', 'instance-profile': 'builder' }
const infrastructure = (key: string): string => `stages.os.infrastructure.${key}`

const one = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value)}`,
  { ...DESCRIBED, [name]: value },
  [`input ${name}: ${complaint}`],
]
const withFile = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value)}`,
  { ...OS, [name]: value },
  [`input ${name}: ${complaint}`],
]

describeWrong(
  { name: 'build-stage', run },
  {
    anything: ['github-token'],
    withFile: [
      ['no stage', {}, ['input stage: it is not given; required: up to 63 of a-z, 0-9 and -, a letter first']],
      withFile('stage', 'ox', '"ox" is not among the stages of .github/golden-ami.yml (did you mean os?); allowed: os, tech'),
      withFile(
        'config',
        'x.yml',
        'there is no file x.yml in the workspace; allowed: a path in the repository (check it out first), or none',
      ),
      withFile(
        'parent',
        'ami-01234567',
        '.github/golden-ami.yml says what the parent of os is, and that is no other stage; allowed: the input or the delivery file, not both; or the image of the stage that the file names as the parent',
      ),
      [
        'a parent that is no AMI',
        { stage: 'tech', parent: 'os' },
        ['input parent: parent is "os"; allowed: an AMI id like ami-0123456789abcdef0'],
      ],
      withFile('components', 'os.yml', `it says what .github/golden-ami.yml:5:31 is there to say (stages.*.components); ${TWICE}`),
    ],
    withoutFile: [
      [
        'everything at once, although the stage is malformed',
        { ...DESCRIBED, stage: 'OS!', tests: 'no', force: 'no', version: '1' },
        [
          'input stage: stage is "OS!"; allowed: up to 63 of a-z, 0-9 and -, a letter first',
          'input force: force is "no"; allowed: true or false',
          'input tests: stages.unnamed.tests is "no"; allowed: true or false',
          'input version: stages.unnamed.version is "1"; allowed: a version like 1.4.0',
        ],
      ],
      [
        'a stage that nothing describes',
        OS,
        [
          'input components: it is not given; required: What is done to it, in this order.',
          'input family: it is not given; required: The line of images that is released together.',
          'input instance-profile: stages.os has no instance profile; required: infrastructure.instance-profile for all stages, or stages.os.infrastructure.instance-profile',
          'input parent: it is not given; required: The image that the stage begins with.',
        ],
      ],
      one('family', 'Web', 'family is "Web"; allowed: up to 63 of a-z, 0-9 and -, a letter first'),
      one('architecture', 'arm', 'architecture is "arm"; allowed: x86_64 or arm64'),
      one(
        'parent',
        'a b',
        'stages.os.parent is "a b"; allowed: the name of another stage, ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-…)',
      ),
      one(
        'components',
        'os',
        'stages.os.components[0] is "os"; allowed: a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component; or a map with the keys path, parameters',
      ),
      one(
        'components',
        'nginx.yml',
        'there is no file nginx.yml in the workspace; allowed: a path from the root of the repository (check it out first)',
      ),
      one('version', '1.0', 'stages.os.version is "1.0"; allowed: a version like 1.4.0'),
      one(
        'instance-profile',
        'a b',
        `${infrastructure('instance-profile')} is "a b"; allowed: the name of an instance profile (not its ARN)`,
      ),
      one('instance-types', 'large', `${infrastructure('instance-types[0]')} is "large"; allowed: an instance type like m7i.large`),
      one('subnet', 'a', `${infrastructure('subnet')} is "a"; allowed: a subnet id`),
      one('security-groups', 'a', `${infrastructure('security-groups[0]')} is "a"; allowed: a security group id`),
      one('key-pair', 'é', `${infrastructure('key-pair')} is "é"; allowed: the name of a key pair`),
      one('sns-topic', 'a', `${infrastructure('sns-topic')} is "a"; allowed: the ARN of an SNS topic that is no FIFO topic`),
      one(
        'log-prefix',
        '/a',
        `${infrastructure('log-prefix')} is "/a"; allowed: the beginning of the names of S3 objects, without a leading /`,
      ),
      one('terminate-on-failure', 'no', `${infrastructure('terminate-on-failure')} is "no"; allowed: true or false`),
      one('metadata-tokens', 'v2', `${infrastructure('metadata.tokens')} is "v2"; allowed: required or optional`),
      one('metadata-hop-limit', '65', `${infrastructure('metadata.hop-limit')} is 65; allowed: a whole number from 1 to 64`),
      one('log-bucket', 'A', `${infrastructure('log-bucket')} is "A"; allowed: the name of an S3 bucket`),
      [
        'infrastructure that is no ARN',
        { ...DESCRIBED, 'instance-profile': '', infrastructure: 'shared' },
        [
          'input infrastructure: stages.os.infrastructure is "shared"; allowed: the ARN of an infrastructure configuration of Image Builder; or a map with the keys instance-profile, instance-types, subnet, security-groups, key-pair, sns-topic, log-bucket, log-prefix, terminate-on-failure, resource-tags, metadata',
        ],
      ],
      [
        'workflows that are none',
        { ...DESCRIBED, workflows: 'a', 'execution-role': 'arn:aws:iam::111111111111:role/workflows' },
        [
          'input workflows: stages.os.workflows[0] is "a"; allowed: the ARN of a workflow of Image Builder; or a map with the keys arn, parameters, on-failure, parallel-group',
        ],
      ],
      one('execution-role', 'a', 'stages.os.execution-role is "a"; allowed: the ARN of an IAM role'),
      one('regions', 'eu', 'stages.os.distribution.regions[0] is "eu"; allowed: a region like eu-west-1'),
      one('kms-keys', 'a', 'stages.os.distribution.kms-keys[0] is "a"; allowed: the ARN of a KMS key or of its alias'),
      one('accounts', '1', 'stages.os.distribution.accounts[0] is "1"; allowed: the 12 digits of an AWS account, in quotes'),
      one(
        'share-with-accounts',
        '1',
        'stages.os.distribution.share-with.accounts[0] is "1"; allowed: the 12 digits of an AWS account, in quotes',
      ),
      one(
        'share-with-organisations',
        'a',
        'stages.os.distribution.share-with.organisations[0] is "a"; allowed: the ARN of an organisation',
      ),
      one(
        'share-with-organisational-units',
        'a',
        'stages.os.distribution.share-with.organisational-units[0] is "a"; allowed: the ARN of an organisational unit',
      ),
      one(
        'ami-name',
        'web',
        'stages.os.distribution.ami-name is "web"; allowed: up to 127 letters, digits, spaces and -_. with {{ imagebuilder:buildDate }} in it, and {{ imagebuilder:buildVersion }} if need be',
      ),
      one('scan', 'yes', 'stages.os.scan is "yes"; allowed: true or false'),
      one(
        'rebuild-severity',
        'informational',
        'stages.os.rebuild-severity is "informational"; allowed: critical, high, medium, low or none',
      ),
      one('tests', 'no', 'stages.os.tests is "no"; allowed: true or false'),
      one('max-age', '3', 'stages.os.max-age is "3"; allowed: a duration like 1h30m, from 0s to 365d'),
      one('force', 'no', 'force is "no"; allowed: true or false'),
      one('on-cancel', 'stop', 'on-cancel is "stop"; allowed: cancel or leave'),
      one('on-timeout', 'wait', 'stages.os.on-timeout is "wait"; allowed: fail or succeed'),
      one('timeout', '1s', 'stages.os.timeout is "1s"; allowed: a duration like 1h30m, from 5m to 24h'),
      one('dry-run', 'no', 'dry-run is "no"; allowed: true or false'),
    ],
  },
)
