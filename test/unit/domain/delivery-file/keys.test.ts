import { readFileSync } from 'node:fs'
import {
  allowedText,
  checkValue,
  complaintsAbout,
  complaintText,
  DURATION_PATTERN,
  jsonSchema,
  KEYS,
  type Key,
  keysUnder,
  type Located,
  type LocatedScalar,
  type ValueType,
} from '@golden-ami/domain'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { CANARY, CONSUMER, FULL, treeOf } from './full.ts'

/** A tree without its places, as JSON has it. */
const plain = (node: Located): unknown => {
  if (node.is === 'scalar') return node.value
  if (node.is === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}

/** The keys of the table that a path as written can stand for: names are `*` there, items `[]`. */
const matches = (key: Key, name: string): boolean =>
  new RegExp(
    `^${key.path
      .replace(/[.[\]]/g, '\\$&')
      .replace(/\*/g, '[^.]+')
      .replace(/\\\[\\\]/g, '\\[\\d+\\]')}$`,
  ).test(name)

interface Written {
  readonly tree: Located
  readonly key: Key
  readonly name: string
  readonly node: Located
}

/** Every key of the table with the places in the tree where it is written. */
const written = (tree: Located, node: Located = tree, name = ''): readonly Written[] => {
  const here = KEYS.filter(key => matches(key, name)).map(key => ({ tree, key, name, node }))
  if (node.is === 'list') return [...here, ...node.items.flatMap((item, index) => written(tree, item, `${name}[${index}]`))]
  if (node.is === 'map')
    return [...here, ...node.entries.flatMap(({ key, value }) => written(tree, value, name === '' ? key : `${name}.${key}`))]
  return here
}

/** The tree with another node in the place of one. */
const replaced = (tree: Located, old: Located, other: Located): Located => {
  if (tree === old) return other
  if (tree.is === 'list') return { ...tree, items: tree.items.map(item => replaced(item, old, other)) }
  if (tree.is === 'map') return { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: replaced(entry.value, old, other) })) }
  return tree
}

const full = treeOf(FULL)
const FOR_CANARIES = /\.strategy\.(?:advance|hold-limit|suspend|inconclusive|verdicts)/
const places = [
  ...written(full),
  ...written(treeOf(CONSUMER)).filter(({ name }) => name.includes('.consumer')),
  ...written(treeOf(CANARY)).filter(({ name }) => FOR_CANARIES.test(name)),
]

const scalar = (node: Located, value: LocatedScalar['value']): Located => ({ is: 'scalar', value, at: node.at })

const plainType = (key: Key, node: Located): ValueType => {
  if (key.type.is !== 'either') return key.type
  const shape = { scalar: ['integer', 'text'], list: ['list'], map: ['fields', 'entries'] }[node.is]
  return key.type.of.find(type => shape.includes(type.is)) ?? key.type
}

/** A value of a type that the key has not. */
const wrongType = (key: Key, node: Located): Located => {
  const types = key.type.is === 'either' ? key.type.of.map(type => type.is) : [key.type.is]
  if (types.includes('text') || types.includes('enum') || types.includes('duration') || types.includes('boolean')) return scalar(node, 5)
  if (types.includes('integer') || types.includes('decimal')) return scalar(node, 'five')
  return scalar(node, true)
}

const repeated = (item: Located | undefined, count: number): readonly Located[] =>
  Array.from({ length: count }, (_, index) =>
    item?.is === 'scalar' && typeof item.value === 'string' ? scalar(item, `${item.value}${index}`) : item!,
  )

/** Values just outside the limits of a type. `inSchema`: whether a JSON Schema can say so. */
const outside = (
  type: ValueType,
  node: Located,
): readonly { readonly what: string; readonly node: Located; readonly inSchema: boolean }[] => {
  switch (type.is) {
    case 'text':
      return [{ what: 'no text of its pattern', node: scalar(node, '{{\u0001'), inSchema: true }]
    case 'enum':
      return [{ what: 'no value of the enum', node: scalar(node, 'perhaps'), inSchema: true }]
    case 'integer':
      return [
        { what: 'below', node: scalar(node, type.min - 1), inSchema: true },
        { what: 'above', node: scalar(node, type.max + 1), inSchema: true },
        { what: 'no whole number', node: scalar(node, type.min + 0.5), inSchema: true },
      ]
    case 'decimal':
      return [
        { what: 'below', node: scalar(node, type.min * 2), inSchema: true },
        { what: 'above', node: scalar(node, type.max * 2), inSchema: true },
      ]
    case 'duration':
      return [
        { what: 'above', node: scalar(node, `${type.max}1s`), inSchema: false },
        { what: 'a bare number', node: scalar(node, '10'), inSchema: true },
        ...(type.min === '0s' ? [] : [{ what: 'below', node: scalar(node, '0s'), inSchema: false }]),
      ]
    case 'list':
      return [
        ...(type.min > 0 ? [{ what: 'empty', node: { is: 'list', items: [], at: node.at } as const, inSchema: true }] : []),
        {
          what: 'too long',
          node: { is: 'list', items: repeated(node.is === 'list' ? node.items[0] : undefined, type.max + 1), at: node.at } as const,
          inSchema: true,
        },
      ]
    case 'entries':
      return [
        { what: 'empty', node: { is: 'map', entries: [], at: node.at }, inSchema: true },
        {
          what: 'with a name that is none',
          node: {
            is: 'map',
            entries: [{ key: 'no * name', keyAt: node.at, value: node.is === 'map' ? node.entries[0]!.value : node }],
            at: node.at,
          },
          inSchema: true,
        },
      ]
    case 'fields':
    case 'variants':
      return [
        {
          what: 'with a key that is none',
          node: {
            is: 'map',
            entries: [...(node.is === 'map' ? node.entries : []), { key: 'nokey', keyAt: node.at, value: scalar(node, 1) }],
            at: node.at,
          },
          inSchema: true,
        },
      ]
    default:
      return []
  }
}

