/** One malformed document for each rule; ▸ stands where the complaint is to point. */
import { describe, expect, test } from '@jest/globals'
import { before, check, markedPlace, PATH, step, steps, withoutMark } from './documents.ts'

const BASH = 'action: ExecuteBash\n  inputs: { commands: [ "true" ] }'
const bash = (command: string): string => step('ExecuteBash', `commands:\n  - ${command}`)
const condition = (text: string): string => steps(`- name: One\n  ${BASH}\n  if:\n${text.replace(/^(?=.)/gm, '    ')}`)
const loop = (text: string): string => steps(`- name: One\n  ${BASH}\n  loop:\n${text.replace(/^(?=.)/gm, '    ')}`)
const pair = (second: string, phase = 'validate'): string =>
  `${steps(`- name: One\n  ${BASH}`)}  - name: ${phase}\n    steps:\n      - name: Two\n        action: ExecuteBash\n        inputs:\n          commands:\n            - ${second}\n`

type Row = readonly [rule: string, document: string, words: readonly string[]]

const NOTATION: readonly Row[] = [
  ['a tab', 'schemaVersion: 1.0\nphases:\n▸\t- name: build\n', ['a tab indents this line', 'allowed: spaces']],
  ['a key twice', 'schemaVersion: 1.0\n▸schemaVersion: 1.0\n', ['schemaVersion is written again, first on line 1']],
  ['an anchor', before('name: &it a').replace('&it a', '&it ▸a'), ['&it is an anchor']],
  ['a second document', `${before('')}▸---\na: 1\n`, ['a second document begins here']],
  ['an unquoted reference', step('DeleteFile', '- path: ▸{{ Folder }}'), ['{{ begins a map inside a map', 'a text in quotes']],
  ['an unquoted reference with more behind it', bash('▸{{ Folder }}/install'), ['{{ begins a map inside a map', 'a text in quotes']],
]

const SCHEMA: readonly Row[] = [
  ['no map', '▸- 1\n', ['the document is not a map', 'required: schemaVersion and phases']],
  [
    'no schemaVersion',
    steps(`- name: One\n  ${BASH}`).replace('schemaVersion: 1.0\n', '▸'),
    ['schemaVersion is missing', 'schemaVersion: 1.0'],
  ],
  ['another schemaVersion', before('').replace('1.0', '▸2.0'), ['schemaVersion is not 1.0', 'allowed: 1.0']],
  [
    'an unknown key',
    before('▸descripton: b'),
    ['a document has no key descripton (did you mean description?)', 'allowed: name, description'],
  ],
  ['a name that is no text', before('name: ▸[ a ]'), ['name is a list', 'allowed: a text']],
]

const PHASES: readonly Row[] = [
  ['no phases', '▸schemaVersion: 1.0\n', ['phases is missing', 'at least one of them build, validate, test']],
  ['no phase in phases', 'schemaVersion: 1.0\nphases: ▸[]\n', ['phases is not a list with items']],
  [
    'only phases that are not run',
    steps(`- name: One\n  ${BASH}`, 'install').replace('  - name: i', '  ▸- name: i'),
    ['no phase is named build, validate or test'],
  ],
  ['a phase with a slip', pair('"true"', '▸tests'), ['Image Builder runs no phase tests (did you mean test?)', 'build, validate, test']],
  [
    'a phase twice',
    pair('"true"', 'build').replace(/- name: build(?=\n {4}steps:\n {6}- name: Two)/, '- ▸name: build'),
    ['the phase build is there already'],
  ],
  ['a phase without steps', 'schemaVersion: 1.0\nphases:\n  - ▸name: build\n', ['this phase has no steps']],
  [
    'a phase without a name',
    steps(`- name: One\n  ${BASH}`).concat('  - ▸steps: [ { name: Two, action: Reboot } ]\n'),
    ['this phase has no name'],
  ],
  ['a phase that is no map', steps(`- name: One\n  ${BASH}`).concat('  - ▸test\n'), ['this phase is not a map']],
  [
    'an unknown key of a phase',
    steps(`- name: One\n  ${BASH}`).concat('    ▸onFailure: Abort\n'),
    ['a phase has no key onFailure', 'allowed: name, steps'],
  ],
  ['a reference in the name of a phase', pair('"true"', '▸"{{ Phase }}"'), ['the name of this phase holds a reference']],
]

