/** The library of types: what is read, what is complained about, what is inferred. The delivery file's own tests hold the rest of it. */
import { complaintText, type Located } from '@golden-ami/domain'
import { locatedPlain } from '@golden-ami/domain/located/plain'
import { allowedText } from '@golden-ami/domain/schema/allowed'
import { checkValue } from '@golden-ami/domain/schema/check'
import {
  anything,
  boolean,
  choice,
  data,
  duration,
  either,
  integer,
  made,
  many,
  oneOf,
  openData,
  orNull,
  parsed,
  settings,
  text,
  variants,
} from '@golden-ami/domain/schema/combinators'
import type { Infer } from '@golden-ami/domain/schema/infer'
import { schemaOf } from '@golden-ami/domain/schema/json-schema'
import { read } from '@golden-ami/domain/schema/read'
import type { ValueType } from '@golden-ami/domain/schema/value-types'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

const located = (value: unknown): Located => locatedPlain(value, { source: 'x' }) ?? { is: 'scalar', value: null, at: { source: 'x' } }
const complaints = (type: ValueType, value: unknown): readonly string[] => checkValue(located(value), type, 'it').map(complaintText)
/** Compiles only where both are the same. */
const same = <A, B>(..._: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : ['they differ']): void => {}

const LETTERS = text('^[a-z]+$', 'letters')

describe('settings', () => {
  const TYPE = settings({
    name: { type: LETTERS, required: true },
    'max-age': { type: duration('1s', '7d'), default: '1h' },
    groups: { type: many(LETTERS), otherwise: [] },
    deep: { type: settings({ 'is-on': { type: boolean, default: true }, note: { type: LETTERS } }), otherwise: {} },
    approvals: { type: made(either(integer(0, 6), settings({ of: { type: integer(1, 6), required: true } })), one => typeof one) },
    note: { type: LETTERS },
  })
  test('have all keys, in camel case, with what holds without them', () => {
    const value = read(TYPE, located({ name: 'web' }))
    expect(value).toStrictEqual({
      name: 'web',
      maxAge: 3_600_000,
      groups: [],
      deep: { isOn: true, note: undefined },
      approvals: undefined,
      note: undefined,
    })
    same<
      Infer<typeof TYPE>,
      {
        readonly name: string
        readonly maxAge: number
        readonly groups: readonly string[]
        readonly deep: { readonly isOn: boolean; readonly note: string | undefined }
        readonly approvals: 'string' | 'number' | 'bigint' | 'boolean' | 'symbol' | 'undefined' | 'object' | 'function' | undefined
        readonly note: string | undefined
      }
    >()
  })
  test('become what is made of them, whichever alternative is written', () => {
    const approvals = (value: unknown) => read(TYPE, located({ name: 'web', approvals: value })).approvals
    expect([approvals(3), approvals({ of: 3 })]).toEqual(['number', 'object'])
  })
  test('every complaint comes at once', () => {
    expect(complaints(TYPE, { nme: 'web', 'max-age': '8d', groups: 'a', approvals: {} })).toEqual([
      'x: it has no key name; required: name',
      'x: it.nme is not a key (did you mean name?); allowed: name, max-age, groups, deep, approvals, note',
      'x: it.max-age is "8d"; allowed: a duration like 1h30m, from 1s to 7d',
      'x: it.groups is "a"; allowed: a list of items, each letters',
      'x: it.approvals has no key of; required: of',
    ])
  })
})

