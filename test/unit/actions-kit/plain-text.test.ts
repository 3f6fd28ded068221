import { plainText } from '@golden-ami/actions-kit'
import { expect, test } from '@jest/globals'

test.each([
  ['a line', 'a line'],
  ['see std::vector', 'see std::vector'],
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['  \t::error::x', '  \t: :error::x'],
  ['\u0085::error::x', '\u0085: :error::x'],
  ['first\n::error::x', 'first\n: :error::x'],
  ['first\r::error::x', 'first\n: :error::x'],
  ['a ##[group]b', 'a # #[group]b'],
])('%j is said as %j', (text, said) => {
  expect(plainText(text)).toBe(said)
})