const STEPS: readonly Row[] = [
  ['a step that is no map', steps(`- name: One\n  ${BASH}\n- ▸Reboot`), ['this step is not a map']],
  ['a step without a name', steps(`- ▸${BASH}`), ['this step has no name']],
  ['a step without an action', steps('- ▸name: One'), ['this step has no action']],
  ['a step twice', steps(`- name: One\n  ${BASH}\n- ▸name: One\n  ${BASH}`), ['the step One is in this phase already']],
  [
    'an unknown key of a step',
    steps(`- name: One\n  ${BASH}\n  ▸onfailure: Abort`),
    ['a step has no key onfailure (did you mean onFailure?)'],
  ],
  ['a step in two items', steps(`- ▸name: One\n- onFailure: Abort\n  name: Two\n  ${BASH}`), ['this step has no action']],
  ['a reference in the name of a step', steps(`- name: ▸"{{ loop.index }}"\n  ${BASH}`), ['the name of this step holds a reference']],
  ['a timeout of 0', steps(`- name: One\n  ${BASH}\n  timeoutSeconds: ▸0`), ['timeoutSeconds is the number 0', 'from 1, or -1']],
  [
    'a timeout in another unit',
    steps(`- name: One\n  ${BASH}\n  timeoutSeconds: ▸10m`),
    ['timeoutSeconds is "10m"', 'a whole number of seconds'],
  ],
  ['attempts that are none', steps(`- name: One\n  ${BASH}\n  maxAttempts: ▸0`), ['maxAttempts is the number 0', 'a whole number from 1']],
  [
    'another onFailure',
    steps(`- name: One\n  ${BASH}\n  onFailure: ▸abort`),
    ['onFailure is "abort" (did you mean Abort?)', 'allowed: Abort, Continue, Ignore'],
  ],
]

const ACTIONS: readonly Row[] = [
  [
    'an action in other letters',
    steps('- name: One\n  action: ▸executeBash\n  inputs: { commands: [ "true" ] }'),
    ['executeBash is no known action (did you mean ExecuteBash?)'],
  ],
  [
    'an action of Windows',
    steps('- name: One\n  action: ▸ExecutePowerShell\n  inputs: { commands: [ Get-Date ] }'),
    ['ExecutePowerShell is not there on Linux', 'ExecuteBash'],
  ],
  ['no inputs', steps('- ▸name: One\n  action: ExecuteBash'), ['this step has no inputs for ExecuteBash', 'a map with the keys commands']],
  [
    'inputs that are no map',
    step('ExecuteBash', '- ▸"true"').replace('- ▸', '▸- '),
    ['the inputs of ExecuteBash are a list', 'a map with the keys commands'],
  ],
  [
    'inputs that are no list',
    step('WebDownload', '▸source: https://example.com/a\ndestination: /a'),
    ['the inputs of WebDownload are a map', 'a list of maps'],
  ],
  [
    'an unknown input',
    step('ExecuteBash', 'commands: [ "true" ]\n▸command: a'),
    ['ExecuteBash has no key command (did you mean commands?)'],
  ],
  [
    'a required input that is not there',
    step('S3Download', '- ▸source: s3://bucket/a'),
    ['S3Download has no destination', 'required: destination'],
  ],
  ['commands that are one text', step('ExecuteBash', 'commands: ▸dnf update'), ['commands is a text', 'a list of texts']],
  ['a command that is a map', bash('▸echo a: b'), ['this item of commands is a map', 'holds ": "']],
  ['no command', step('ExecuteBash', 'commands: ▸[]'), ['commands is an empty list']],
  ['arguments that are one text', step('ExecuteBinary', 'path: /bin/true\narguments: ▸--all'), ['arguments is a text']],
  [
    'a flag that is none',
    step('CopyFile', '- source: a\n  destination: b\n  overwrite: ▸always'),
    ['overwrite is "always"', 'allowed: true or false'],
  ],
  ['a text that is a list', step('DeleteFile', '- path: ▸[ a, b ]'), ['path is a list', 'allowed: a text']],
  [
    'another algorithm',
    step('WebDownload', '- source: https://example.com/a\n  destination: /a\n  checksum: c\n  algorithm: ▸CRC32'),
    ['algorithm is "CRC32"', 'SHA256'],
  ],
  [
    'a checksum without algorithm',
    step('WebDownload', '- source: https://example.com/a\n  destination: /a\n  ▸checksum: c'),
    ['WebDownload has checksum without algorithm'],
  ],
  [
    'a download from elsewhere',
    step('S3Download', '- source: ▸https://example.com/a\n  destination: /a'),
    ['source is "https://example.com/a"', 'begins with s3://'],
  ],
  ['an upload to elsewhere', step('S3Upload', '- source: /a\n  destination: ▸/b'), ['destination is "/b"', 'begins with s3://']],
  ['a delay that is no number', step('Reboot', 'delaySeconds: ▸1m'), ['delaySeconds is "1m"', 'a whole number from 0']],
  ['another encoding', step('CreateFile', '- path: /a\n  encoding: ▸latin1'), ['encoding is "latin1"', 'utf-8']],
  [
    'parameters of a document that are no list',
    step('ExecuteDocument', 'document: a.yml\nparameters: ▸{ a: b }'),
    ['parameters is a map', 'name, value'],
  ],
]

