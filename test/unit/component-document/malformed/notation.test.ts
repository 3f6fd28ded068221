/** ▸ stands where the complaint is to point. */
import { BASH, bash, before, refuses, step, steps } from './refuses.ts'

refuses('notation', [
  ['a tab', 'schemaVersion: 1.0\nphases:\n▸\t- name: build\n', ['a tab indents this line', 'allowed: spaces']],
  ['a key twice', 'schemaVersion: 1.0\n▸schemaVersion: 1.0\n', ['schemaVersion is written again, first on line 1']],
  ['an anchor', before('name: &it a').replace('&it a', '&it ▸a'), ['&it is an anchor']],
  ['a second document', `${before('')}▸---\na: 1\n`, ['a second document begins here']],
  ['an unquoted reference', step('DeleteFile', '- path: ▸{{ Folder }}'), ['{{ begins a map inside a map', 'a text in quotes']],
  ['an unquoted reference with more behind it', bash('▸{{ Folder }}/install'), ['{{ begins a map inside a map', 'a text in quotes']],
])
refuses('schema', [
  ['no map', '▸- 1\n', ['the document is not a map', 'required: schemaVersion and phases']],
  [
    'no schemaVersion',
    steps(`- name: One\n  ${BASH}`).replace('schemaVersion: 1.0\n', '▸'),
    ['schemaVersion is missing', 'schemaVersion: 1.0'],
  ],
  ['another schemaVersion', before('').replace('1.0', '▸2.0'), ['schemaVersion is not 1.0', 'allowed: 1.0']],
  [
    'an unknown key',
    before('▸descripton: b'),
    ['a document has no key descripton (did you mean description?)', 'known: name, description'],
  ],
  ['a name that is no text', before('name: ▸[ a ]'), ['name is a list', 'allowed: a text']],
])
