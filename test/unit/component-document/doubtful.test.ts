/** What may be right, though we do not know it, is a warning; and what the stage and its platform say of a document. */
import { describe, expect, test } from 'vitest'
import { before, check, markedPlace, PATH, step, steps, withoutMark } from './documents.ts'

describe('a warning', () => {
  test.each([
    ['a key of the document that is newer', before('▸license: MIT'), 'a document has no key license'],
    ['a key of a phase that is newer', `${before('')}    ▸onFailure: Abort\n`, 'a phase has no key onFailure'],
    ['a key of a step that is newer', steps('- name: One\n  action: UpdateOS\n  ▸retryDelay: 10'), 'a step has no key retryDelay'],
    ['an input that is newer', step('DeleteFile', '- path: /a\n  ▸force: true'), 'DeleteFile has no key force'],
    [
      'an action that is newer than the table',
      steps('- name: One\n  action: ▸RunContainer\n  inputs: { image: a }'),
      'RunContainer is no known action',
    ],
    [
      'a phase that Image Builder does not run',
      `${before('')}  - name: ▸install\n    steps: [ { name: Two, action: UpdateOS } ]\n`,
      'runs no phase install',
    ],
    [
      'a phase of container images',
      `${before('')}  - name: ▸container-host-test\n    steps: [ { name: Two, action: UpdateOS } ]\n`,
      'is for container images',
    ],
    [
      'an operator that is newer',
      steps('- name: One\n  action: Assert\n  inputs:\n    ▸jsonMatches: a'),
      'jsonMatches is no known operator',
    ],
    [
      'an output that is newer',
      `${steps('- name: One\n  action: ExecuteBash\n  inputs: { commands: [ "true" ] }')}      - name: Two\n        action: ExecuteBash\n        inputs: { commands: [ "▸{{ build.One.outputs.exitCode }}" ] }\n`,
      'exitCode is no known output of ExecuteBash',
    ],
    [
      'a context variable that is newer',
      step('ExecuteBash', 'commands: [ "echo ▸{{ context:instanceType }}" ]'),
      'instanceType is no known context variable',
    ],
    [
      'braces of another language',
      step('ExecuteBash', 'commands: [ "docker inspect --format ▸{{.State}} web" ]'),
      '{{.State}} is no reference',
    ],
    ['a timeout of a reboot', steps('- name: One\n  action: Reboot\n  ▸timeoutSeconds: 60'), 'timeoutSeconds does nothing for Reboot'],
  ])('%s', (_, text, words) => {
    const { complaints, warnings } = check(withoutMark(text), {}, 'Linux')
    expect(complaints).toEqual([])
    expect(warnings.map(({ at }) => `${at.line}:${at.column}`)).toEqual([markedPlace(text)])
    expect(warnings[0]?.wrong).toContain(words)
  })
  test('does not keep the shape of the step from being checked', () => {
    const { complaints, warnings } = check(
      steps('- name: One\n  action: RunContainer\n  timeoutSeconds: 0\n  inputs: { image: "{{ Image }}" }'),
    )
    expect(warnings.length).toBe(1)
    expect(complaints.map(({ wrong }) => wrong)).toEqual([
      'timeoutSeconds is the number 0',
      '{{ Image }} is no parameter or constant of the document',
    ])
  })
})

describe('the platform', () => {
  test.each([
    ['ExecuteBash', 'commands: [ "true" ]', 'Windows'],
    ['SetFileOwner', '- { path: a, owner: b }', 'Windows'],
    ['InstallMSI', 'path: a', 'Linux'],
    ['SetRegistry', '- { path: "HKLM:\\\\A", name: b, value: c, type: SZ }', 'macOS'],
    ['UpdateOS', 'include: [ a ]', 'macOS'],
  ] as const)('%s with %s is not there on %s', (action, inputs, platform) => {
    expect(check(step(action, inputs)).complaints).toEqual([])
    expect(check(step(action, inputs), {}, platform).complaints).toMatchObject([{ wrong: `${action} is not there on ${platform}` }])
  })
  test('an input is not there on Windows', () => {
    const text = step('CreateFile', '- path: a\n  owner: b')
    expect(check(text, {}, 'Linux').complaints).toEqual([])
    expect(check(text, {}, 'Windows').complaints).toMatchObject([
      { at: { line: 9, column: 13 }, wrong: 'CreateFile has no owner on Windows' },
    ])
  })
  test.each([
    ['a path of no registry', step('SetRegistry', '- { path: "C:\\\\A", name: b, value: c, type: SZ }'), 'path is "C:\\A"'],
    ['a type of no registry', step('SetRegistry', '- { path: "HKCU:\\\\A", name: b, value: c, type: STRING }'), 'type is "STRING"'],
    ['both commands and file', step('ExecutePowerShell', 'commands: [ a ]\nfile: a.ps1'), 'ExecutePowerShell has both commands and file'],
    ['neither commands nor file', step('ExecutePowerShell', '{}'), 'ExecutePowerShell has neither commands nor file'],
    ['another reboot', step('InstallMSI', 'path: a\nreboot: Always'), 'reboot is "Always"'],
    ['properties that are a list', step('InstallMSI', 'path: a\nproperties: [ a ]'), 'properties is a list'],
  ])('%s', (_, text, words) => {
    expect(check(text, {}, 'Windows').complaints.map(({ wrong }) => wrong)).toEqual([words])
  })
})

describe('what the stage gives', () => {
  const text = before('parameters:\n  - Port: { type: string }\n  - Host: { type: string, default: a }')
  test('is enough when every parameter has a value', () => {
    expect(check(text, { Port: '80' }).complaints).toEqual([])
  })
  test('is declared in the document', () => {
    expect(check(text, { Port: '80', Prot: '81' }).complaints).toEqual([
      { at: { source: 'input components' }, wrong: `${PATH} declares no parameter Prot`, allowed: 'allowed: Port, Host' },
    ])
  })
})

test('a document has 1 to 16,000 characters', () => {
  const text = before('')
  expect(check(`${text}#`.padEnd(16_000, 'x'))).toEqual({ complaints: [], warnings: [] })
  expect(check(`${text}#`.padEnd(16_001, 'x')).complaints).toMatchObject([
    { at: { source: PATH }, wrong: 'the document has 16001 characters' },
  ])
  expect(check('').complaints[0]).toMatchObject({ wrong: 'the document is empty' })
})

test('complaints come in the order of the document, all of them', () => {
  const { complaints } = check(
    steps(
      '- name: One\n  action: ExecuteBash\n  onFailure: Stop\n  inputs: { command: [] }\n- name: One\n  action: execute\n  maxAttempts: -1',
    ),
  )
  expect(complaints.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['7:20', '8:17', '8:19', '9:9', '11:22'])
})