const CONDITIONS: readonly Row[] = [
  ['no operator', condition('▸value: a'), ['if has no operator']],
  ['two operators', condition('fileExists: /a\n▸folderExists: /b'), ['if has a second operator folderExists', 'several go below and, or']],
  ['an operator with a slip', condition('▸fileExist: /a'), ['fileExist is no known operator (did you mean fileExists?)']],
  ['nothing to compare with', condition('▸stringEquals: a'), ['stringEquals has no value']],
  ['a number that is none', condition('numberEquals: 1\nvalue: ▸one'), ['numberEquals compares with "one"', 'allowed: a number']],
  ['and without a list', condition('and:\n  ▸fileExists: /a'), ['and is a map', 'a list of conditions']],
  [
    'too many levels',
    condition('not:\n  not:\n    not:\n      not:\n        ▸not: { fileExists: /a }'),
    ['not is on level 5', 'up to 4 levels'],
  ],
  ['another step action', condition('fileExists: /a\nthen: ▸skip'), ['then is skip (did you mean Skip?)', 'Abort, Execute, Skip']],
]

const LOOPS: readonly Row[] = [
  ['neither for nor forEach', loop('▸name: Each'), ['loop has neither for nor forEach']],
  ['both for and forEach', loop('for: { start: 1, end: 2, updateBy: 1 }\n▸forEach: [ a ]'), ['loop has both for and forEach']],
  ['a loop that never ends', loop('for: { start: 1, end: 9, updateBy: ▸-1 }'), ['from 1 by -1 the loop never comes to 9']],
  ['a step of 0', loop('for: { start: 1, end: 9, updateBy: ▸0 }'), ['updateBy is 0']],
  [
    'a start that is a reference',
    loop('for: { start: ▸"{{ First }}", end: 9, updateBy: 1 }').replace(
      'schemaV',
      'constants: [ First: { type: string, value: "1" } ]\nschemaV',
    ),
    ['start is "{{ First }}"', 'written here'],
  ],
  ['no items', loop('forEach: ▸[]'), ['forEach is an empty list']],
  ['another delimiter', loop('forEach: { list: "a|b", delimiter: ▸"|" }'), ['delimiter is "|"']],
  [
    'a loop twice',
    steps(`- name: One\n  ${BASH}\n  loop: { name: L, forEach: [ a ] }\n- ▸name: Two\n  ${BASH}\n  loop: { name: L, forEach: [ a ] }`),
    ['a loop L is in this phase already'],
  ],
]

