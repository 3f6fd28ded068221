/** ▸ stands where the complaint is to point. */
import { BASH, refuses, steps } from './refuses.ts'

refuses('steps', [
  ['a step that is no map', steps(`- name: One\n  ${BASH}\n- ▸Reboot`), ['this step is not a map']],
  ['a step without a name', steps(`- ▸${BASH}`), ['this step has no name']],
  ['a step without an action', steps('- ▸name: One'), ['this step has no action']],
  ['a step twice', steps(`- name: One\n  ${BASH}\n- ▸name: One\n  ${BASH}`), ['the step One is in this phase already']],
  [
    'an unknown key of a step',
    steps(`- name: One\n  ${BASH}\n  ▸onfailure: Abort`),
    ['a step has no key onfailure (did you mean onFailure?)'],
  ],
  ['a step in two items', steps(`- ▸name: One\n- onFailure: Abort\n  name: Two\n  ${BASH}`), ['this step has no action']],
  ['a reference in the name of a step', steps(`- name: ▸"{{ loop.index }}"\n  ${BASH}`), ['the name of this step holds a reference']],
  ['a timeout of 0', steps(`- name: One\n  ${BASH}\n  timeoutSeconds: ▸0`), ['timeoutSeconds is the number 0', 'from 1, or -1']],
  [
    'a timeout in another unit',
    steps(`- name: One\n  ${BASH}\n  timeoutSeconds: ▸10m`),
    ['timeoutSeconds is "10m"', 'a whole number of seconds'],
  ],
  ['attempts that are none', steps(`- name: One\n  ${BASH}\n  maxAttempts: ▸0`), ['maxAttempts is the number 0', 'a whole number from 1']],
  [
    'another onFailure',
    steps(`- name: One\n  ${BASH}\n  onFailure: ▸abort`),
    ['onFailure is "abort" (did you mean Abort?)', 'allowed: Abort, Continue, Ignore'],
  ],
  [
    'logging that is neither on nor off',
    steps(`- name: One\n  ${BASH}\n  disableLogging: ▸"yes"`),
    ['disableLogging is "yes"', 'true or false'],
  ],
])
