import { run } from '@golden-ami/actions/promote'
import { describeWrong, type Row } from './wrong-inputs.ts'

const OVERRIDABLE = 'allowed: <gate>: <reason> for gates that the delivery file names as overridable: hold, rejected'
const VERDICTS = 'allowed: a list of { "name", "verdict": "pass", "fail" or "inconclusive", "because" }, each name once'
const OR_A_FILE = "or the path of a file with it, in the workspace or in the runner's temporary folder"
const STAGING = { environment: 'staging' }

const one = (name: string, value: string, complaint: string): Row => [
  `${name}: ${JSON.stringify(value)}`,
  { ...STAGING, [name]: value },
  [`input ${name}: ${complaint}`],
]

describeWrong(
  { name: 'promote', run },
  {
    // The API says whether a token is good, and only where approvals are asked for.
    anything: ['github-token'],
    withFile: [
      [
        'no environment',
        {},
        ['input environment: it is not given; required: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine'],
      ],
      [
        'an environment that the file does not have',
        { environment: 'stagin' },
        ['input environment: "stagin" is not among the environments of .github/golden-ami.yml (did you mean staging?); allowed: staging'],
      ],
      one(
        'environment',
        'quarantine',
        'environment is "quarantine"; allowed: up to 63 of a-z, 0-9 and -, a letter first, and not quarantine',
      ),
      one('ami-id', 'web', 'ami-id is "web"; allowed: an AMI id like ami-0123456789abcdef0'),
      one('release', '1.4.0', 'release is "1.4.0"; allowed: a release like 1.4.0/2'),
      [
        'an image and a release',
        { ...STAGING, 'ami-id': 'ami-01234567', release: '1.4.0/2' },
        ['input release: ami-id is given too; allowed: one of them'],
      ],
      one('expected-plan', 'v2 image:0', 'expected-plan is "v2 image:0"; allowed: the output plan-hash of a dry run'),
      one('drift', 'ignore', 'drift is "ignore"; allowed: stop, adopt or restore'),
      one(
        'drift',
        'adopt',
        'it is adopt, and nothing names what is adopted; required: ami-id or release, of the image that the pointer says',
      ),
      ...['adopt', 'restore'].map(
        (drift): Row => [
          `a baseline that is to ${drift}`,
          { ...STAGING, baseline: 'true', drift },
          [`input drift: it is ${drift}, and a baseline moves no pointer; allowed: stop`],
        ],
      ),
      one('lock', 'now', 'environments.staging.lock is "now"; allowed: wait or refuse'),
      one('on-timeout', 'wait', 'environments.staging.on-timeout is "wait"; allowed: fail or succeed'),
      one('when-not-due', 'wait', 'when-not-due is "wait"; allowed: fail or defer'),
      one('baseline', 'yes', 'baseline is "yes"; allowed: true or false'),
      [
        'a baseline of something',
        { ...STAGING, baseline: 'true', 'ami-id': 'ami-01234567', override: 'hold: now', 'expected-plan': 'v1 image:0123456789ab' },
        [
          'input baseline: ami-id, override, expected-plan say what to promote, and a baseline promotes nothing; allowed: baseline without them',
        ],
      ],
      one('only-distribute', 'yes', 'only-distribute is "yes"; allowed: true or false'),
      [
        'copies that are to be approved, and a pointer that is to be restored',
        { ...STAGING, 'only-distribute': 'true', override: 'hold: now', 'expected-plan': 'v1 image:0123456789ab', drift: 'restore' },
        [
          'input only-distribute: override, expected-plan, drift say how to promote, and nothing is promoted; allowed: only-distribute without them',
        ],
      ],
      ...['adopt', 'restore'].map(
        (drift): Row => [
          `copies, and a pointer that is to be taken as ${drift}`,
          { ...STAGING, 'only-distribute': 'true', 'ami-id': 'ami-01234567', drift },
          ['input only-distribute: drift say how to promote, and nothing is promoted; allowed: only-distribute without them'],
        ],
      ),
      [
        'copies that are to be a baseline, with verdicts',
        { ...STAGING, 'only-distribute': 'true', baseline: 'true', verdicts: '[]' },
        ['input only-distribute: baseline, verdicts say how to promote, and nothing is promoted; allowed: only-distribute without them'],
      ],
      one('policy-ref', '../main', 'policy-ref is "../main"; allowed: a branch like main'),
      one('verdicts', 'verdicts.json', `there is no file verdicts.json in the workspace; ${VERDICTS}; ${OR_A_FILE}`),
      one('verdicts', '{}', `it is not a list; ${VERDICTS}`),
      one('verdicts', '[', `it is not JSON; ${VERDICTS}`),
      one('verdicts', '[{"name":"pen","verdict":"ok","because":"x"}]', `item 0 is no verdict; ${VERDICTS}`),
      one(
        'verdicts',
        '[{"name":"pen","verdict":"pass","because":"x"},{"name":"pen","verdict":"fail","because":"x"}]',
        `pen is there twice; ${VERDICTS}`,
      ),
      one('dry-run', '1', 'dry-run is "1"; allowed: true or false'),
      one('override', 'hold', `"hold" is not <gate>: <reason>; ${OVERRIDABLE}`),
      [
        'overrides, each wrong in its way',
        { ...STAGING, override: 'hold: a\nhold: b\nquarantine: now\nspeed: now' },
        [
          `input override: the gate hold is overridden twice; ${OVERRIDABLE}`,
          `input override: the gate quarantine can never be overridden; ${OVERRIDABLE}`,
          `input override: "speed" is no gate; ${OVERRIDABLE}`,
        ],
      ],
      one('override', 'hold: mended; rejceted: it was not the release', `"rejceted" is no gate; ${OVERRIDABLE}`),
      one('config', 'x.yml', 'there is no file x.yml in the workspace; allowed: a path in the repository (check it out first), or none'),
      one(
        'only',
        'web/eu-west-1',
        '"web/eu-west-1" is not <target>, <target>: <reason>; allowed: <target>, <target>: <reason>, with targets of staging: web/eu-west-1, or their account ids, names of their groups, or tag:<key>=<value> as the file has it',
      ),
      [
        'everything at once',
        { environment: 'prod', 'ami-id': 'x', release: '1', baseline: 'x', 'dry-run': 'x', 'when-not-due': 'x' },
        [
          'input ami-id: ami-id is "x"; allowed: an AMI id like ami-0123456789abcdef0',
          'input release: release is "1"; allowed: a release like 1.4.0/2',
          'input when-not-due: when-not-due is "x"; allowed: fail or defer',
          'input baseline: baseline is "x"; allowed: true or false',
          'input dry-run: dry-run is "x"; allowed: true or false',
          'input release: ami-id is given too; allowed: one of them',
          'input environment: "prod" is not among the environments of .github/golden-ami.yml; allowed: staging',
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
