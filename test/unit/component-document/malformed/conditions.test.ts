/** ▸ stands where the complaint is to point. */
import { condition, refuses } from './refuses.ts'

refuses('conditions', [
  ['no operator', condition('▸value: a'), ['if has no operator']],
  ['two operators', condition('fileExists: /a\n▸folderExists: /b'), ['if has a second operator folderExists', 'several go below and, or']],
  ['an operator with a slip', condition('▸fileExist: /a'), ['fileExist is no known operator (did you mean fileExists?)']],
  ['nothing to compare with', condition('▸stringEquals: a'), ['stringEquals has no value']],
  ['a number that is none', condition('numberEquals: 1\nvalue: ▸one'), ['numberEquals compares with "one"', 'allowed: a number']],
  ['and without a list', condition('and:\n  ▸fileExists: /a'), ['and is a map', 'a list of conditions']],
  [
    'too many levels',
    condition('not:\n  not:\n    not:\n      not:\n        ▸not: { fileExists: /a }'),
    ['not is on level 5', 'up to 4 levels'],
  ],
  ['another step action', condition('fileExists: /a\nthen: ▸skip'), ['then is skip (did you mean Skip?)', 'Abort, Execute, Skip']],
  [
    'another step action below an operator',
    condition('not:\n  fileExists: /a\n  else: ▸skip'),
    ['else is skip (did you mean Skip?)', 'Abort, Execute, Skip'],
  ],
])