describe('data', () => {
  const TYPE = openData({
    v: { type: oneOf(1, 2), required: true },
    at: { type: orNull(LETTERS), required: true },
    note: { type: LETTERS },
  })
  test('has the keys that are written, as they are written, and keeps those that a later release has added', () => {
    expect(read(TYPE, located({ v: 2, at: null, 'not-known': [1] }))).toStrictEqual({ v: 2, at: null, 'not-known': [1] })
    same<Infer<typeof TYPE>, { readonly v: 1 | 2; readonly at: string | null } & { readonly note?: string }>()
  })
  test('what is known of it is held against its type', () => {
    expect(complaints(TYPE, { v: 3, at: 1, note: null, more: 1 })).toEqual([
      'x: it.v is 3; allowed: 1 or 2',
      'x: it.at is 1; allowed: letters',
      'x: it.note is empty; allowed: letters',
    ])
  })
  test('a key of the name of something that every object has is none', () => {
    expect(complaints(data({ a: { type: anything } }), JSON.parse('{ "__proto__": 1, "constructor": 2 }'))).toEqual([
      'x: it.__proto__ is not a key; allowed: a',
      'x: it.constructor is not a key; allowed: a',
    ])
    expect(complaints(choice({ a: anything }), { constructor: 1 })).toEqual(['x: it.constructor is not a key; allowed: a'])
  })
})

describe('variants', () => {
  const TYPE = variants(
    'type',
    { default: 'rolling', description: 'Which.' },
    {
      rolling: settings({ 'min-healthy': { type: integer(0, 100), default: 90 } }),
      canary: settings({ percent: { type: integer(1, 50), required: true } }),
    },
  )
  test('the key says which other keys there are', () => {
    expect(read(TYPE, located({}))).toStrictEqual({ type: 'rolling', minHealthy: 90 })
    expect(read(TYPE, located({ type: 'canary', percent: 5 }))).toStrictEqual({ type: 'canary', percent: 5 })
    const value: Infer<typeof TYPE> = read(TYPE, located({}))
    // Compiles only where the key tells the variants apart.
    expect(value.type === 'canary' ? value.percent : value.minHealthy).toBe(90)
  })
  test.each<[string, unknown, readonly string[]]>([
    ['of no variant', { type: 'blue', percent: 5 }, ['x: it.type is "blue"; allowed: rolling or canary']],
    ['of the other one', { percent: 5 }, ['x: it.percent is not a key with type: rolling; allowed: type, min-healthy']],
    [
      'of none',
      { type: 'canary', percnt: 5 },
      ['x: it has no key percent; required: percent', 'x: it.percnt is not a key (did you mean percent?); allowed: type, percent'],
    ],
  ])('keys %s', (_, value, expected) => {
    expect(complaints(TYPE, value)).toEqual(expected)
  })
  test('the JSON Schema takes and refuses the same', () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schemaOf(TYPE, row => row.description))
    const values = [{}, { type: 'canary', percent: 5 }, { 'min-healthy': 1 }, { type: 'canary' }, { percent: 5 }, { type: 'blue' }]
    expect(values.map(value => validate(value))).toEqual(values.map(value => complaints(TYPE, value).length === 0))
  })
  test('are told with the keys of all', () => {
    expect(allowedText(TYPE)).toBe('a map with the keys type, min-healthy, percent')
  })
})

test('a choice is named by its one key', () => {
  const TYPE = choice({ call: LETTERS, throttle: anything })
  expect(read(TYPE, located({ call: 'a' }))).toEqual({ is: 'call', value: 'a' })
  expect(read(TYPE, located({ throttle: null }))).toEqual({ is: 'throttle', value: null })
  expect(complaints(TYPE, { call: 'a', throttle: 1 })).toEqual(['x: it is a map; allowed: a map of one key: call or throttle'])
  expect(complaints(TYPE, { cal: 'a' })).toEqual(['x: it.cal is not a key (did you mean call?); allowed: call, throttle'])
})

test('a text that no pattern can tell is parsed', () => {
  const TYPE = parsed('an even number', 'an even number in quotes', one => (Number(one) % 2 === 0 ? Number(one) : undefined))
  expect(read(TYPE, located('4'))).toBe(4)
  expect(complaints(TYPE, '3')).toEqual(['x: it is "3"; allowed: an even number in quotes'])
})
