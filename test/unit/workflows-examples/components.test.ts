import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly name: string
  readonly action: string
  readonly timeoutSeconds?: number
  readonly maxAttempts?: number
  readonly inputs: { readonly commands?: readonly string[] }
}
interface Document {
  readonly name: string
  readonly schemaVersion: number
  readonly parameters?: readonly Readonly<Record<string, { readonly type: string; readonly default: string }>>[]
  readonly phases: readonly { readonly name: string; readonly steps: readonly Step[] }[]
}
const FOLDER = join(ROOT, 'workflows-examples', 'components')
const files = globSync('*.yml', { cwd: FOLDER }).sort()
const read = (file: string): { readonly text: string; readonly document: Document } => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  return { text, document: parse(text) }
}

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html and toe-action-modules.html: what these examples use. */
const KEYS = {
  document: ['name', 'description', 'schemaVersion', 'parameters', 'phases'],
  phase: ['name', 'steps'],
  step: ['name', 'action', 'timeoutSeconds', 'maxAttempts', 'inputs'],
}
const ACTIONS: Readonly<Record<string, readonly string[]>> = { ExecuteBash: ['commands'], Reboot: ['delaySeconds'] }
const others = (value: object, known: readonly string[]): readonly string[] => Object.keys(value).filter(key => !known.includes(key))

const structure = (document: Document): readonly string[] => [
  ...others(document, KEYS.document),
  ...(document.schemaVersion === 1 ? [] : ['schemaVersion']),
  ...(document.phases.map(({ name }) => name).join() === 'build,validate,test' ? [] : ['phases']),
  ...document.phases.flatMap(phase => [
    ...others(phase, KEYS.phase),
    ...(new Set(phase.steps.map(({ name }) => name)).size === phase.steps.length ? [] : [`names of steps in ${phase.name}`]),
    ...phase.steps.flatMap(step => [
      ...others(step, KEYS.step),
      ...(ACTIONS[step.action] ? others(step.inputs, ACTIONS[step.action] ?? []) : [`action ${step.action}`]),
    ]),
  ]),
]
const scripts = (document: Document): readonly (readonly [string, string])[] =>
  document.phases.flatMap(({ name, steps }) =>
    steps.flatMap(step => (step.inputs.commands ? [[`${name}/${step.name}`, step.inputs.commands.join('\n')] as const] : [])),
  )

test('there are six', () => {
  expect(files).toEqual(['cloudwatch-agent.yml', 'go.yml', 'harden.yml', 'nginx.yml', 'nodejs.yml', 'os-updates.yml'])
})

describe.each(files)('%s', file => {
  const { text, document } = read(file)

  test('is a component document with a phase that validates and one that tests', () => {
    expect(document.name).toBe(basename(file, '.yml'))
    expect(structure(document)).toEqual([])
  })

  test('its scripts are bash, and stop at the first command that fails', () => {
    for (const [name, script] of scripts(document)) {
      expect([name, spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr]).toEqual([name, ''])
      expect([name, script.startsWith('set -euo pipefail\n') || !script.trim().includes('\n')]).toEqual([name, true])
    }
  })

  test('a step that downloads is tried again, and every script has an end', () => {
    for (const { name, action, timeoutSeconds, maxAttempts, inputs } of document.phases.flatMap(({ steps }) => steps)) {
      const downloads = /\bdnf .*(?<= )(install|upgrade)( |$)/m.test((inputs.commands ?? []).join('\n'))
      expect([name, (maxAttempts ?? 1) > 1]).toEqual([name, downloads])
      if (action === 'ExecuteBash') expect([name, timeoutSeconds]).toEqual([name, expect.any(Number)])
    }
  })

  test('what it refers to are its parameters, all of them texts with a default', () => {
    const declared = (document.parameters ?? []).flatMap(Object.keys)
    const used = [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual([...declared].sort())
    for (const parameter of (document.parameters ?? []).flatMap(Object.values)) {
      expect(parameter.type).toBe('string')
      expect(typeof parameter.default).toBe('string')
    }
  })
})
