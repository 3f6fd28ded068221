/** The table of gates: what of it the compiler holds, and what it cannot. */
import { GATE_TABLE, type GateRow, tagsGate, testsGate } from '@golden-ami/domain'
import { OVERRIDABLE_GATES } from '@golden-ami/domain/delivery-file/types'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'

const names = GATE_TABLE.map(({ name }) => name)
const tags = { name: 'tags', clock: false, overridable: true, inPlan: true } as const
const asksTags = () => tagsGate({ required: [], tags: new Map() })
const asksTests = () => testsGate({ required: false, image: '', build: { unknown: true, why: '' } })

/** Each of these would be an error of its own if it compiled. */
export const doNotCompile: readonly GateRow<'tags'>[] = [
  { ...tags, ask: asksTags },
  // @ts-expect-error: declared and never asked
  tags,
  // @ts-expect-error: asked with the question of another gate
  { ...tags, ask: asksTests },
  // @ts-expect-error: the delivery file may name it as overridable
  { ...tags, ask: asksTags, overridable: false },
  // @ts-expect-error: no plan can tell of what is asked about the plan
  { ...tags, askOfPlan: asksTags },
]
export const neverOverridable: GateRow<'after'> = {
  ...{ name: 'after', clock: false, inPlan: true, ask: () => ({ gate: 'after', verdict: 'pass', because: '' }) },
  // @ts-expect-error: the delivery file may not name it
  overridable: true,
}

test('no gate is there twice', () => {
  expect(new Set(names).size).toBe(names.length)
})

test('the delivery file may name those that are overridable, and no other', () => {
  expect(names.filter(name => GATE_TABLE.some(gate => gate.name === name && gate.overridable)).toSorted()).toEqual(
    OVERRIDABLE_GATES.toSorted(),
  )
})

test('action.yml speaks of gates that there are', () => {
  const { inputs = {}, outputs = {} } = readManifest(`${ROOT}/actions/promote`) ?? {}
  const said = [...Object.values(inputs), ...Object.values(outputs)].flatMap(({ description }) =>
    [...description.matchAll(/\bgates? `([a-z-]+)`(?: and `([a-z-]+)`)?/g)].flatMap(([, ...gates]) => gates.filter(Boolean)),
  )
  expect(said).toContain('approvals')
  expect(said.filter(gate => !names.some(name => name === gate))).toEqual([])
})
