/** ▸ stands where the complaint is to point. */
import { before, refuses } from './refuses.ts'

refuses('parameters and constants', [
  ['parameters that are a map', before('parameters:\n  ▸Port: { type: string, default: "1" }'), ['parameters is a map', 'a list']],
  ['a short name', before('parameters:\n  - ▸ab: { type: string, default: "1" }'), ['ab is no name of a parameter', '3 to 128']],
  ['another type', before('parameters:\n  - Port: { type: ▸integer, default: "1" }'), ['Port has another type than string']],
  [
    'a default that is a truth value',
    before('parameters:\n  - Verbose: { type: string, default: ▸true }'),
    ['the default of Verbose is the boolean true', 'in quotes'],
  ],
  ['a parameter without value', before('parameters:\n  - ▸Port: { type: string }'), ['parameter Port has no default and no value']],
  [
    'a name twice',
    before('parameters:\n  - Port: { type: string, default: "1" }\nconstants:\n  - ▸Port: { type: string, value: "1" }'),
    ['there is a parameter or a constant Port already'],
  ],
  ['a constant without value', before('constants:\n  - Port: ▸{ type: string }'), ['constant Port has no value']],
  [
    'two parameters in one item',
    before('parameters:\n  - ▸Port: { type: string, default: "1" }\n    Host: { type: string, default: a }'),
    ['does not name one parameter'],
  ],
])
