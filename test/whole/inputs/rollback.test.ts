import { run } from '@golden-ami/actions/rollback'
import { describeWrong, type Row } from './wrong-inputs.ts'

const STAGING = { environment: 'staging', reason: 'errors since the release' }
const at = (key: string): string => `environments.staging.${key}`

const one = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value.slice(0, 20))}`,
  { ...STAGING, [name]: value },
  [`input ${name}: ${complaint}`],
]

describeWrong(
  { name: 'rollback', run },
  {
    anything: ['github-token'],
    withFile: [
      [
        'nothing at all',
        {},
        [
          'input environment: it is not given; required: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
          'input reason: it is not given; required: a sentence of up to 1,000 characters',
        ],
      ],
      one('environment', 'prod', '"prod" is not among the environments of .github/golden-ami.yml; allowed: staging'),
      one('reason', '  ', 'it is not given; required: a sentence of up to 1,000 characters'),
      one('reason', 'x'.repeat(1_001), `reason is "${'x'.repeat(79)}…; allowed: a sentence of up to 1,000 characters`),
      one('to-release', '1.3.9', 'to-release is "1.3.9"; allowed: a release like 1.3.9/1 or baseline/ami-…'),
      one('quarantine', 'yes', 'quarantine is "yes"; allowed: true or false'),
      one('dry-run', 'yes', 'dry-run is "yes"; allowed: true or false'),
      one('config', 'x.yml', 'there is no file x.yml in the workspace; allowed: a path in the repository (check it out first), or none'),
      one('min-healthy', '-1', `${at('strategy.min-healthy')} is -1; allowed: a whole number from 0 to 100`),
      one('max-healthy', '99', `${at('strategy.max-healthy')} is 99; allowed: a whole number from 100 to 200`),
      one('warm-up', '90', `${at('strategy.warm-up')} is "90"; allowed: a duration like 1h30m, from 0s to 24h`),
      one('on-cancel', 'stop', `${at('on-cancel')} is "stop"; allowed: cancel, rollback or leave`),
      one('protected', 'always', `${at('strategy.protected')} is "always"; allowed: refuse, replace, ignore or wait`),
      one('standby', 'drain', `${at('strategy.standby')} is "drain"; allowed: refuse, replace, ignore or wait`),
      one('unpinned', 'ignore', `${at('unpinned')} is "ignore"; allowed: refuse or pin`),
      one('timeout', '6d', `${at('timeout')} is "6d"; allowed: a duration like 1h30m, from 5m to 5d`),
      [
        'everything at once',
        { environment: 'Prod', 'to-release': 'x', quarantine: 'x', 'dry-run': 'x', timeout: 'x' },
        [
          'input environment: environment is "Prod"; allowed: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
          'input reason: it is not given; required: a sentence of up to 1,000 characters',
          'input to-release: to-release is "x"; allowed: a release like 1.3.9/1 or baseline/ami-…',
          'input quarantine: quarantine is "x"; allowed: true or false',
          'input dry-run: dry-run is "x"; allowed: true or false',
          'input timeout: timeout is "x"; allowed: a duration like 1h30m, from 5m to 5d',
        ],
      ],
    ],
    withoutFile: [
      [
        'no delivery file: was the repository checked out?',
        STAGING,
        [
          'input config: there is no .github/golden-ami.yml in the workspace, and nothing else describes an environment; required: the delivery file; was the repository checked out before this step?',
        ],
      ],
      [
        'a delivery file that is not to be read',
        { ...STAGING, config: 'none' },
        [
          'input config: it is none, and nothing but the delivery file describes an environment; required: the path of the delivery file, or nothing for .github/golden-ami.yml',
        ],
      ],
    ],
  },
)