const VARIABLES: readonly Row[] = [
  ['parameters that are a map', before('parameters:\n  ▸Port: { type: string, default: "1" }'), ['parameters is a map', 'a list']],
  ['a short name', before('parameters:\n  - ▸ab: { type: string, default: "1" }'), ['ab is no name of a parameter', '3 to 128']],
  ['another type', before('parameters:\n  - Port: { type: ▸integer, default: "1" }'), ['Port has another type than string']],
  [
    'a default that is a number',
    before('parameters:\n  - Port: { type: string, default: ▸80 }'),
    ['the default of Port is the number 80', 'in quotes'],
  ],
  ['a parameter without value', before('parameters:\n  - ▸Port: { type: string }'), ['parameter Port has no default and no value']],
  [
    'a name twice',
    before('parameters:\n  - Port: { type: string, default: "1" }\nconstants:\n  - ▸Port: { type: string, value: "1" }'),
    ['there is a parameter or a constant Port already'],
  ],
  ['a constant without value', before('constants:\n  - Port: ▸{ type: string }'), ['constant Port has no value']],
  [
    'two parameters in one item',
    before('parameters:\n  - ▸Port: { type: string, default: "1" }\n    Host: { type: string, default: a }'),
    ['does not name one parameter'],
  ],
]

const REFERENCES: readonly Row[] = [
  [
    'an unknown variable',
    bash('|\n    echo 1\n    echo ▸{{ Port }} {{ Port2').replace(' {{ Port2', ''),
    ['{{ Port }} is no parameter or constant'],
  ],
  ['an unknown phase', pair('echo ▸{{ biuld.One.outputs.stdout }}'), ['there is no phase biuld (did you mean build?)']],
  ['an unknown step', pair('echo ▸{{ build.Won.outputs.stdout }}'), ['phase build has no step Won']],
  [
    'an unknown output',
    pair('echo ▸{{ build.One.outputs.stdoout }}'),
    ['stdoout is no known output of ExecuteBash (did you mean stdout?)'],
  ],
  ['an input that is not written', pair('echo ▸{{ build.One.inputs.path }}'), ['One has no such input']],
  [
    'a step that comes later',
    steps(
      `- name: One\n  action: ExecuteBash\n  inputs:\n    commands:\n      - 'echo ▸{{ build.Two.outputs.stdout }}'\n- name: Two\n  ${BASH}`,
    ),
    ['refers to a step that has not run before'],
  ],
  ['a step of the other stage', pair('echo "▸{{ build.One.outputs.stdout }}"', 'test'), ['crosses from the build stage to the test stage']],
  ['a loop variable without a loop', bash('echo ▸{{ loop.value }}'), ['is in a step without a loop']],
  [
    'the loop of another step',
    loop('name: Each\nforEach: [ "▸{{ Other.value }}" ]'),
    ['names a loop that is not the one of this step', 'loop, Each'],
  ],
  ['one brace', bash('echo ▸{{ build.One.outputs.stdout }'), ['is closed by one brace']],
  ['credentials of the instance', bash('echo ▸{{ aws:imds:iam/security-credentials/role }}'), ['reads credentials of the instance']],
]

describe.each([
  ['notation', NOTATION],
  ['schema', SCHEMA],
  ['phases', PHASES],
  ['steps', STEPS],
  ['actions and inputs', ACTIONS],
  ['conditions', CONDITIONS],
  ['loops', LOOPS],
  ['parameters and constants', VARIABLES],
  ['references', REFERENCES],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_rule, text, words) => {
    const { complaints } = check(withoutMark(text), {}, 'Linux')
    expect(complaints.map(({ at }) => `${at.source}:${at.line}:${at.column}`)).toEqual([`${PATH}:${markedPlace(text)}`])
    for (const word of words) expect(`${complaints[0]?.wrong}; ${complaints[0]?.allowed}`).toContain(word)
  })
})
