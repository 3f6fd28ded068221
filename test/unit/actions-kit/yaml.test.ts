import { readYaml } from '@golden-ami/actions-kit'
import { complaintText } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

describe('a text', () => {
  test('becomes a tree that knows where everything was written', () => {
    const at = (line: number, column: number) => ({ source: 'f.yml', line, column })
    expect(readYaml('soak: 24h\ntargets:\n  - web\n  - { a: 1, b: true }\nempty:\n', 'f.yml')).toEqual({
      tree: {
        is: 'map',
        at: at(1, 1),
        entries: [
          { key: 'soak', keyAt: at(1, 1), value: { is: 'scalar', value: '24h', at: at(1, 7) } },
          {
            key: 'targets',
            keyAt: at(2, 1),
            value: {
              is: 'list',
              at: at(3, 3),
              items: [
                { is: 'scalar', value: 'web', at: at(3, 5) },
                {
                  is: 'map',
                  at: at(4, 5),
                  entries: [
                    { key: 'a', keyAt: at(4, 7), value: { is: 'scalar', value: 1, at: at(4, 10) } },
                    { key: 'b', keyAt: at(4, 13), value: { is: 'scalar', value: true, at: at(4, 16) } },
                  ],
                },
              ],
            },
          },
          { key: 'empty', keyAt: at(5, 1), value: { is: 'scalar', value: null, at: at(5, 7) } },
        ],
      },
    })
  })

  test.each([
    ['02:00', '02:00'],
    ['2026-12-18', '2026-12-18'],
    ['yes', 'yes'],
    ['"5"', '5'],
    ['5', 5],
    ['5.5', 5.5],
    ['true', true],
    ['~', null],
    ['>-\n  a\n  b', 'a b'],
  ])('value %j is %j', (text, value) => {
    expect(readYaml(`key: ${text}`, 'f.yml')).toMatchObject({ tree: { entries: [{ value: { value } }] } })
  })

  test.each(['', '# nothing but a comment\n', '---\n'])('%j is an empty value', text => {
    expect(readYaml(text, 'f.yml')).toMatchObject({ tree: { is: 'scalar', value: null } })
  })
})

describe('refused is', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'f.yml:3:1: a is written again, first on line 1; allowed: each key once'],
    ['a key twice, deep down', 'x:\n  - { a: 1, a: 2 }\n', 'f.yml:2:13: a is written again, first on line 2; allowed: each key once'],
    ['an anchor', 'a: &x 1\n', 'f.yml:1:7: &x is an anchor; allowed: values without anchors'],
    [
      'an alias',
      'a: &x 1\nb: *x\n',
      'f.yml:1:7: &x is an anchor; allowed: values without anchors',
      'f.yml:2:4: *x is an alias; allowed: the value itself',
    ],
    ['a merge', 'a:\n  <<: { b: 1 }\n', 'f.yml:2:3: << merges maps; allowed: the keys themselves'],
    ['a tag', 'a: !!str 1\n', 'f.yml:1:10: tag:yaml.org,2002:str is a tag; allowed: values without tags'],
    ['an unknown tag', 'a: !secret x\n', 'f.yml:1:4: this is not YAML: Unresolved tag: !secret; allowed: YAML 1.2'],
    ['a number as key', '1: a\n', 'f.yml:1:1: this key is not a text; allowed: texts, in quotes when they look like something else'],
    [
      'a boolean as key',
      'x: 1\ntrue: a\n',
      'f.yml:2:1: this key is not a text; allowed: texts, in quotes when they look like something else',
    ],
    ['a list as key', '? [ a ]\n: b\n', 'f.yml:1:3: this key is not a text; allowed: texts, in quotes when they look like something else'],
    ['no key', ': b\n', 'f.yml:1:1: this key is not a text; allowed: texts, in quotes when they look like something else'],
    ['a tab', 'a:\n\tb: 1\n', 'f.yml:2:1: a tab indents this line; allowed: spaces'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'f.yml:2:1: a second document begins here; allowed: one document in the file'],
    [
      'a wrong indent',
      'a:\n  - b\n c: d\n',
      'f.yml:3:1: this is not YAML: All mapping items must start at the same column; allowed: YAML 1.2',
    ],
    ['an open quote', 'a: "x\n', 'f.yml:2:1: this is not YAML: Missing closing "quote; allowed: YAML 1.2'],
  ])('%s', (_, text, ...expected) => {
    const answer = readYaml(text, 'f.yml')
    expect('complaints' in answer ? answer.complaints.map(complaintText) : []).toEqual(expected)
  })
})
