import { readYaml } from '@golden-ami/actions-kit'
import type { Located } from '@golden-ami/domain'

/** A delivery file in which every key of the table is written, some in both of their forms. */
export const FULL = `family: web
architecture: arm64
home:
  account: "111111111111"
  region: eu-west-1
  role: "arn:aws:iam::111111111111:role/golden-ami-home-\${environment}"
infrastructure:
  instance-profile: build
  instance-types: [ m7g.large ]
  subnet: subnet-0123456789abcdef0
  security-groups: [ sg-0123456789abcdef0 ]
  key-pair: build
  sns-topic: arn:aws:sns:eu-west-1:111111111111:builds
  log-bucket: acme-build-logs
  log-prefix: builds
  terminate-on-failure: true
  resource-tags: { team: images }
  metadata: { tokens: required, hop-limit: 1 }
stages:
  os:
    parent: ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64
    components:
      - ./components/os-updates.yml
      - amazon:amazon-cloudwatch-agent-linux@1.0.1
      - arn:aws:imagebuilder:eu-west-1:111111111111:component/hardening/1.x.x
      - path: components/nginx.yml
        parameters: { port: "8080" }
    version: 1.4.0
    infrastructure:
      instance-profile: build-os
      instance-types: [ c7g.large, m7g.large ]
      subnet: subnet-01234567
      security-groups: [ sg-01234567 ]
      key-pair: build-os
      sns-topic: arn:aws:sns:eu-west-1:111111111111:os-builds
      log-bucket: acme-os-build-logs
      log-prefix: builds/os
      terminate-on-failure: false
      resource-tags: { team: os }
      metadata: { tokens: optional, hop-limit: 2 }
    volumes:
      - device: /dev/xvda
        size: 20
        type: gp3
        iops: 4000
        throughput: 200
        encrypted: true
        kms-key: arn:aws:kms:eu-west-1:111111111111:alias/images
        delete-on-termination: true
        snapshot: snap-0123456789abcdef0
    workflows:
      - arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x
      - arn: arn:aws:imagebuilder:eu-west-1:111111111111:workflow/test/smoke/1.0.0
        parameters: { smoke: "1" }
        on-failure: continue
        parallel-group: smoke
    execution-role: arn:aws:iam::111111111111:role/image-workflows
    tests: false
    max-age: 14d
    timeout: 90m
    on-timeout: succeed
  tech:
    parent: os
    components: [ amazon:update-linux ]
    scan: true
    rebuild-severity: low
    distribution: { regions: [ eu-north-1 ], kms-keys: [ "arn:aws:kms:eu-north-1:111111111111:alias/tech" ], accounts: [ "333333333333" ], share-with: { accounts: [ "444444444444" ], organisations: [ "arn:aws:organizations::111111111111:organization/o-0123456789" ], organisational-units: [ "arn:aws:organizations::111111111111:ou/o-0123456789/ou-abcd-01234567" ] }, ami-name: "web tech {{ imagebuilder:buildDate }}" }
environments:
  development:
    while-soaking: wait
    soak-max-wait: 5d
    approvals: 1
    targets:
      web: { groups: { tag: "team=a=b" }, allow-empty: true, look-role: "arn:aws:iam::111111111111:role/golden-ami-look" }
  production:
    after: development
    soak: { for: 1d12h, within: 6d }
    soak-share: 80
    while-soaking: replace
    zone: Europe/Berlin
    windows:
      - days: [ Sat, Sun ]
        from: "22:00"
        to: "06:00"
    freezes:
      - from: "2026-12-18"
        to: "2027-01-04"
        reason: year end
    approvals:
      count: 2
      of: [ ada, grace ]
    alarms: [ web-5xx ]
    overridable: [ soak ]
    targets:
      canary:
        role: "arn:aws:iam::111111111111:role/golden-ami"
        regions: [ eu-west-1 ]
        groups: [ web-canary ]
      main:
        groups: [ web-a, web-b ]
    waves: [ [ canary ], [ main ] ]
    strategy:
      type: rolling
      min-healthy: 90
      max-healthy: 120
      warm-up: 3m
      checkpoints: [ 20, 100 ]
      checkpoint-delay: 10m
      bake: 15m
      alarms: [ web-5xx ]
      protected: replace
      standby: ignore
    on-failure: stop
    on-cancel: rollback
    unpinned: pin
    timeout: 8h
    on-timeout: succeed
    lock: wait
    protection:
      reviewers: 2
      no-self-review: true
      no-admin-bypass: true
      branches: [ main, release/* ]
    findings:
      max-severity: medium
      only-fixable: true
      min-age: 2d
      waivers: ./.github/waivers.yml
      no-worse-than-current: true
    require-tests: true
    required-tags: [ team, cost-center=42 ]
    external: [ pen-test ]
    distribute: copy
    kms-keys: [ "arn:aws:kms:eu-west-1:111111111111:alias/copies" ]
    share-with: { organisations: [ "arn:aws:organizations::111111111111:organization/o-5555555555" ], organisational-units: [ "arn:aws:organizations::111111111111:ou/o-5555555555/ou-aaaa-11111111" ] }
    watermark: true
    wave-bake: 30m
    max-failures: 1
    concurrency: 5
    undo-after: 3d
distribution:
  regions: [ us-east-2, us-west-2 ]
  kms-keys: [ arn:aws:kms:us-east-2:111111111111:key/mrk-1234abcd ]
  accounts: [ "222222222222" ]
  share-with:
    accounts: [ "555555555555" ]
    organisations: [ arn:aws:organizations::111111111111:organization/o-9876543210 ]
    organisational-units: [ arn:aws:organizations::111111111111:ou/o-9876543210/ou-dcba-76543210 ]
  ami-name: web {{ imagebuilder:buildDate }}
`

export const FILE = '.github/golden-ami.yml'

/** The tree of a text that is YAML. */
export const treeOf = (text: string): Located => {
  const answer = readYaml(text, FILE)
  if ('complaints' in answer) throw new Error(answer.complaints.map(complaint => complaint.wrong).join('\n'))
  return answer.tree
}

/** The text with one part replaced, which must be there exactly once. */
export const changed = (text: string, find: string, replacement: string): string => {
  const parts = text.split(find)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(find)} is there ${parts.length - 1} times`)
  return parts.join(replacement)
}

/** The same, with a consumer in the place of groups: one of both is written. */
export const CONSUMER = changed(FULL, 'groups: { tag: "team=a=b" }', 'consumer: { tag: "eks:cluster-name=blue" }')

/** The same, with a canary and a verdict of each kind. */
export const CANARY = changed(
  changed(FULL, '      type: rolling\n', '      type: canary\n'),
  '      checkpoint-delay: 10m\n',
  `      advance: verdict
      hold-limit: 24h
      suspend: true
      inconclusive: hold
      verdicts:
        quiet: { by: alarms, alarms: [ web-latency ] }
        errors:
          by: metric
          namespace: Web
          metric: Errors
          dimensions: { service: shop }
          statistic: Sum
          period: 5m
          of: canary
          at-most: 5
          at-least: 0.5
          no-worse-than: 10
          better: higher
          least-periods: 2
        healthy: { by: target-health, share: 90 }
        probe: { by: http, url: "https://web.example.com/health", status: 204, body: ok, times: 3 }
        nginx: { by: command, run: systemctl is-active nginx, shell: bash, limit: 1m }
        tests: { by: step, asks: the smoke tests }
`,
)
