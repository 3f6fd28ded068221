/** Runs an action with wrong inputs: what it complains of, and that it called nobody. */
import { join } from 'node:path'
import { JOB_INPUTS, type Runtime } from '@golden-ami/actions-kit'
import { ERRORS } from '@golden-ami/domain'
import { World } from '@golden-ami/local-aws'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { type Ran, runInProcess } from '../../support/in-process.ts'

export type Inputs = Readonly<Record<string, string>>
export type Files = Readonly<Record<string, string>>

export const FILE_PATH = '.github/golden-ami.yml'
export const FILE = `family: web
home: { account: "111111111111", region: eu-west-1 }
infrastructure: { instance-profile: builder }
stages:
  os: { parent: ami-01234567, components: [ os.yml ] }
  tech: { parent: os, components: [ os.yml ] }
environments:
  staging: { targets: { web: { groups: [ web ] } }, overridable: [ hold, rejected ] }
`
const DOCUMENT = `schemaVersion: 1.0
phases:
  - name: build
    steps:
      - { name: Update, action: ExecuteBash, inputs: { commands: [ "dnf -y update" ] } }
`
export const FILES: Files = { [FILE_PATH]: FILE, 'os.yml': DOCUMENT }

export interface Action {
  readonly name: string
  readonly run: (runtime: Runtime) => Promise<void>
}
/** What is given beside the defaults of action.yml, and every complaint that comes of it, in order. */
export type Row = readonly [about: string, given: Inputs, complaints: readonly string[]]

const manifestOf = (action: string) => {
  const manifest = readManifest(join(ROOT, 'actions', action))
  if (!manifest) throw new Error(`there is no action ${action}`)
  return manifest
}

/** What the runner gives where a workflow gives nothing; a context of the job that this GitHub does not know is empty. */
const defaultsOf = (action: string): Inputs =>
  Object.fromEntries(
    Object.entries(manifestOf(action).inputs ?? {}).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value === '${{ github.token }}' ? 'token' : value.startsWith('${{') ? '' : value]],
    ),
  )

/** The defaults of action.yml and what is given. */
export const inputsWith = (action: string, given: Inputs): Inputs => ({ ...defaultsOf(action), ...given })

interface Refused {
  readonly complaints: readonly string[]
  readonly ran: Ran
  /** Operations that were called. */
  readonly calls: readonly string[]
}
const TAIL = `\n${ERRORS['input.invalid'].remedy} [input.invalid]`

export const runWith = async ({ name, run: action }: Action, given: Inputs, files: Files = FILES): Promise<Refused> => {
  const world = new World()
  const ran = await runInProcess(world, { action, inputs: inputsWith(name, given), files })
  const message = ran.failed ?? 'it did not fail'
  return {
    complaints: message.endsWith(TAIL) ? message.slice(0, -TAIL.length).split('\n') : [`not refused as input.invalid: ${message}`],
    ran,
    calls: world.journal.map(({ operation }) => operation),
  }
}

/** Every output that the action declares is put out, and what is JSON can be read. */
const nothingOf = (action: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(manifestOf(action).outputs ?? {}).map(([name, { description }]) => {
      const kind = /^JSON, (a list|a map|an object or null)/.exec(description)?.[1]
      return [name, kind === undefined ? '' : { 'a list': '[]', 'a map': '{}', 'an object or null': 'null' }[kind]!]
    }),
  )

/** The inputs that complaints are about: `input soak: …`. */
const inputsNamed = (complaints: readonly string[]): readonly string[] =>
  complaints.flatMap(complaint => /^input ([a-z-]+): /.exec(complaint)?.[1] ?? [])

const refuses = async (action: Action, given: Inputs, files: Files, complaints: readonly string[]): Promise<void> => {
  const { ran, calls, ...refused } = await runWith(action, given, files)
  expect(refused.complaints).toEqual(complaints)
  expect(calls).toEqual([])
  expect(Object.fromEntries(ran.outputs)).toEqual({ ...nothingOf(action.name), outcome: 'failed' })
}

export interface Wrong {
  /** With the delivery file. */
  readonly withFile: readonly Row[]
  /** Where inputs describe what it would say. */
  readonly withoutFile: readonly Row[]
  /** Inputs that have no wrong value. */
  readonly anything: readonly string[]
}

/** Every row is refused, and every input of action.yml is in a row. */
export const describeWrong = (action: Action, { withFile, withoutFile, anything }: Wrong): void => {
  describe('with a delivery file', () => {
    test.each(withFile)('%s', (_, given, complaints) => refuses(action, given, FILES, complaints))
  })
  describe('without a delivery file', () => {
    test.each(withoutFile)('%s', (_, given, complaints) => refuses(action, given, { 'os.yml': DOCUMENT }, complaints))
  })
  const ofJob = [...Object.keys(JOB_INPUTS), 'audience'].filter(name => name in (manifestOf(action.name).inputs ?? {}))
  if (ofJob.length > 0)
    test.each(ofJob)('%s that is none', async name => {
      const { complaints, calls } = await runWith(action, { [name]: '12 monkeys' })
      expect(complaints.filter(complaint => complaint.includes(`input ${name}: ${name} is "12 monkeys"; allowed: `)).length).toBe(1)
      expect(calls).toEqual([])
    })
  test('every input of action.yml is here', () => {
    const named = [...withFile, ...withoutFile].flatMap(([, , complaints]) => inputsNamed(complaints))
    expect([...new Set([...named, ...anything, ...ofJob])].sort()).toEqual(Object.keys(manifestOf(action.name).inputs ?? {}).sort())
  })
}
