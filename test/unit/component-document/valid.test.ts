/** Documents as they are in use are accepted without complaint or warning. */
import { globSync, readFileSync } from 'node:fs'
import type { Platform } from '@golden-ami/component-document'
import { describe, expect, test } from 'vitest'
import { check, steps } from './documents.ts'

const NOTHING = { complaints: [], warnings: [] }
const EXAMPLES = new URL('../../../workflows-examples/components/', import.meta.url)
const examples = globSync('*.yml', { cwd: EXAMPLES.pathname })

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(3)
})
test.each(examples)('the example %s', name => {
  expect(check(readFileSync(new URL(name, EXAMPLES), 'utf8'), {}, 'Linux')).toEqual(NOTHING)
})

const LINUX: readonly (readonly [string, string])[] = [
  [
    'operating system updates, then a reboot',
    steps('- name: Update\n  action: UpdateOS\n- name: Restart\n  action: Reboot\n  inputs:\n    delaySeconds: 30'),
  ],
  [
    'updates with exclusions',
    steps(
      '- name: Update\n  action: UpdateOS\n  onFailure: Abort\n  maxAttempts: 3\n  inputs:\n    exclude:\n      - kernel\n      - docker',
    ),
  ],
  [
    'a script that asks for a reboot by its exit code',
    steps(`
- name: UpdateKernel
  action: ExecuteBash
  timeoutSeconds: -1
  inputs:
    commands:
      - |
        set -eu
        if [ ! -e /var/run/updated ]; then
          dnf --assumeyes update kernel
          touch /var/run/updated
          exit 194
        fi
        uname -r`),
  ],
  [
    'a download with its checksum, unpacked where it was loaded',
    steps(`
- name: Load
  action: WebDownload
  maxAttempts: 3
  inputs:
    - source: https://releases.example.com/tool-1.4.2.tar.gz
      destination: /tmp/tool.tar.gz
      checksum: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
      algorithm: SHA256
      overwrite: true
- name: Unpack
  action: ExecuteBash
  inputs:
    commands:
      - 'tar --extract --file {{ build.Load.inputs[0].destination }} --directory /opt'
      - rm -f "{{ build.Load.outputs.destination }}"`),
  ],
  [
    'a binary out of a bucket',
    steps(`
- name: Load
  action: S3Download
  inputs:
    - source: s3://artifacts/agent/*
      destination: /opt/agent/
      expectedBucketOwner: 111122223333
- name: Install
  action: ExecuteBinary
  onFailure: Ignore
  inputs:
    path: '{{ build.Load.inputs[0].destination }}install'
    arguments:
      - --silent
      - '{{build.Load.inputs[0].source}}'
- name: Clean
  action: DeleteFile
  inputs:
    - path: "{{ build.Load.inputs[0].destination }}install"`),
  ],
  [
    'parameters, constants and variables of the instance',
    `name: 'Settings of the servers'
description: >
  Writes them down.
schemaVersion: "1.0"
parameters:
  - Log-Level:
      type: string
      default: info
      description: How much is logged
constants:
  - SETTINGS_PATH: { type: string, value: /etc/app.conf }
${steps(`
- name: Write
  action: CreateFile
  inputs:
    - path: '{{ SETTINGS_PATH }}'
      content: |
        level={{ Log-Level }}
        region={{ context:region }}
        instance={{ aws:imds:instance-id }}
        secret={{ aws:ssm:/app/secret }}
        home={{env:HOME}}
      owner: root
      permissions: 0640
      overwrite: true`).replace('schemaVersion: 1.0\n', '')}`,
  ],
  [
    'a secret that stays out of the log',
    `parameters:
  - tokenName:
      type: string
      default: /build/token
${steps(`
- name: SignIn
  action: ExecuteBash
  disableLogging: true
  inputs:
    commands:
      - |
        printf %s '{{ aws:ssm:resolve(tokenName) }}' | registry-login --token-from-stdin`)}`,
  ],
  [
    'a loop over numbers',
    steps(`
- name: MakeFolders
  action: CreateFolder
  loop:
    for: { start: 1, end: 9, updateBy: 2 }
  inputs:
    - path: '/data/{{ loop.index }}-{{ loop.value }}'
      permissions: "0755"`),
  ],
  [
    'a loop over names, with a name',
    steps(`
- name: Enable
  action: ExecuteBash
  loop:
    name: Service
    forEach: [ chronyd, auditd ]
  inputs:
    commands: [ "systemctl enable {{ Service.value }} # {{ loop.index }}" ]`),
  ],
  [
    'a loop over what another step has found',
    steps(`
- name: Find
  action: ListFiles
  inputs:
    - path: /opt/scripts
      fileNamePattern: '*.sh'
      recursive: true
- name: Run
  action: ExecuteBash
  loop:
    forEach:
      list: "{{ build.Find.outputs.files }}"
      delimiter: ','
  inputs:
    commands:
      - bash {{ loop.value }}`),
  ],
  [
    'conditions on what is there',
    steps(`
- name: InstallWithDnf
  action: ExecuteBash
  if:
    and:
      - binaryExists: dnf
      - not:
          binaryExists: unzip
  inputs:
    commands: [ dnf install -y unzip ]
- name: Version
  action: ExecuteBash
  inputs:
    commands: [ unzip -v ]
- name: Configure
  action: CreateFile
  if:
    or:
      - patternMatches: '^UnZip 6'
        value: '{{ build.Version.outputs.stdout }}'
      - fileExists: /etc/unzip.conf
    then: Skip
    else: Execute
  inputs:
    - path: /etc/unzip.conf`),
  ],
  [
    'then and else below the operators that they belong to',
    steps(`
- name: NeedsZip
  action: ExecuteBash
  if:
    not:
      binaryExists: zip
      then: Execute
      else: Skip
  inputs:
    commands: [ dnf install -y zip-3.0 ]
- name: NeedsBoth
  action: ExecuteBash
  if:
    or:
      - fileExists: /etc/a
        then: Skip
      - and: [ { binaryExists: a, else: Abort } ]
  inputs:
    commands: [ a ]`),
  ],
  [
    'numbers as constants and defaults',
    `schemaVersion: 1.0
parameters:
  - Port: { type: string, default: 8080 }
constants:
  - ExitCode: { type: string, value: 1 }
${steps('- name: Say\n  action: ExecuteBash\n  inputs:\n    commands: [ "nc -l {{ Port }} || exit {{ ExitCode }}" ]').replace(/^schemaVersion.*\n/m, '')}`,
  ],
  [
    'assertions in the phases that follow',
    `${steps('- name: Install\n  action: ExecuteBash\n  inputs:\n    commands: [ touch /etc/installed ]')}
  - name: validate
    steps:
      - name: Version
        action: ExecuteBash
        inputs:
          commands: [ "printf 3" ]
      - name: AtLeastTwo
        action: Assert
        inputs:
          numberGreaterThanEquals: 2
          value: '{{ validate.Version.outputs.stdout }}'
  - name: test
    steps:
      - name: ItIsStillThere
        action: Assert
        inputs:
          fileSHA256Equals: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          path: /etc/installed
`,
  ],
  [
    'files and folders',
    steps(`
- name: Move
  action: MoveFolder
  inputs:
    - { source: /tmp/app, destination: /opt/app }
- name: Link
  action: CreateSymlink
  inputs:
    - { path: /usr/local/bin/app, target: /opt/app/bin/app, force: true }
- name: Own
  action: SetFolderOwner
  inputs:
    - { path: /opt/app, owner: app, group: app, recursive: true }
- name: Allow
  action: SetFilePermissions
  inputs:
    - { path: /opt/app/bin/app, permissions: 755 }
- name: Note
  action: AppendFile
  inputs:
    - { path: /etc/motd, content: built }
- name: Read
  action: ReadFile
  inputs:
    - { path: /etc/motd, encoding: UTF-8, printFileContent: true }
- name: Forget
  action: DeleteFolder
  inputs:
    - { path: /tmp/build, force: true }`),
  ],
  [
    'a report that is kept',
    steps(
      `
- name: Scan
  action: ExecuteBash
  onFailure: Continue
  inputs:
    commands: [ "oscap info /usr/share/xml/scap > /tmp/report.txt" ]
- name: Keep
  action: S3Upload
  inputs:
    - source: /tmp/*.txt
      destination: s3://reports/{{ context:executionId }}/
      recurse: true`,
      'test',
    ),
  ],
  [
    'another document, with its parameters',
    steps(`
- name: Nested
  action: ExecuteDocument
  loop:
    name: Component
    forEach:
      - arn:aws:imagebuilder:eu-west-1:111122223333:component/one/1.0.0/1
  inputs:
    document: "{{ Component.value }}"
    phases: build
    parameters:
      - { name: Port, value: 8080 }`),
  ],
  [
    'JSON',
    JSON.stringify({
      schemaVersion: '1.0',
      phases: [{ name: 'test', steps: [{ name: 'Ask', action: 'ExecuteBash', inputs: { commands: ['curl --fail http://localhost/'] } }] }],
    }),
  ],
]
const WINDOWS: readonly (readonly [string, string])[] = [
  [
    'PowerShell that asks for a reboot by its exit code',
    steps(`
- name: InstallFeature
  action: ExecutePowerShell
  timeoutSeconds: 3600
  inputs:
    commands:
      - |
        $ErrorActionPreference = 'Stop'
        $feature = Install-WindowsFeature -Name Web-Server
        if ($feature.RestartNeeded -eq 'Yes') { exit 3010 }
      - Get-Service W3SVC`),
  ],
  [
    'a script out of a bucket',
    steps(`
- name: Load
  action: S3Download
  inputs:
    - source: 's3://scripts/configure.ps1'
      destination: 'C:\\Windows\\Temp\\configure.ps1'
- name: Run
  action: ExecutePowerShell
  inputs:
    file: '{{ build.Load.inputs[0].destination }}'`),
  ],
  [
    'an installer and the registry',
    steps(`
- name: Install
  action: InstallMSI
  inputs:
    path: s3://installers/agent.msi
    logFile: C:\\logs\\agent.log
    logOptions: '*VX'
    reboot: Allow
    properties:
      COMPANYNAME: '"Example"'
    allowUnsignedInstaller: false
- name: Register
  action: SetRegistry
  inputs:
    - path: HKLM:\\SOFTWARE\\Example
      name: Version
      value: 1.1
      type: SZ
- name: Updates
  action: UpdateOS
  inputs:
    include: [ KB1234567, '*Security*' ]
- name: OldOne
  action: UninstallMSI
  inputs: { path: 'C:\\old.msi' }`),
  ],
]
const on = (platform: Platform | undefined) => (text: string) => expect(check(text, {}, platform)).toEqual(NOTHING)

describe('for Linux', () => {
  test.each(LINUX)('%s', (_, text) => on('Linux')(text))
})
describe('for Windows', () => {
  test.each(WINDOWS)('%s', (_, text) => on('Windows')(text))
})
describe('for a platform that is not known', () => {
  test.each([...LINUX, ...WINDOWS])('%s', (_, text) => on(undefined)(text))
})
