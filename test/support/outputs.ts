/** Every output of an action, whatever becomes of a run, as a table of rows: each is compared as a whole. */
import { join } from 'node:path'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { outcomesIn } from '@golden-ami/tooling/docs/outputs-module'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import type { Ran } from './in-process.ts'

export type Outputs = Readonly<Record<string, unknown>>

/** Who tells the outputs of a run in words that a row can say. */
interface Teller {
  readonly outputs: (ran: Ran) => Outputs
}
export interface Row {
  readonly name: string
  /** What ends as this. */
  readonly run: () => Promise<readonly [Teller, Ran]>
  /** Every output that action.yml declares. */
  readonly outputs: Outputs & { readonly outcome: string }
  /** Of the failure; undefined: there is none. */
  readonly code?: string
}

const declaredOf = (action: string) => readManifest(join(ROOT, 'actions', action))?.outputs ?? {}

/**
 * Every output that an action declares and every other that a run has put out; `not put out` where one is missing. Of a file that the run
 * has written its name, where it is JSON.
 * @param worded a value without what differs from run to run; where action.yml says JSON it is read afterwards
 */
export const outputsOf = (action: string, { outputs, written }: Ran, worded: (value: string) => string = value => value): Outputs => {
  const declared = declaredOf(action)
  const names = [...new Set([...Object.keys(declared), ...outputs.keys()])]
  return Object.fromEntries(
    names.map(name => {
      const value = outputs.get(name)
      if (value === undefined) return [name, 'not put out']
      const file = /^\/temporary\/(.+)$/.exec(value)?.[1]
      if (file !== undefined) return [name, isJson(written.get(file)) ? file : `no JSON in ${file}`]
      return [name, declared[name]?.description.startsWith('JSON') ? read(worded(value)) : worded(value)]
    }),
  )
}
const read = (text: string): unknown => (isJson(text) ? JSON.parse(text) : `no JSON: ${text}`)
const isJson = (text = ''): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A test of each row, by its outcome, and that no outcome is without one. */
export const describeOutputs = (action: string, rows: readonly Row[]): void => {
  describe(action, () => {
    for (const [outcome, some] of Map.groupBy(rows, ({ outputs }) => outputs.outcome))
      describe(outcome, () => {
        for (const row of some) tell(row)
      })
    test('every outcome that action.yml names is here', () => {
      const named = outcomesIn(declaredOf(action).outcome?.description ?? '')
      expect([...new Set(rows.map(({ outputs }) => outputs.outcome))].sort()).toEqual([...named].sort())
    })
    test('no two rows have one name', () => {
      const names = rows.map(({ name, outputs }) => `${outputs.outcome}: ${name}`)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    })
  })
}

const tell = ({ name, run, outputs, code }: Row): void =>
  test(code === undefined ? name : `${name} [${code}]`, async () => {
    const [teller, ran] = await run()
    expect(teller.outputs(ran)).toEqual(outputs)
    expect(ran.failed?.match(/\[([a-z.-]+)\]$/)?.[1]).toBe(code)
  })

/** Where something stands, and the run that comes then. */
export const from =
  <S extends Teller>(stands: () => Promise<S>, run: (there: S) => Promise<Ran>) =>
  async (): Promise<readonly [S, Ran]> => {
    const there = await stands()
    return [there, await run(there)]
  }
