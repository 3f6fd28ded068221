import * as texts from '@golden-ami/domain/delivery-file/texts'
import { describe, expect, test } from 'vitest'

const ROLE = 'arn:aws:iam::111111111111:role'
const IMAGE = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.x.x'
const KMS = 'arn:aws:kms:eu-west-1:111111111111'
const ORGANIZATIONS = 'arn:aws:organizations::111111111111'
const COMPONENT = 'arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/x.x.x'

/** Of each text: what it takes and what it does not, at its edges. */
const TEXTS: Readonly<Record<keyof typeof texts, { readonly takes: readonly string[]; readonly refuses: readonly string[] }>> = {
  NAME: { takes: ['w', 'web-2', 'a'.repeat(63)], refuses: ['', '2web', 'Web', 'we_b', 'we.b', 'a'.repeat(64), 'web\n'] },
  ENVIRONMENT_NAME: { takes: ['production', 'quarantine-2'], refuses: ['quarantine', 'Production', ''] },
  TARGET_NAME: { takes: ['eu'], refuses: ['eu/eu-west-1'] },
  ACCOUNT: { takes: ['000000000001'], refuses: ['11111111111', '1111111111111', '1111-1111-1111'] },
  REGION: {
    takes: ['eu-west-1', 'us-gov-west-1', 'ap-southeast-7', 'eusc-de-east-1'],
    refuses: ['eu-west', 'eu-west-1a', 'EU-WEST-1', 'eu_west_1'],
  },
  ROLE: {
    takes: [`${ROLE}/a`, `${ROLE}/path/to/a+b=c,d.e@f-g_h`, `${ROLE.replace('aws', 'aws-cn')}/a`],
    refuses: [`${ROLE}/`, `${ROLE}/a b`, 'role/a', `${ROLE.replace('role', 'user')}/a`],
  },
  HOME_ROLE: {
    takes: [`${ROLE}/a`, `${ROLE}/a-\${environment}`, `${ROLE}/\${environment}/a`],
    refuses: [`${ROLE}/\${family}`, `${ROLE}/$environment`],
  },
  PARENT: {
    takes: [
      'os',
      'ssm:/aws/service/ami/x86_64',
      'ssm:name',
      'ssm:arn:aws:ssm:eu-west-1:222222222222:parameter/images/base',
      'prod-4niqetlbvp3f2',
      'ami-01234567',
      'ami-0123456789abcdef0',
      IMAGE,
      ...['aws', 'aws-marketplace', 'aws-elemental'].map(owner => IMAGE.replace('111111111111', owner)),
      `${IMAGE.replaceAll('x', '2')}/3`,
    ],
    refuses: [
      'OS',
      'ssm:',
      'ssm:arn:aws:ssm:eu-west-1:222222222222:document/a',
      'ssm:/a//b',
      'ami-XYZ',
      `${IMAGE.replace('image/', 'component/')}`,
      IMAGE.slice(0, -2),
      IMAGE.replace('111111111111', 'third-party'),
      IMAGE.replace('1.x.x', '1.x.2'),
      IMAGE.replace('1.x.x', '1.x.x/2'),
      '',
    ],
  },
  KEY_PREFIX: { takes: ['builds', 'builds/web/'], refuses: ['/builds', '', 'a b'] },
  INFRASTRUCTURE: {
    takes: ['arn:aws:imagebuilder:eu-west-1:111111111111:infrastructure-configuration/shared_one-2'],
    refuses: ['shared', IMAGE, 'arn:aws:imagebuilder:eu-west-1:111111111111:infrastructure-configuration/Shared'],
  },
  RESOURCE_TAG_KEY: {
    takes: ['team', 'cost center', 'a:b/c', 'name', 'Names', 'a'.repeat(128)],
    refuses: [
      ...['aws:team', 'golden-ami:family', '', 'a'.repeat(129), 'a*', 'größe'],
      ...['Name', 'CreatedBy', 'Ec2ImageBuilderArn', 'Tags'],
    ],
  },
  TAG_VALUE: { takes: ['', 'web', 'ä 1'], refuses: ['a'.repeat(257), 'a*'] },
  DEVICE: { takes: ['/dev/xvda', '/dev/sda1', 'xvdb'], refuses: ['/dev/', '/xvda', 'XVDA', ''] },
  SNAPSHOT: { takes: ['snap-01234567', 'snap-0123456789abcdef0'], refuses: ['snap-1', 'vol-01234567'] },
  WORKFLOW: {
    takes: [
      'arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x',
      'arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke/1.0.0/2',
    ],
    refuses: [
      'arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image',
      'arn:aws:imagebuilder:eu-west-1:aws:workflow/other/build-image/1.0.0',
      'arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x/1',
    ],
  },
  PARALLEL_GROUP: { takes: ['a', 'Smoke+1#2'], refuses: ['', '-a', 'a b', 'a'.repeat(101)] },
  COMPONENT_PATH: {
    takes: ['nginx.yml', './nginx.yaml', './components/a-b_c.d.yml'],
    refuses: ['/nginx.yml', '../nginx.yml', './../nginx.yml', 'a/../b.yml', 'nginx.json', 'a//b.yml', './', 'https://x/y.yml'],
  },
  COMPONENT: {
    takes: [
      ...['./nginx.yml', 'amazon:update-linux', 'amazon:update-linux@1.0.2', COMPONENT],
      ...['third-party', 'aws-marketplace', 'aws-uk'].map(owner => COMPONENT.replace(':aws:component', `:${owner}:component`)),
    ],
    refuses: [
      ...['1.x.2', 'x.2.x', 'x.x.x/1', '1.2.x/3'].map(version => COMPONENT.replace('x.x.x', version)),
      'update-linux',
      'amazon:',
      'amazon:x@1',
      '../x.yml',
      COMPONENT.replace('component/', 'image/'),
    ],
  },
  PARAMETER_NAME: { takes: ['Port', 'a.b-c_d'], refuses: ['', 'a b', 'a'.repeat(257)] },
  WORKFLOW_PARAMETER_NAME: { takes: ['a'.repeat(128)], refuses: ['', 'a b', 'a'.repeat(129)] },
  PARAMETER_VALUE: { takes: ['', 'a b\nc', '{ x }'], refuses: ['{{ x }}', 'a\n{{', 'a'.repeat(1_025)] },
  VERSION: { takes: ['0.0.1', '1.4.0', '10.20.30'], refuses: ['1.4', 'v1.4.0', '1.04.0', '1.x.x', '1.4.0/2', '1.4.0-rc1'] },
  INSTANCE_PROFILE: { takes: ['build', 'a+b=c,d.e@f-g_h'], refuses: ['', 'a/b', 'arn:aws:iam::111111111111:instance-profile/a'] },
  INSTANCE_TYPE: { takes: ['m7i.large', 'u-6tb1.metal', 'm7i-flex.8xlarge'], refuses: ['large', 'm7i', 'M7i.large', 'm7i.'] },
  SUBNET: { takes: ['subnet-01234567', 'subnet-0123456789abcdef0'], refuses: ['subnet-012', 'sg-01234567', 'subnet-0123456789'] },
  SECURITY_GROUP: { takes: ['sg-01234567', 'sg-0123456789abcdef0'], refuses: ['sg-012', 'default', 'subnet-01234567'] },
  KEY_PAIR: { takes: ['my key'], refuses: ['', 'schlüssel', 'a'.repeat(256)] },
  SNS_TOPIC: {
    takes: ['arn:aws:sns:eu-west-1:111111111111:builds', `arn:aws:sns:eu-west-1:111111111111:${'a'.repeat(256)}`],
    refuses: [
      'builds',
      'arn:aws:sns:eu-west-1:111111111111:builds.fifo',
      'arn:aws:sqs:eu-west-1:111111111111:builds',
      'arn:aws:sns:eu-west-1:111111111111:a b',
    ],
  },
  BUCKET: { takes: ['abc', 'acme.build-logs-1'], refuses: ['ab', 'Acme', 'a_b', '-abc', 'abc-', 's3://abc', 'a'.repeat(64)] },
  GROUP: { takes: ['web', 'Web Front (1)', 'a'.repeat(255)], refuses: ['', 'a:b', 'a'.repeat(256), 'a\nb'] },
  KMS_KEY: {
    takes: [`${KMS}:key/mrk-1234abcd`, `${KMS}:alias/golden/web-1`],
    refuses: ['alias/golden', '1234abcd', `${KMS}:key/`, `${KMS}:grant/a`, KMS],
  },
  ORGANISATION: {
    takes: [`${ORGANIZATIONS}:organization/o-0123456789`],
    refuses: ['o-0123456789', `${ORGANIZATIONS}:organization/0123456789`, `${ORGANIZATIONS}:ou/o-0123456789/ou-abcd-01234567`],
  },
  ORGANISATIONAL_UNIT: {
    takes: [`${ORGANIZATIONS}:ou/o-0123456789/ou-abcd-01234567`],
    refuses: ['ou-abcd-01234567', `${ORGANIZATIONS}:ou/ou-abcd-01234567`, `${ORGANIZATIONS}:organization/o-0123456789`],
  },
  AMI_NAME: {
    takes: [
      'web {{ imagebuilder:buildDate }}',
      '{{imagebuilder:buildDate}}',
      'web {{ imagebuilder:buildVersion }} {{ imagebuilder:buildDate }}',
      `${'a'.repeat(127 - 28)}{{ imagebuilder:buildDate }}`.slice(-127),
    ],
    refuses: [
      'web',
      'web {{ imagebuilder:date }}',
      'web {{ imagebuilder:buildVersion }}',
      'web: {{ imagebuilder:buildDate }}',
      'web {{{ imagebuilder:buildDate }}',
      'web {{ imagebuilder:buildDate',
      'web/{{ imagebuilder:buildDate }}',
      'web {{ imagebuilder:buildDate }} ',
      `${'a'.repeat(127)}{{ imagebuilder:buildDate }}`,
    ],
  },
  RESOURCE_TAG: { takes: ['team=web', 'golden-ami:family=web', 'a=b=c'], refuses: ['team', '=web', 'team=', 'aws:autoscaling=x'] },
  ALARM: { takes: ['web-5xx', 'Über 9000!'], refuses: ['', 'a\nb', 'a'.repeat(256)] },
  ZONE: { takes: ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'], refuses: ['', '+02:00', 'Europe Berlin'] },
  OPENS: { takes: ['00:00', '23:59'], refuses: ['24:00', '2:00', '02:60', '02', '02:00:00'] },
  CLOSES: { takes: ['00:00', '23:59', '24:00'], refuses: ['24:01', '25:00', '2:00'] },
  DATE: { takes: ['2026-12-18', '2027-01-31'], refuses: ['2026-13-01', '2026-00-01', '2026-01-32', '2026-1-1', '18.12.2026'] },
  REASON: { takes: ['year end', 'x'], refuses: ['', '   ', 'a\nb', 'a'.repeat(257)] },
  WINDOW_DAY: {
    takes: ['Sat', '2nd Tue', 'last Fri', '5th Sun'],
    refuses: ['', 'sat', 'Saturday', '6th Tue', '2 Tue', '2nd', 'Tue 2nd', 'last  Fri'],
  },
  BRANCH: { takes: ['main', 'release/*', 'tag v*'.slice(4)], refuses: ['', 'a b', 'a:b', 'a~1', 'a^'] },
  REQUIRED_TAG: { takes: ['team', 'cost center', 'team=web', 'team=', 'a=b=c'], refuses: ['', '=web', ' team'] },
  WAIVERS: {
    takes: ['waivers.yml', './.github/waivers.yaml', 'a/b.c.yml'],
    refuses: ['', '../waivers.yml', '/waivers.yml', 'a/../w.yml', 'waivers.json'],
  },
  VERDICT_NAME: { takes: ['pen-test'], refuses: ['Pen Test', ''] },
  METRIC_NAMESPACE: { takes: ['AWS/EC2', 'Web shop'], refuses: ['', ':web', 'a'.repeat(256), 'naïve'] },
  METRIC_NAME: { takes: ['CPUUtilization', '5xx rate'], refuses: ['', 'a'.repeat(256), 'a\nb'] },
  DIMENSION_NAME: { takes: ['LoadBalancer'], refuses: ['', ' ', ':Load', 'a*', 'a'.repeat(256)] },
  DIMENSION_VALUE: { takes: ['app/web/1a2b', '5'], refuses: ['', ' ', 'a'.repeat(1_025)] },
  STATISTIC: { takes: ['Average', 'SampleCount', 'p99', 'p99.9', 'p5', 'p100'], refuses: ['average', 'Median', 'p101', 'p', 'p99.999'] },
  PROBE_URL: {
    takes: ['https://web.example.com', 'http://10.0.0.1:8080/health?x=1', 'https://web.example.com?x'],
    refuses: [
      'web.example.com',
      'ftp://web.example.com',
      'https://ada:secret@web.example.com/',
      'https://web.example.com/#x',
      'https://a b/',
    ],
  },
  COMMAND: { takes: ['systemctl is-active nginx', 'a\nb'], refuses: ['', ' ', 'echo {{ x }}', 'a'.repeat(4_097)] },
  LOGIN: { takes: ['ada', 'grace-h', 'ada_acme'], refuses: ['', '@ada', '-ada', 'ada lovelace'] },
}

const types = new Map(Object.entries(texts))

describe.each(Object.entries(TEXTS))('%s', (name, { takes, refuses }) => {
  const pattern = new RegExp(types.get(name)?.pattern ?? 'there is none', 'u')
  test.each(takes)('takes %j', text => {
    expect(text).toMatch(pattern)
  })
  test.each(refuses)('refuses %j', text => {
    expect(text).not.toMatch(pattern)
  })
})

test('every text has its edges here', () => {
  expect(Object.keys(TEXTS).sort()).toEqual([...types.keys()].sort())
})
