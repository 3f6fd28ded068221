/** ▸ stands where the complaint is to point. */
import { bash, refuses, step, steps } from './refuses.ts'

refuses('actions and inputs', [
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
])
