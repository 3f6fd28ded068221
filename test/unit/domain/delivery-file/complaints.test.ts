// biome-ignore-all lint/suspicious/noTemplateCurlyInString: delivery files are written so
import { complaintsAbout, complaintText, readDeliveryFile, UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { CANARY, changed, FILE, FULL, treeOf } from './full.ts'

const complaints = (text: string): readonly string[] =>
  complaintsAbout(treeOf(text)).map(complaint => complaintText(complaint).replace(`${FILE}:`, ''))

/** What is found in the full file, what it is replaced by, and every complaint about the result, each with its line and column. */
type Case = readonly [find: string, replacement: string, ...complaints: readonly string[]]

const fails = (cases: readonly Case[]): void => {
  test.each(cases.map(([find, replacement, ...expected]) => ({ find, replacement, expected })))(
    '$find → $replacement',
    ({ find, replacement, expected }) => {
      expect(complaints(changed(FULL, find, replacement))).toEqual(expected)
    },
  )
}

test('there are none about a valid file', () => {
  expect(complaints(FULL)).toEqual([])
})

describe('keys that are not there, or should not be', () => {
  fails([
    ['family: web\n', '', '1:1: the file has no key family; required: The line of images that is released together.'],
    [
      'family: web\n',
      'famliy: web\n',
      '1:1: the file has no key family; required: The line of images that is released together.',
      '1:1: famliy is not a key (did you mean family?); allowed: family, architecture, home, infrastructure, distribution, stages, environments',
    ],
    [
      'family: web\n',
      'family: web\nowner: me\n',
      '2:1: owner is not a key; allowed: family, architecture, home, infrastructure, distribution, stages, environments',
    ],
    [
      '    soak: { for: 1d12h, within: 6d }\n    soak-share: 80\n',
      '    soka: 1d12h\n',
      '71:20: environments.development.soak-max-wait says nothing when nothing soaks in development; required: an environment with after: development and a soak',
      '77:5: environments.production.soka is not a key (did you mean soak?); allowed: after, soak, soak-share, while-soaking, soak-max-wait, zone, windows, freezes, approvals, protection, findings, require-tests, required-tags, external, alarms, overridable, targets, waves, wave-bake, max-failures, concurrency, distribute, kms-keys, share-with, watermark, strategy, on-failure, on-cancel, lock, unpinned, timeout, on-timeout, undo-after',
    ],
    ['  account: "111111111111"\n', '', '3:1: home has no key account; required: The AWS account.'],
    [
      '  region: eu-west-1\n  role',
      '  role',
      '3:1: home has no key region; required: The region: one that the AWS SDK of this release knows.',
    ],
    [
      '    parent: os\n    components: [ amazon:update-linux ]',
      '    parent: os',
      '62:3: stages.tech has no key components; required: What is done to it, in this order.',
    ],
    ['    parent: os\n', '', '62:3: stages.tech has no key parent; required: The image that the stage begins with.'],
    [
      '      web: { groups: { tag: "team=a=b" }, allow-empty: true, look-role: "arn:aws:iam::111111111111:role/golden-ami-look" }',
      '      web: {}',
      '74:7: environments.development.targets.web has no key groups; required: Its Auto Scaling groups: their names, or a tag that they have.',
    ],
    [
      'groups: { tag: "team=a=b" }',
      'groups: [ web ], consumer: { tag: "eks:cluster-name=blue" }',
      '74:31: environments.development.targets.web has both groups and consumer; allowed: groups or consumer',
    ],
    [
      'groups: { tag: "team=a=b" }',
      'consumer: {}',
      '74:14: environments.development.targets.web.consumer has no key tag; required: A tag that all of its instances have, and no others: `eks:cluster-name=blue`, say.',
    ],
    [
      'groups: { tag: "team=a=b" }',
      'consumer: { tag: blue }',
      '74:31: environments.development.targets.web.consumer.tag is "blue"; allowed: a tag as <key>=<value>',
    ],
    [
      'groups: { tag: "team=a=b" }',
      'consumers: { tag: "a=b" }',
      '74:7: environments.development.targets.web has no key groups; required: Its Auto Scaling groups: their names, or a tag that they have.',
      '74:14: environments.development.targets.web.consumers is not a key (did you mean consumer?); allowed: role, look-role, regions, groups, consumer, allow-empty',
    ],
    [
      'groups: [ web-a, web-b ]',
      'consumer: { tag: "a=b" }\n      more:\n        consumer: { tag: "a=b" }',
      '102:26: consumer a=b is in environments.production.targets.more and in environments.production.targets.main (.github/golden-ami.yml:100:26); allowed: in one target',
      '103:12: environments.production.waves leaves out more; required: each target in one wave',
    ],
    [
      '{ tag: "team=a=b" }',
      '{}',
      '74:14: environments.development.targets.web.groups has no key tag; required: Every group with this tag.',
    ],
    [
      '{ tag: "team=a=b" }',
      '{ tags: "team=a=b" }',
      '74:14: environments.development.targets.web.groups has no key tag; required: Every group with this tag.',
      '74:24: environments.development.targets.web.groups.tags is not a key (did you mean tag?); allowed: tag',
    ],
    [
      '        reason: year end\n',
      '',
      '86:9: environments.production.freezes[0] has no key reason; required: Shown to whoever is refused.',
    ],
    [
      '      - days: [ Sat, Sun ]\n        from:',
      '      - from:',
      '82:9: environments.production.windows[0] has no key days; required: The days on which the window opens, of each week or of each month.',
    ],
    [
      '        to: "06:00"\n',
      '',
      '82:9: environments.production.windows[0] has no key to; required: When it closes: on the next day when that is earlier than it opens.',
    ],
    ['      count: 2\n', '', '89:5: environments.production.approvals has no key count; required: How many people.'],
    [
      '      of: [ ada, grace ]\n',
      '',
      '89:5: environments.production.approvals has no key of; required: Whose approvals count, as GitHub logins.',
    ],
    [
      '      - path: components/nginx.yml\n        parameters',
      '      - parameters',
      '26:9: stages.os.components[3] has no key path; required: A component document of the repository that takes parameters.',
    ],
    [
      '        parameters: { port: "8080" }\n',
      '',
      '26:9: stages.os.components[3] has no key parameters; required: Values for the parameters that the document declares.',
    ],
    [
      '      type: rolling\n',
      '      typ: rolling\n',
      '103:7: environments.production.strategy.typ is not a key (did you mean type?); allowed: type, min-healthy, max-healthy, warm-up, protected, standby, checkpoints, bake, alarms, checkpoint-delay',
    ],
    [
      '    unpinned: pin\n',
      '    upinned: pin\n',
      '115:5: environments.production.upinned is not a key (did you mean unpinned?); allowed: after, soak, soak-share, while-soaking, soak-max-wait, zone, windows, freezes, approvals, protection, findings, require-tests, required-tags, external, alarms, overridable, targets, waves, wave-bake, max-failures, concurrency, distribute, kms-keys, share-with, watermark, strategy, on-failure, on-cancel, lock, unpinned, timeout, on-timeout, undo-after',
    ],
    [
      '    waves: [ [ canary ], [ main ] ]',
      '    wave: [ [ canary ], [ main ] ]',
      '101:5: environments.production.wave is not a key (did you mean waves?); allowed: after, soak, soak-share, while-soaking, soak-max-wait, zone, windows, freezes, approvals, protection, findings, require-tests, required-tags, external, alarms, overridable, targets, waves, wave-bake, max-failures, concurrency, distribute, kms-keys, share-with, watermark, strategy, on-failure, on-cancel, lock, unpinned, timeout, on-timeout, undo-after',
      '137:16: environments.production.wave-bake has no wave after it; allowed: with several waves',
    ],
    [
      '      log-bucket: acme-os-build-logs\n',
      '      volume-size: 20\n',
      '36:7: stages.os.infrastructure.volume-size is not a key; allowed: instance-profile, instance-types, subnet, security-groups, key-pair, sns-topic, log-bucket, log-prefix, terminate-on-failure, resource-tags, metadata',
    ],
  ])
})

describe('values that are not allowed', () => {
  fails([
    ['family: web', 'family: Web', '1:9: family is "Web"; allowed: up to 63 of a-z, 0-9 and -, a letter first'],
    ['family: web', 'family: 5', '1:9: family is 5; allowed: up to 63 of a-z, 0-9 and -, a letter first'],
    ['family: web', 'family:', '1:8: family is empty; allowed: up to 63 of a-z, 0-9 and -, a letter first'],
    ['family: web', 'family: "9web"', '1:9: family is "9web"; allowed: up to 63 of a-z, 0-9 and -, a letter first'],
    ['architecture: arm64', 'architecture: x86', '2:15: architecture is "x86"; allowed: x86_64 or arm64'],
    ['"111111111111"\n', '111111111111\n', '4:12: home.account is 111111111111; allowed: the 12 digits of an AWS account, in quotes'],
    ['"111111111111"\n', '"11111111111"\n', '4:12: home.account is "11111111111"; allowed: the 12 digits of an AWS account, in quotes'],
    [
      '  region: eu-west-1\n  role',
      '  region: eu-wset-1\n  role',
      '5:11: home.region is "eu-wset-1" (did you mean eu-west-1?); allowed: a region like eu-west-1',
    ],
    [
      'regions: [ eu-west-1 ]',
      'regions: [ eu-west1 ]',
      '97:20: environments.production.targets.canary.regions[0] is "eu-west1" (did you mean eu-west-1?); allowed: a region like eu-west-1',
    ],
    [
      'regions: [ us-east-2, us-west-2 ]',
      'regions: [ us-esat-2, us-west-2 ]',
      '142:14: distribution.regions[0] is "us-esat-2" (did you mean us-east-2?); allowed: a region like eu-west-1',
    ],
    ['  region: eu-west-1\n  role', '  region: Ireland\n  role', '5:11: home.region is "Ireland"; allowed: a region like eu-west-1'],
    [
      '"arn:aws:iam::111111111111:role/golden-ami-home-${environment}"',
      'golden-ami-home',
      '6:9: home.role is "golden-ami-home"; allowed: the ARN of an IAM role, with ${environment} where the environment is to be filled in',
    ],
    [
      '  instance-profile: build\n',
      '  instance-profile: "arn:aws:iam::111111111111:instance-profile/build"\n',
      '8:21: infrastructure.instance-profile is "arn:aws:iam::111111111111:instance-profile/build"; allowed: the name of an instance profile (not its ARN)',
    ],
    [
      '[ m7g.large ]',
      'm7g.large',
      '9:19: infrastructure.instance-types is "m7g.large"; allowed: a list of 1 to 20 items, each an instance type like m7i.large',
    ],
    ['[ m7g.large ]', '[]', '9:19: infrastructure.instance-types has 0 items; allowed: 1 to 20 items'],
    ['[ m7g.large ]', '[ m7g.large, m7g.large ]', '9:32: infrastructure.instance-types has "m7g.large" twice; allowed: each once'],
    ['[ m7g.large ]', '[ large ]', '9:21: infrastructure.instance-types[0] is "large"; allowed: an instance type like m7i.large'],
    ['subnet-01234567\n', 'subnet-1\n', '32:15: stages.os.infrastructure.subnet is "subnet-1"; allowed: a subnet id'],
    ['[ sg-01234567 ]', '[ default ]', '33:26: stages.os.infrastructure.security-groups[0] is "default"; allowed: a security group id'],
    [
      'log-bucket: acme-build-logs',
      'log-bucket: s3://acme-build-logs',
      '14:15: infrastructure.log-bucket is "s3://acme-build-logs"; allowed: the name of an S3 bucket',
    ],
    [
      'sns-topic: arn:aws:sns:eu-west-1:111111111111:builds',
      'sns-topic: builds',
      '13:14: infrastructure.sns-topic is "builds"; allowed: the ARN of an SNS topic that is no FIFO topic',
    ],
    [
      './components/os-updates.yml',
      '../components/os-updates.yml',
      '23:9: stages.os.components[0] is "../components/os-updates.yml"; allowed: a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component; or a map with the keys path, parameters',
    ],
    [
      './components/os-updates.yml',
      '/components/os-updates.yml',
      '23:9: stages.os.components[0] is "/components/os-updates.yml"; allowed: a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component; or a map with the keys path, parameters',
    ],
    [
      './components/os-updates.yml',
      './components/os-updates.sh',
      '23:9: stages.os.components[0] is "./components/os-updates.sh"; allowed: a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component; or a map with the keys path, parameters',
    ],
    [
      'amazon:update-linux',
      'amazon:update-linux@latest',
      '64:19: stages.tech.components[0] is "amazon:update-linux@latest"; allowed: a path like ./components/nginx.yml inside the repository, amazon:<name> or amazon:<name>@<version>, or the ARN of a component; or a map with the keys path, parameters',
    ],
    [
      '{ port: "8080" }',
      '{ port: 8080 }',
      '27:29: stages.os.components[3].parameters.port is 8080; allowed: a text of up to 1,024 characters without {{, in quotes when it looks like a number',
    ],
    ['{ port: "8080" }', '{}', '27:21: stages.os.components[3].parameters has 0 entries; allowed: 1 to 50'],
    [
      '{ port: "8080" }',
      '{ port: "{{ x }}" }',
      '27:29: stages.os.components[3].parameters.port is "{{ x }}"; allowed: a text of up to 1,024 characters without {{, in quotes when it looks like a number',
    ],
    [
      '{ port: "8080" }',
      '[ port ]',
      '27:21: stages.os.components[3].parameters is a list; allowed: a map with 1 to 50 names, each up to 256 characters without spaces',
    ],
    ['version: 1.4.0', 'version: 1.4', '28:14: stages.os.version is 1.4; allowed: a version like 1.4.0'],
    ['version: 1.4.0', 'version: v1.4.0', '28:14: stages.os.version is "v1.4.0"; allowed: a version like 1.4.0'],
    ['version: 1.4.0', 'version: 01.4.0', '28:14: stages.os.version is "01.4.0"; allowed: a version like 1.4.0'],
    ['scan: true', 'scan: yes', '65:11: stages.tech.scan is "yes"; allowed: true or false'],
    [
      'rebuild-severity: low',
      'rebuild-severity: untriaged',
      '66:23: stages.tech.rebuild-severity is "untriaged"; allowed: critical, high, medium, low or none',
    ],
    ['tests: false', 'tests: no', '58:12: stages.os.tests is "no"; allowed: true or false'],
    ['max-age: 14d', 'max-age: 366d', '59:14: stages.os.max-age is "366d"; allowed: a duration like 1h30m, from 0s to 365d'],
    ['timeout: 90m', 'timeout: 90', '60:14: stages.os.timeout is 90; allowed: a duration like 1h30m, from 5m to 24h'],
    ['timeout: 90m', 'timeout: 4m', '60:14: stages.os.timeout is "4m"; allowed: a duration like 1h30m, from 5m to 24h'],
    ['timeout: 90m', 'timeout: 30m1h', '60:14: stages.os.timeout is "30m1h"; allowed: a duration like 1h30m, from 5m to 24h'],
    [
      '  development:\n    while',
      '  quarantine:\n    while',
      '69:3: environments has an entry named "quarantine"; allowed: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
      '71:20: environments.quarantine.soak-max-wait says nothing when nothing soaks in quarantine; required: an environment with after: quarantine and a soak',
      '76:12: environments.production.after is "development", which is no environment of this file; allowed: quarantine',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: 15d',
      '77:11: environments.production.soak is "15d"; allowed: a duration like 1h30m, from 1s to 14d; or a map with the keys for, within',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: { for: 36h, within: 1d }',
      '77:31: environments.production.soak.within is 1d; allowed: at least 1d12h, as soak.for says',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: { within: 3d }',
      '77:5: environments.production.soak has no key for; required: How long it must have served.',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: { for: 15d }',
      '77:18: environments.production.soak.for is "15d"; allowed: a duration like 1h30m, from 1s to 14d',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: { for: 1d, within: 15d }',
      '77:30: environments.production.soak.within is "15d"; allowed: a duration like 1h30m, from 1s to 14d',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: { for: 1d, inside: 3d }',
      '77:22: environments.production.soak.inside is not a key; allowed: for, within',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: 24',
      '77:11: environments.production.soak is 24; allowed: a duration like 1h30m, from 1s to 14d; or a map with the keys for, within',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: 1.5d',
      '77:11: environments.production.soak is "1.5d"; allowed: a duration like 1h30m, from 1s to 14d; or a map with the keys for, within',
    ],
    [
      'soak: { for: 1d12h, within: 6d }',
      'soak: 0s',
      '77:11: environments.production.soak is "0s"; allowed: a duration like 1h30m, from 1s to 14d; or a map with the keys for, within',
    ],
    ['soak-share: 80', 'soak-share: 0', '78:17: environments.production.soak-share is 0; allowed: a whole number from 1 to 100'],
    ['soak-share: 80', 'soak-share: 101', '78:17: environments.production.soak-share is 101; allowed: a whole number from 1 to 100'],
    ['soak-share: 80', 'soak-share: "80"', '78:17: environments.production.soak-share is "80"; allowed: a whole number from 1 to 100'],
    ['soak-share: 80', 'soak-share: 80.5', '78:17: environments.production.soak-share is 80.5; allowed: a whole number from 1 to 100'],
    ['while-soaking: replace', 'while-soaking: skip', '79:20: environments.production.while-soaking is "skip"; allowed: wait or replace'],
    [
      '[ Sat, Sun ]',
      '[ Saturday ]',
      '82:17: environments.production.windows[0].days[0] is "Saturday"; allowed: Mon, Tue, Wed, Thu, Fri, Sat, Sun, or one of them in a month like 2nd Tue or last Fri',
    ],
    [
      '[ Sat, Sun ]',
      'Sat',
      '82:15: environments.production.windows[0].days is "Sat"; allowed: a list of 1 to 20 items, each Mon, Tue, Wed, Thu, Fri, Sat, Sun, or one of them in a month like 2nd Tue or last Fri',
    ],
    ['from: "22:00"', 'from: "24:00"', '83:15: environments.production.windows[0].from is "24:00"; allowed: a time from 00:00 to 23:59'],
    ['to: "06:00"', 'to: "6:00"', '84:13: environments.production.windows[0].to is "6:00"; allowed: a time from 00:00 to 24:00'],
    [
      'from: "2026-12-18"',
      'from: "18.12.2026"',
      '86:15: environments.production.freezes[0].from is "18.12.2026"; allowed: a date like 2026-12-18',
    ],
    [
      'reason: year end',
      'reason: ""',
      '88:17: environments.production.freezes[0].reason is ""; allowed: a sentence of up to 256 characters',
    ],
    [
      '    approvals: 1\n',
      '    approvals: 7\n',
      '72:16: environments.development.approvals is 7; allowed: a whole number from 0 to 6; or a map with the keys count, of',
    ],
    [
      '    approvals: 1\n',
      '    approvals: -1\n',
      '72:16: environments.development.approvals is -1; allowed: a whole number from 0 to 6; or a map with the keys count, of',
    ],
    [
      '    approvals: 1\n',
      '    approvals: [ ada ]\n',
      '72:16: environments.development.approvals is a list; allowed: a whole number from 0 to 6; or a map with the keys count, of',
    ],
    ['count: 2', 'count: 0', '90:14: environments.production.approvals.count is 0; allowed: a whole number from 1 to 6'],
    ['[ ada, grace ]', '[ "@ada", grace ]', '91:13: environments.production.approvals.of[0] is "@ada"; allowed: a GitHub login'],
    [
      'overridable: [ soak ]',
      'overridable: [ quarantine ]',
      '93:20: environments.production.overridable[0] is "quarantine"; allowed: order, soak, while-soaking, windows, freezes, findings, tests, tags, alarms, external, hold, rejected or rollback-ready',
    ],
    [
      'overridable: [ soak ]',
      'overridable: soak',
      '93:18: environments.production.overridable is "soak"; allowed: a list of up to 13 items, each order, soak, while-soaking, windows, freezes, findings, tests, tags, alarms, external, hold, rejected or rollback-ready',
    ],
    [
      '{ tag: "team=a=b" }',
      '{ tag: team }',
      '74:29: environments.development.targets.web.groups.tag is "team"; allowed: a tag as <key>=<value>',
    ],
    [
      '{ tag: "team=a=b" }',
      'web',
      '74:22: environments.development.targets.web.groups is "web"; allowed: a list of 1 to 100 items, each the name of an Auto Scaling group: up to 255 characters, no colon; or a map with the keys tag',
    ],
    [
      '[ web-canary ]',
      '[ "web:canary" ]',
      '98:19: environments.production.targets.canary.groups[0] is "web:canary"; allowed: the name of an Auto Scaling group: up to 255 characters, no colon',
    ],
    ['[ web-canary ]', '[]', '98:17: environments.production.targets.canary.groups has 0 items; allowed: 1 to 100 items'],
    [
      'regions: [ eu-west-1 ]',
      'regions: [ eu-west-1, us-east-1, eu-west-1 ]',
      '97:42: environments.production.targets.canary.regions has "eu-west-1" twice; allowed: each once',
    ],
    [
      'waves: [ [ canary ], [ main ] ]',
      'waves: [ canary, main ]',
      '101:14: environments.production.waves[0] is "canary"; allowed: a list of 1 to 50 items, each up to 63 of a-z, 0-9 and -, a letter first',
      '101:22: environments.production.waves[1] is "main"; allowed: a list of 1 to 50 items, each up to 63 of a-z, 0-9 and -, a letter first',
    ],
    [
      'type: rolling',
      'type: yolo',
      '103:13: environments.production.strategy.type is "yolo"; allowed: rolling, canary or replace-root-volume',
    ],
    [
      'type: rolling',
      'type: canary',
      '108:7: environments.production.strategy.checkpoint-delay is not a key with type: canary; allowed: type, min-healthy, max-healthy, warm-up, protected, standby, checkpoints, bake, alarms, advance, hold-limit, suspend, inconclusive, verdicts',
    ],
    [
      'min-healthy: 90',
      'min-healthy: 101',
      '104:20: environments.production.strategy.min-healthy is 101; allowed: a whole number from 0 to 100',
    ],
    [
      'max-healthy: 120',
      'max-healthy: 99',
      '105:20: environments.production.strategy.max-healthy is 99; allowed: a whole number from 100 to 200',
    ],
    [
      'max-healthy: 120',
      'max-healthy: 120%',
      '105:20: environments.production.strategy.max-healthy is "120%"; allowed: a whole number from 100 to 200',
    ],
    [
      'warm-up: 3m',
      'warm-up: 180',
      '106:16: environments.production.strategy.warm-up is 180; allowed: a duration like 1h30m, from 0s to 24h',
    ],
    [
      'checkpoints: [ 20, 100 ]',
      'checkpoints: [ 20%, 100 ]',
      '107:22: environments.production.strategy.checkpoints[0] is "20%"; allowed: a whole number from 1 to 100',
    ],
    ['bake: 15m', 'bake: 49h', '109:13: environments.production.strategy.bake is "49h"; allowed: a duration like 1h30m, from 0s to 48h'],
    [
      'undo-after: 3d',
      'undo-after: 8h',
      '140:17: environments.production.undo-after is 8h, and a run may take 8h (timeout); required: longer than timeout',
    ],
    ['on-failure: stop', 'on-failure: "no"', '113:17: environments.production.on-failure is "no"; allowed: rollback or stop'],
    ['on-cancel: rollback', 'on-cancel: stop', '114:16: environments.production.on-cancel is "stop"; allowed: cancel, rollback or leave'],
    [
      'protected: replace',
      'protected: always',
      '111:18: environments.production.strategy.protected is "always"; allowed: refuse, replace, ignore or wait',
    ],
    [
      'standby: ignore',
      'standby: drain',
      '112:16: environments.production.strategy.standby is "drain"; allowed: refuse, replace, ignore or wait',
    ],
    ['unpinned: pin', 'unpinned: true', '115:15: environments.production.unpinned is true; allowed: refuse or pin'],
    ['timeout: 8h', 'timeout: 6d', '116:14: environments.production.timeout is "6d"; allowed: a duration like 1h30m, from 5m to 5d'],
    [
      '      alarms: [ web-5xx ]\n      protected',
      '      alarms: [ a, b, c, d, e, f, g, h, i, j, k ]\n      protected',
      '110:15: environments.production.strategy.alarms has 11 items; allowed: 1 to 10 items',
    ],
  ])
})

describe('keys that contradict each other', () => {
  fails([
    [
      'tests: false',
      'tests: false\n    scan: true',
      '59:11: stages.os.scan is true, but there is no test instance to scan, because stages.os.tests is false; required: tests, or no scan',
    ],
    [
      'arn:aws:iam::111111111111:role/golden-ami-home',
      'arn:aws:iam::222222222222:role/golden-ami-home',
      '6:9: home.role is of account 222222222222; allowed: the account of home, 111111111111',
    ],
    [
      'arn:aws:iam::111111111111:role/golden-ami-look',
      'arn:aws:iam::222222222222:role/golden-ami-look',
      '74:73: environments.development.targets.web.look-role is of account 222222222222; allowed: the account of the target, 111111111111',
    ],
    [
      'parent: os\n',
      'parent: oss\n',
      '63:13: stages.tech.parent is "oss", which is no stage (did you mean os?); allowed: os, ssm:<parameter that holds an AMI id>, an AMI id, the ARN of an Image Builder image, or the product id of AWS Marketplace (prod-…)',
    ],
    [
      'parent: os\n',
      'parent: tech\n',
      '63:13: stages.tech.parent is "tech", a circle: tech → tech; required: a first stage with an image from elsewhere',
    ],
    [
      'parent: ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
      'parent: tech',
      '21:13: stages.os.parent is "tech", a circle: os → tech → os; required: a first stage with an image from elsewhere',
      '63:13: stages.tech.parent is "os", a circle: tech → os → tech; required: a first stage with an image from elsewhere',
    ],
    [
      '  instance-profile: build\n  instance-types: [ m7g.large ]',
      '  instance-types: [ m7g.large ]',
      '61:3: stages.tech has no instance profile; required: infrastructure.instance-profile for all stages, or stages.tech.infrastructure.instance-profile',
    ],
    [
      'ami-name: web {{ imagebuilder:buildDate }}',
      'ami-name: web',
      '149:13: distribution.ami-name is "web"; allowed: up to 127 letters, digits, spaces and -_. with {{ imagebuilder:buildDate }} in it, and {{ imagebuilder:buildVersion }} if need be',
    ],
    [
      '"arn:aws:kms:eu-west-1:111111111111:alias/copies"',
      '"arn:aws:kms:eu-west-1:111111111111:alias/copies", "arn:aws:kms:eu-west-1:222222222222:key/a", "arn:aws:kms:eu-west-1:111111111111:key/b"',
      '134:112: environments.production.kms-keys has another key of 111111111111 for eu-west-1; allowed: one key of an account for each region',
    ],
    [
      'kms-keys: [ arn:aws:kms:us-east-2:111111111111:key/mrk-1234abcd ]',
      'kms-keys: [ arn:aws:kms:us-east-2:111111111111:key/a, arn:aws:kms:us-east-2:111111111111:key/b, arn:aws:kms:eu-north-1:111111111111:key/c, arn:aws:kms:sa-east-1:111111111111:key/d ]',
      '143:57: distribution.kms-keys has another key for us-east-2; allowed: one key for each region',
      '143:142: distribution.kms-keys has a key for sa-east-1, where the image does not go; allowed: keys of eu-west-1, us-east-2, us-west-2, eu-north-1',
    ],
    [
      '"arn:aws:kms:eu-north-1:111111111111:alias/tech"',
      '"arn:aws:kms:us-east-2:111111111111:alias/tech"',
      '67:58: stages.tech.distribution.kms-keys has a key for us-east-2, where the image does not go; allowed: keys of eu-west-1, eu-north-1',
    ],
    [
      'imagebuilder:eu-west-1:111111111111:component',
      'imagebuilder:us-east-1:111111111111:component',
      '25:9: stages.os uses something of region us-east-1; allowed: the region of home, eu-west-1',
    ],
    [
      '    parent: os\n',
      '    parent: arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-arm64/x.x.x\n',
      '63:13: stages.tech uses something of region us-east-1; allowed: the region of home, eu-west-1',
    ],
    [
      'after: development',
      'after: develpment',
      '71:20: environments.development.soak-max-wait says nothing when nothing soaks in development; required: an environment with after: development and a soak',
      '76:12: environments.production.after is "develpment", which is no environment of this file (did you mean development?); allowed: development',
    ],
    [
      'after: development',
      'after: production',
      '71:20: environments.development.soak-max-wait says nothing when nothing soaks in development; required: an environment with after: development and a soak',
      '76:12: environments.production.after is "production", a circle: production → production; required: a first environment without after',
    ],
    [
      '  development:\n',
      '  development:\n    after: production\n',
      '70:12: environments.development.after is "production", a circle: development → production → development; required: a first environment without after',
      '77:12: environments.production.after is "development", a circle: production → development → production; required: a first environment without after',
    ],
    [
      '    after: development\n',
      '',
      '71:20: environments.development.soak-max-wait says nothing when nothing soaks in development; required: an environment with after: development and a soak',
      '76:5: environments.production.soak says nothing without after; required: after, or no soak',
    ],
    [
      '    soak: { for: 1d12h, within: 6d }\n',
      '',
      '71:20: environments.development.soak-max-wait says nothing when nothing soaks in development; required: an environment with after: development and a soak',
      '77:5: environments.production.soak-share says nothing without soak; required: soak, or no soak-share',
    ],
    [
      'soak-max-wait: 5d',
      'soak-max-wait: 1d',
      '71:20: environments.development.soak-max-wait is 1d; allowed: at least 1d12h, the soak that has to pass in development',
    ],
    [
      '    while-soaking: wait\n',
      '    while-soaking: replace\n',
      '71:20: environments.development.soak-max-wait says nothing with while-soaking: replace; required: one of the two',
    ],
    [
      'zone: Europe/Berlin',
      'zone: Europe/Bonn',
      '80:11: environments.production.zone is "Europe/Bonn", which is not in the time zone database; allowed: an IANA time zone like Europe/Berlin',
    ],
    [
      'to: "06:00"',
      'to: "22:00"',
      '84:13: environments.production.windows[0] closes when it opens, at 22:00; allowed: later on the day, earlier for the next day, or from 00:00 to 24:00',
    ],
    [
      'to: "2027-01-04"',
      'to: "2026-02-30"',
      '87:13: environments.production.freezes[0].to is 2026-02-30, which is no day; allowed: a day of the calendar',
    ],
    [
      'to: "2027-01-04"',
      'to: "2026-12-17"',
      '87:13: environments.production.freezes[0] ends on 2026-12-17, before it begins; allowed: 2026-12-18 or later',
    ],
    [
      'from: "2026-12-18"',
      'from: "2026-02-29"',
      '86:15: environments.production.freezes[0].from is 2026-02-29, which is no day; allowed: a day of the calendar',
    ],
    ['count: 2', 'count: 3', '90:14: environments.production.approvals.count is 3, but 2 may approve; allowed: 1 to 2'],
    [
      '[ web-a, web-b ]',
      '[ web-a, web-canary ]',
      '100:26: group web-canary is in environments.production.targets.main and in environments.production.targets.canary (.github/golden-ami.yml:98:19); allowed: in one target',
    ],
    [
      '[ web-a, web-b ]',
      '{ tag: "team=a=b" }',
      '100:24: the tag team=a=b is in environments.production.targets.main and in environments.development.targets.web (.github/golden-ami.yml:74:29); allowed: in one target',
    ],
    [
      '[ [ canary ], [ main ] ]',
      '[ [ canary ] ]',
      '101:12: environments.production.waves leaves out main; required: each target in one wave',
      '137:16: environments.production.wave-bake has no wave after it; allowed: with several waves',
    ],
    [
      '[ [ canary ], [ main ] ]',
      '[ [ canary, main ] ]',
      '137:16: environments.production.wave-bake has no wave after it; allowed: with several waves',
    ],
    [
      '    wave-bake: 30m\n    max-failures: 1\n    concurrency: 5\n',
      '    max-failures: 50\n    concurrency: 0\n',
      '137:19: environments.production.max-failures is 50; allowed: a whole number from 0 to 49',
      '138:18: environments.production.concurrency is 0; allowed: a whole number from 1 to 50',
    ],
    [
      '[ [ canary ], [ main ] ]',
      '[ [ canary ], [ main, canary ] ]',
      '101:34: environments.production.waves names canary again; allowed: each target in one wave',
    ],
    [
      '[ [ canary ], [ main ] ]',
      '[ [ canary ], [ mian, main ] ]',
      '101:28: environments.production.waves names mian, which is no target (did you mean main?); allowed: canary, main',
    ],
    [
      'max-healthy: 120',
      'max-healthy: 191',
      '105:20: environments.production.strategy.max-healthy is 191 with a min-healthy of 90; allowed: at most 100 apart, so up to 190',
    ],
    [
      '      max-severity: medium\n      only-fixable: true\n      min-age: 2d\n      waivers: ./.github/waivers.yml\n      no-worse-than-current: true\n',
      '      only-fixable: true\n',
      '125:7: environments.production.findings allows whatever is found; required: max-severity, or no-worse-than-current: true',
    ],
    [
      '      max-severity: medium\n      only-fixable: true\n      min-age: 2d\n      waivers: ./.github/waivers.yml\n      no-worse-than-current: true\n',
      '      no-worse-than-current: false\n',
      '125:7: environments.production.findings allows whatever is found; required: max-severity, or no-worse-than-current: true',
    ],
    ['      max-severity: medium\n', ''],
    ['      no-worse-than-current: true\n', ''],
    [
      'checkpoints: [ 20, 100 ]',
      'checkpoints: [ 50, 20, 100 ]',
      '107:20: environments.production.strategy.checkpoints is 50, 20, 100; required: ascending percentages, the last one 100',
    ],
    [
      'checkpoints: [ 20, 100 ]',
      'checkpoints: [ 20, 50 ]',
      '107:20: environments.production.strategy.checkpoints is 20, 50; required: ascending percentages, the last one 100',
    ],
    [
      '      checkpoints: [ 20, 100 ]\n',
      '',
      '107:7: environments.production.strategy.checkpoint-delay says nothing without checkpoints; required: checkpoints, or no checkpoint-delay',
    ],
  ])
})

describe('a canary', () => {
  const of = (find: string, replacement: string): readonly string[] => complaints(changed(CANARY, find, replacement))
  test.each<[string, string, string, readonly string[]]>([
    ['as it is', 'family: web', 'family: web', []],
    [
      'that nobody guards while no run is there',
      '      alarms: [ web-5xx ]\n',
      '',
      [
        '103:7: environments.production.strategy is a canary without alarms; required: at least one of alarms, which AWS itself watches: it goes on after a checkpoint where no run is there to stop it',
      ],
    ],
    [
      'that is not watched',
      '      bake: 15m\n',
      '      bake: 59s\n',
      [
        '115:11: environments.production.strategy.verdicts.errors needs 2 whole periods, which the bake does not hold; required: a bake of at least 15m, shorter periods or fewer least-periods',
        '131:13: environments.production.strategy is a canary that is not watched; required: a bake of at least 1m',
      ],
    ],
    [
      'whose bake is no duration',
      '      bake: 15m\n',
      '      bake: 15 min\n',
      ['131:13: environments.production.strategy.bake is "15 min"; allowed: a duration like 1h30m, from 0s to 48h'],
    ],
    [
      'whose bake is longer than AWS waits',
      '      bake: 15m\n',
      '      bake: 3d\n',
      ['131:13: environments.production.strategy.bake is "3d"; allowed: a duration like 1h30m, from 0s to 48h'],
    ],
    [
      'with a verdict that nobody gives',
      '          by: metric\n',
      '',
      [
        '114:9: environments.production.strategy.verdicts.errors has no key by; required: alarms, metric, target-health, http, command or step. What gives the verdict.',
      ],
    ],
    [
      'whose doubts are waited for while AWS goes on',
      'advance: verdict',
      'advance: timed',
      [
        '110:16: environments.production.strategy.suspend is true, and with advance: timed AWS goes on by itself; required: advance: verdict, or false',
        '111:21: environments.production.strategy.inconclusive is hold, and with advance: timed AWS goes on by itself; required: advance: verdict, or fail',
        '115:11: environments.production.strategy.verdicts.errors needs 2 whole periods, which the bake does not hold; required: a bake of at least 18m, shorter periods or fewer least-periods',
      ],
    ],
    [
      'with a metric that says nothing of what is well',
      '          at-most: 5\n          at-least: 0.5\n          no-worse-than: 10\n          better: higher\n',
      '',
      [
        '115:11: environments.production.strategy.verdicts.errors says nothing of what is well; required: at-most, at-least or no-worse-than',
      ],
    ],
    [
      'that compares what is nobody’s in particular',
      'of: canary',
      'of: all',
      [
        '124:26: environments.production.strategy.verdicts.errors.no-worse-than compares instances, and of is all; required: of: canary, or no no-worse-than',
      ],
    ],
    [
      'whose bake is too short for its metric',
      '      bake: 15m\n',
      '      bake: 14m\n',
      [
        '115:11: environments.production.strategy.verdicts.errors needs 2 whole periods, which the bake does not hold; required: a bake of at least 15m, shorter periods or fewer least-periods',
      ],
    ],
    [
      'with half a minute',
      'period: 5m',
      'period: 90s',
      ['120:19: environments.production.strategy.verdicts.errors.period is 90s; allowed: whole minutes'],
    ],
    [
      'that says what is better, and compares nothing',
      '          no-worse-than: 10\n',
      '',
      [
        '115:11: environments.production.strategy.verdicts.errors.better says nothing without no-worse-than; required: no-worse-than, or no better',
      ],
    ],
  ])('%s', (_, find, replacement, expected) => {
    expect(of(find, replacement)).toEqual(expected)
  })
})

describe('several at once', () => {
  const text = changed(
    changed(changed(FULL, 'family: web', 'family: Web'), 'after: development', 'after: nowhere'),
    'soak-share: 80',
    'soak-shar: 80',
  )

  test('are one error with a line for each, in the order of the file', () => {
    const thrown = (() => {
      try {
        return readDeliveryFile(treeOf(text))
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).code).toBe('input.invalid')
    expect((thrown as UserError).message.split('\n').map(line => line.split('; ')[0])).toEqual([
      `${FILE}:1:9: family is "Web"`,
      `${FILE}:71:20: environments.development.soak-max-wait says nothing when nothing soaks in development`,
      `${FILE}:76:12: environments.production.after is "nowhere", which is no environment of this file`,
      `${FILE}:78:5: environments.production.soak-shar is not a key (did you mean soak-share?)`,
    ])
  })

  test.each([['[]'], ['web'], ['5']])('a file that is %s is no map', whole => {
    expect(complaints(whole)).toEqual([
      `1:1: the file is ${whole === '[]' ? 'a list' : whole === 'web' ? '"web"' : '5'}; allowed: a map with the keys family, architecture, home, infrastructure, distribution, stages, environments`,
    ])
  })

  test('a long value is cut', () => {
    expect(complaints(changed(FULL, 'family: web', `family: ${'W'.repeat(500)}`))).toEqual([
      `1:9: family is "${'W'.repeat(79)}…; allowed: up to 63 of a-z, 0-9 and -, a letter first`,
    ])
  })
})

describe('what Image Builder would refuse', () => {
  fails([
    [
      '  subnet: subnet-0123456789abcdef0\n  security-groups: [ sg-0123456789abcdef0 ]\n',
      '  subnet: subnet-0123456789abcdef0\n',
      '10:11: infrastructure has a subnet, but no security groups; required: infrastructure.security-groups',
    ],
    [
      '  resource-tags: { team: images }\n',
      '  resource-tags: { Name: builder, CreatedBy: platform, team: images }\n',
      ...[
        ['20', 'Name'],
        ['35', 'CreatedBy'],
      ].map(
        ([column, key]) =>
          `17:${column}: infrastructure.resource-tags has an entry named "${key}"; allowed: a tag key of up to 128 letters, digits, spaces and _.:/=+-@, not of aws: or golden-ami:, and not Name, CreatedBy, Ec2ImageBuilderArn or Tags, which Image Builder keeps for itself`,
      ),
    ],
    [
      '  resource-tags: { team: images }\n',
      `  resource-tags: { ${Array.from({ length: 29 }, (_, index) => `t${index}: a`).join(', ')} }\n`,
      '17:18: infrastructure.resource-tags has 29 entries; allowed: 1 to 28',
    ],
    [
      '  sns-topic: arn:aws:sns:eu-west-1:111111111111:builds\n',
      '  sns-topic: arn:aws:sns:eu-west-1:111111111111:builds.fifo\n',
      '13:14: infrastructure.sns-topic is "arn:aws:sns:eu-west-1:111111111111:builds.fifo"; allowed: the ARN of an SNS topic that is no FIFO topic',
    ],
    [
      '    execution-role: arn:aws:iam::111111111111:role/image-workflows\n',
      '    execution-role: arn:aws2:iam::111111111111:role/image-workflows\n',
      '57:21: stages.os.execution-role is "arn:aws2:iam::111111111111:role/image-workflows"; allowed: the ARN of an IAM role',
    ],
    [
      '    execution-role: arn:aws:iam::111111111111:role/image-workflows\n',
      '    execution-role: arn:awsx:iam::111111111111:role/image-workflows\n',
      `57:21: stages.os.execution-role is "arn:awsx:iam::111111111111:role/image-workflows", which Image Builder does not take as executionRole; allowed: what matches ^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$`,
    ],
    [
      '      - arn: arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke/1.0.0\n',
      '      - arn: arn:aws:imagebuilder:e:111111111111:workflow/test/smoke/1.0.0\n',
      expect.stringContaining('does not take as workflowArn') as unknown as string,
    ],
  ])
})

describe('a component that is in a stage twice', () => {
  const twice = (line: string, name: string): string =>
    `${line}: stages.os.components has ${name} twice; allowed: each component once, in one version and with one set of parameters; what differs goes into two documents`
  fails([
    [
      '        parameters: { port: "8080" }\n',
      '        parameters: { port: "8080" }\n      - path: ./components/nginx.yml\n        parameters: { port: "8081" }\n',
      twice('28:9', 'components/nginx.yml'),
    ],
    ['      - ./components/os-updates.yml\n', '      - components/nginx.yml\n', twice('26:9', 'components/nginx.yml')],
    [
      '      - ./components/os-updates.yml\n',
      '      - amazon:amazon-cloudwatch-agent-linux\n',
      twice('24:9', 'amazon:amazon-cloudwatch-agent-linux'),
    ],
    [
      '      - amazon:amazon-cloudwatch-agent-linux@1.0.1\n',
      '      - arn:aws:imagebuilder:eu-west-1:111111111111:component/hardening/2.0.0/1\n',
      twice('25:9', 'arn:aws:imagebuilder:eu-west-1:111111111111:component/hardening'),
    ],
    [
      '      - ./components/os-updates.yml\n',
      '      - arn:aws:imagebuilder:eu-west-1:aws:component/amazon-cloudwatch-agent-linux/x.x.x\n',
      twice('24:9', 'amazon:amazon-cloudwatch-agent-linux'),
    ],
  ])
})
