/** How the benchmarks are called. */
import { expect, test } from 'vitest'
import { askedOf } from '../../bench/arguments.ts'

const asked = (...args: readonly string[]) => askedOf(args, ['start', 'calls'])

test('all of them, or those that are named', () => {
  expect(asked()).toEqual({ json: false, named: [], options: { groups: [1, 10, 100, 1000], rounds: 9 } })
  expect(asked('--json', '--groups', '1,2', 'calls')).toEqual({ json: true, named: ['calls'], options: { groups: [1, 2], rounds: 9 } })
})

test.each([
  [['--help'], 0, /^usage: bench/],
  [['--fast'], 2, /^Unknown option '--fast'\.[\s\S]*usage: bench/],
  [['end'], 2, /^No measurement is named end\.\nusage: bench[\s\S]*measurements: start, calls/],
  [['--groups', '0'], 2, /^--groups: "0" is no whole number from 1 to 99999\.\n/],
])('%j is answered without measuring', (args, code, say) => {
  expect(asked(...args)).toEqual({ code, say: expect.stringMatching(say) })
})
