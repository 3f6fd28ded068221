/** Whatever stands wherever: the check answers, and each answer has its place. */
import { readYaml } from '@golden-ami/actions-kit'
import { checkDocument, notReproducible } from '@golden-ami/component-document'
import type { Located } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { PATH, steps } from './documents.ts'

const TEXT = `name: all
description: of it
parameters: [ Port: { type: string, default: "80", description: a } ]
constants: [ Host: { type: string, value: a } ]
${steps(`
- name: Load
  action: WebDownload
  timeoutSeconds: 60
  onFailure: Abort
  maxAttempts: 2
  disableLogging: true
  inputs:
    - { source: "https://example.com/{{ Host }}", destination: /a, checksum: a, algorithm: MD5, overwrite: true }
- name: Each
  action: ExecuteBash
  loop: { name: L, forEach: { list: "a,b", delimiter: "," } }
  if: { and: [ { stringEquals: a, value: b }, { not: { fileExists: /a } } ], then: Skip }
  inputs:
    commands: [ "curl -O https://example.com/{{ L.value }} && dnf install -y {{ build.Load.outputs.destination }}" ]
- name: Count
  action: ExecuteDocument
  loop: { for: { start: 1, end: 2, updateBy: 1 } }
  inputs: { document: a.yml, parameters: [ { name: a, value: "{{ loop.index }}" } ] }
- name: Install
  action: InstallMSI
  inputs: { path: "https://example.com/a.msi", properties: { A: b } }
- name: Set
  action: SetRegistry
  inputs: [ { path: "HKLM:/A", name: a, value: [ 1 ], type: SZ } ]
- name: Sure
  action: Assert
  inputs: { numberEquals: 1, value: 1 }`)}`

const read = (text: string): Located => {
  const yaml = readYaml(text, PATH)
  if ('complaints' in yaml) throw new Error(JSON.stringify(yaml.complaints))
  return yaml.tree
}
const at = { source: PATH, line: 7, column: 7 }
const INSTEAD: readonly Located[] = [
  ...[null, '', 'x', '{{ x', '{{ x }}', -1, 1.5, true].map(value => ({ is: 'scalar', value, at }) as const),
  { is: 'list', items: [], at },
  {
    is: 'list',
    items: [
      { is: 'scalar', value: null, at },
      { is: 'map', entries: [], at },
    ],
    at,
  },
  { is: 'map', entries: [], at },
  { is: 'map', entries: [{ key: 'x', keyAt: at, value: { is: 'list', items: [], at } }], at },
]

/** The tree with one node replaced: one tree for each node, and without each key. */
const variants = (tree: Located, other: Located): readonly Located[] => [
  other,
  ...(tree.is === 'list'
    ? tree.items.flatMap((item, index) => variants(item, other).map(one => ({ ...tree, items: tree.items.with(index, one) })))
    : []),
  ...(tree.is === 'map'
    ? tree.entries.flatMap((entry, index) => [
        { ...tree, entries: tree.entries.toSpliced(index, 1) },
        ...variants(entry.value, other).map(value => ({ ...tree, entries: tree.entries.with(index, { ...entry, value }) })),
      ])
    : []),
]

test('the document itself is right', () => {
  expect(checkDocument({ text: TEXT, tree: read(TEXT) }, { parameters: {}, at })).toEqual({ complaints: [], warnings: [] })
})

const shown = (other: Located): string => JSON.stringify(other, (key, value) => (key === 'at' || key === 'keyAt' ? undefined : value))

test.each(INSTEAD.map(other => [shown(other), other] as const))('%s is answered wherever it stands', (_, other) => {
  const trees = variants(read(TEXT), other)
  expect(trees.length).toBeGreaterThan(100)
  for (const tree of trees) {
    const { complaints, warnings } = checkDocument({ text: TEXT, tree }, { parameters: {}, at }, 'Linux')
    const notes = notReproducible({ text: TEXT, tree })
    const places = [...complaints, ...warnings, ...notes].map(found => found.at)
    expect(places.filter(({ line, column }) => !((line ?? 0) >= 1 && (column ?? 0) >= 1))).toEqual([])
  }
})
