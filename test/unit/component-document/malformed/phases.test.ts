/** ▸ stands where the complaint is to point. */
import { BASH, pair, refuses, steps } from './refuses.ts'

refuses('phases', [
  ['no phases', '▸schemaVersion: 1.0\n', ['phases is missing', 'at least one of them build, validate, test']],
  ['no phase in phases', 'schemaVersion: 1.0\nphases: ▸[]\n', ['phases is not a list with items']],
  [
    'only phases that are not run',
    steps(`- name: One\n  ${BASH}`, 'install').replace('  - name: i', '  ▸- name: i'),
    ['no phase is named build, validate or test'],
  ],
  ['a phase with a slip', pair('"true"', '▸tests'), ['Image Builder runs no phase tests (did you mean test?)', 'build, validate, test']],
  [
    'a phase twice',
    pair('"true"', 'build').replace(/- name: build(?=\n {4}steps:\n {6}- name: Two)/, '- ▸name: build'),
    ['the phase build is there already'],
  ],
  ['a phase without steps', 'schemaVersion: 1.0\nphases:\n  - ▸name: build\n', ['this phase has no steps']],
  [
    'a phase without a name',
    steps(`- name: One\n  ${BASH}`).concat('  - ▸steps: [ { name: Two, action: Reboot } ]\n'),
    ['this phase has no name'],
  ],
  ['a phase that is no map', steps(`- name: One\n  ${BASH}`).concat('  - ▸test\n'), ['this phase is not a map']],
  ['a reference in the name of a phase', pair('"true"', '▸"{{ Phase }}"'), ['the name of this phase holds a reference']],
])
