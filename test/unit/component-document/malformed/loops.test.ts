/** ▸ stands where the complaint is to point. */
import { BASH, loop, refuses, steps } from './refuses.ts'

refuses('loops', [
  ['neither for nor forEach', loop('▸name: Each'), ['loop has neither for nor forEach']],
  ['both for and forEach', loop('for: { start: 1, end: 2, updateBy: 1 }\n▸forEach: [ a ]'), ['loop has both for and forEach']],
  ['a loop that never ends', loop('for: { start: 1, end: 9, updateBy: ▸-1 }'), ['from 1 by -1 the loop never comes to 9']],
  ['a step of 0', loop('for: { start: 1, end: 9, updateBy: ▸0 }'), ['updateBy is 0']],
  [
    'a start that is a reference',
    loop('for: { start: ▸"{{ First }}", end: 9, updateBy: 1 }').replace(
      'schemaV',
      'constants: [ First: { type: string, value: "1" } ]\nschemaV',
    ),
    ['start is "{{ First }}"', 'written here'],
  ],
  ['no items', loop('forEach: ▸[]'), ['forEach is an empty list']],
  ['another delimiter', loop('forEach: { list: "a|b", delimiter: ▸"|" }'), ['delimiter is "|"']],
  [
    'a loop twice',
    steps(`- name: One\n  ${BASH}\n  loop: { name: L, forEach: [ a ] }\n- ▸name: Two\n  ${BASH}\n  loop: { name: L, forEach: [ a ] }`),
    ['a loop L is in this phase already'],
  ],
])
