import { run } from '@golden-ami/actions/refresh-asg'
import { describeWrong, type Row } from './wrong-inputs.ts'

const IMAGE = { 'ami-id': 'ami-01234567', 'auto-scaling-groups': 'web' }
const TWICE = 'allowed: the input or the delivery file, not both'

/** One input beside a good description; the complaint without `input <name>: `. */
const one = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value)}`,
  { ...IMAGE, [name]: value },
  [`input ${name}: ${complaint}`],
]
const strategy = (key: string): string => `environments.image.strategy.${key}`

describeWrong(
  { name: 'refresh-asg', run },
  {
    anything: ['github-token'],
    withFile: [
      [
        'neither environment nor image',
        {},
        ['input environment: neither environment nor ami-id is given; allowed: the name of an environment, or an AMI id in ami-id'],
      ],
      [
        'an environment that the file does not have',
        { environment: 'stagin' },
        ['input environment: "stagin" is not among the environments of .github/golden-ami.yml (did you mean staging?); allowed: staging'],
      ],
      [
        'a malformed environment',
        { environment: 'B A' },
        ['input environment: environment is "B A"; allowed: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine'],
      ],
      [
        'an image, although the file describes the groups',
        { 'ami-id': 'ami-01234567' },
        [
          "input ami-id: .github/golden-ami.yml describes the groups, whose image is the pointer's; allowed: environment, or config: none with ami-id and auto-scaling-groups",
        ],
      ],
      [
        'what the file says already',
        { environment: 'staging', 'auto-scaling-groups': 'web' },
        [`input auto-scaling-groups: it says what .github/golden-ami.yml:8:14 is there to say (environments.*.targets.*.groups); ${TWICE}`],
      ],
      [
        'only without a reason',
        { environment: 'staging', only: 'web/eu-west-1' },
        [
          'input only: "web/eu-west-1" is not <target>, <target>: <reason>; allowed: <target>, <target>: <reason>, with targets of staging: web/eu-west-1, or their account ids, names of their groups, or tag:<key>=<value> as the file has it; or failed',
        ],
      ],
      [
        'until, with a strategy that goes all the way',
        { environment: 'staging', until: '5' },
        ['input until: the strategy is rolling, which goes all the way; allowed: nothing, or a canary'],
      ],
      [
        'until, with a canary that AWS brings on by itself',
        { environment: 'staging', strategy: 'canary', alarms: 'web-5xx', bake: '15m', until: '5' },
        ['input until: the canary is advance: timed, and AWS goes on by itself; allowed: nothing, or advance: verdict'],
      ],
      ...['0', '100', '5%'].map(
        (until): Row => [
          `until: ${until}`,
          { environment: 'staging', until },
          [`input until: until is ${/^\d+$/.test(until) ? until : `"${until}"`}; allowed: a whole number from 1 to 99`],
        ],
      ),
      [
        'another file that is not there',
        { environment: 'staging', config: 'delivery.yml' },
        ['input config: there is no file delivery.yml in the workspace; allowed: a path in the repository (check it out first), or none'],
      ],
      [
        'everything at once',
        { environment: 'Staging', 'ami-id': 'ami-1', 'dry-run': 'maybe', bake: 'long', timeout: '1s' },
        [
          'input environment: environment is "Staging"; allowed: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
          'input ami-id: ami-id is "ami-1"; allowed: an AMI id like ami-0123456789abcdef0',
          'input dry-run: dry-run is "maybe"; allowed: true or false',
          "input ami-id: .github/golden-ami.yml describes the groups, whose image is the pointer's; allowed: environment, or config: none with ami-id and auto-scaling-groups",
          "input ami-id: an environment is named too, whose image is the pointer's; allowed: ami-id or environment, not both",
          'input bake: bake is "long"; allowed: a duration like 1h30m, from 0s to 48h',
          'input timeout: timeout is "1s"; allowed: a duration like 1h30m, from 5m to 5d',
        ],
      ],
    ],
    withoutFile: [
      [
        'no delivery file: was the repository checked out?',
        { environment: 'staging' },
        [
          'input config: there is no .github/golden-ami.yml in the workspace, and nothing else describes an environment; required: the delivery file; was the repository checked out before this step?',
        ],
      ],
      [
        'a delivery file that is not to be read',
        { environment: 'staging', config: 'none' },
        [
          'input config: it is none, and nothing but the delivery file describes an environment; required: the path of the delivery file, or nothing for .github/golden-ami.yml',
        ],
      ],
      [
        'an image without groups',
        { 'ami-id': 'ami-01234567' },
        ['input auto-scaling-groups: it is not given; required: Its Auto Scaling groups: their names, or a tag that they have.'],
      ],
      [
        'an image and an environment',
        { ...IMAGE, environment: 'staging' },
        ["input ami-id: an environment is named too, whose image is the pointer's; allowed: ami-id or environment, not both"],
      ],
      one('ami-id', 'ami-012', 'ami-id is "ami-012"; allowed: an AMI id like ami-0123456789abcdef0'),
      one('only', 'web/eu-west-1: it is alone', 'an image without an environment has no targets; allowed: nothing, or an environment'),
      one('drift', 'adopt', 'drift is "adopt"; allowed: stop or restore'),
      one('drift', 'restore', 'it is restore, and an image without an environment has no pointer; allowed: stop, or an environment'),
      one('continue', 'yes', 'continue is "yes"; allowed: true or false'),
      one(
        'continue',
        'true',
        'it is true, and an image without an environment has no ledger that says what is unfinished; allowed: false, or an environment',
      ),
      one('deployment', 'yes', 'deployment is "yes"; allowed: true or false'),
      one('deployment', 'true', 'it is true, and an image without an environment is deployed to none; allowed: false, or an environment'),
      one('dry-run', '', 'it is not given; required: true or false'),
      one('dry-run', 'yes', 'dry-run is "yes"; allowed: true or false'),
      one(
        'auto-scaling-groups',
        'a:b',
        'environments.image.targets.default.groups[0] is "a:b"; allowed: the name of an Auto Scaling group: up to 255 characters, no colon',
      ),
      one('strategy', 'yolo', `${strategy('type')} is "yolo"; allowed: rolling, canary or replace-root-volume`),
      one('until', '5', 'an image without an environment has no verdicts; allowed: nothing, or an environment'),
      one(
        'verdicts',
        '[',
        'it is not JSON; allowed: a list of { "name", "verdict": "pass", "fail" or "inconclusive", "because" }, each name once',
      ),
      one('min-healthy', '101', `${strategy('min-healthy')} is 101; allowed: a whole number from 0 to 100`),
      one('max-healthy', '5%', `${strategy('max-healthy')} is "5%"; allowed: a whole number from 100 to 200`),
      [
        'min-healthy and max-healthy too far apart',
        { ...IMAGE, 'min-healthy': '50', 'max-healthy': '200' },
        [`input max-healthy: ${strategy('max-healthy')} is 200 with a min-healthy of 50; allowed: at most 100 apart, so up to 150`],
      ],
      one('warm-up', '90', `${strategy('warm-up')} is "90"; allowed: a duration like 1h30m, from 0s to 24h`),
      one('checkpoints', '50\n20', `${strategy('checkpoints')} is 50, 20; required: ascending percentages, the last one 100`),
      one(
        'checkpoint-delay',
        '15m',
        `${strategy('checkpoint-delay')} says nothing without checkpoints; required: checkpoints, or no checkpoint-delay`,
      ),
      one('bake', '-1s', `${strategy('bake')} is "-1s"; allowed: a duration like 1h30m, from 0s to 48h`),
      one('alarms', 'web-5xx\nweb-5xx', `${strategy('alarms')} has "web-5xx" twice; allowed: each once`),
      one('alarms', 'abcdefghijk'.split('').join('\n'), `${strategy('alarms')} has 11 items; allowed: 1 to 10 items`),
      one('on-failure', 'retry', 'environments.image.on-failure is "retry"; allowed: rollback or stop'),
      one('on-cancel', 'stop', 'environments.image.on-cancel is "stop"; allowed: cancel, rollback or leave'),
      one('protected', 'always', `${strategy('protected')} is "always"; allowed: refuse, replace, ignore or wait`),
      one('standby', 'drain', `${strategy('standby')} is "drain"; allowed: refuse, replace, ignore or wait`),
      one('unpinned', 'ignore', 'environments.image.unpinned is "ignore"; allowed: refuse or pin'),
      one('lock', 'now', 'environments.image.lock is "now"; allowed: wait or refuse'),
      one('on-timeout', 'wait', 'environments.image.on-timeout is "wait"; allowed: fail or succeed'),
      one('timeout', '0s', 'environments.image.timeout is "0s"; allowed: a duration like 1h30m, from 5m to 5d'),
    ],
  },
)