const schema = jsonSchema()
// A pattern in anyOf or in a list is reported more than once; only whether it is refused counts.
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema)

test('every key of the table is written in the full file', () => {
  const names = new Set(places.map(place => place.key.path))
  expect(KEYS.filter(key => !names.has(key.path)).map(key => key.path)).toEqual([])
})

test('no key is twice in the table', () => {
  expect(new Set(KEYS.map(key => key.path)).size).toBe(KEYS.length)
})

describe('the table', () => {
  test.each(KEYS.map(key => [key.path, key] as const))('%s', (path, key) => {
    const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : ''
    expect(keysUnder(parent)).toContain(key)
    expect(key.description).toMatch(/^[A-Z].*\.$/)
    // A key is required, has a default or says what holds without it: exactly one of the three.
    expect([key.required === true, key.default !== undefined, key.without !== undefined].filter(said => said)).toHaveLength(1)
    // Whether something may happen is never for an input to say.
    if (key.kind === 'whether') expect(key.input).toBeUndefined()
    if (key.default !== undefined) {
      const value = key.default
      const at = { source: 'default' }
      const node: Located =
        typeof value === 'object'
          ? { is: 'list', items: value.map(item => ({ is: 'scalar', value: item, at })), at }
          : { is: 'scalar', value, at }
      expect(checkValue(node, key.type, path)).toEqual([])
    }
  })
})

describe('of a wrong type', () => {
  test.each(places.map(place => [place.name, place] as const))('%s', (name, { tree: whole, key, node }) => {
    const tree = replaced(whole, node, wrongType(key, node))
    const texts = complaintsAbout(tree).map(complaintText)
    const value = { number: '5', string: '"five"', boolean: 'true' }[typeof (wrongType(key, node) as LocatedScalar).value as string]
    expect(texts).toContain(`${node.at.source}:${node.at.line}:${node.at.column}: ${name} is ${value}; allowed: ${allowedText(key.type)}`)
    expect(validate(plain(tree))).toBe(false)
  })
})

describe('outside of the limits', () => {
  const cases = places.flatMap(({ tree, key, name, node }) =>
    outside(plainType(key, node), node).map(other => [`${name} ${other.what}`, { ...other, wrong: other.node, tree, name, node }] as const),
  )
  test.each(cases)('%s', (_, { tree: whole, name, node, wrong, inSchema }) => {
    const tree = replaced(whole, node, wrong)
    expect(complaintsAbout(tree).some(complaint => complaint.wrong.startsWith(name) && complaint.at.line === node.at.line)).toBe(true)
    expect(validate(plain(tree))).toBe(!inSchema)
  })
})

describe('the JSON Schema', () => {
  test('takes the full file', () => {
    validate(plain(full))
    expect(validate.errors).toBeNull()
    validate(plain(treeOf(CONSUMER)))
    expect(validate.errors).toBeNull()
    validate(plain(treeOf(CANARY)))
    expect(validate.errors).toBeNull()
  })

  test("takes the example's", () => {
    const text = readFileSync(new URL('../../../../workflows-examples/.github/golden-ami.yml', import.meta.url), 'utf8')
    validate(plain(treeOf(text)))
    expect(validate.errors).toBeNull()
  })

  test.each(['{}', '{ groups: [ a ], consumer: { tag: a=b } }'])('takes a consumer in the place of groups, and not %s', target => {
    const text = FULL.replace(/^ {6}web: .*$/m, `      web: ${target}`)
    expect(validate(plain(treeOf(text)))).toBe(false)
  })

  test.each(['family', 'home'])('misses %s', name => {
    const { [name]: _, ...rest } = plain(full) as Record<string, unknown>
    expect(validate(rest)).toBe(false)
  })

  test('describes each key with what is allowed', () => {
    const properties = schema.properties as Record<string, { description: string; default?: unknown }>
    expect(properties.architecture).toEqual({
      description: 'The architecture of the images. Allowed: x86_64 or arm64.',
      enum: ['x86_64', 'arm64'],
      default: 'x86_64',
    })
  })

  test('knows durations by their pattern', () => {
    expect(JSON.stringify(schema)).toContain(JSON.stringify(DURATION_PATTERN))
  })
})
