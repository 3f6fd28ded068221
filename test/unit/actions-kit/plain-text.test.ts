import { plainText } from '@golden-ami/actions-kit'
import { expect, test } from 'vitest'

test.each([
  ['a line', 'a line'],
  ['see std::vector', 'see std::vector'],
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['  \t::error::x', '  \t: :error::x'],
  ['\u0085::error::x', '\u0085: :error::x'],
  ['first\n::error::x', 'first\n: :error::x'],
  ['first\r::error::x', 'first\n: :error::x'],
  ['a ##[group]b', 'a # #[group]b'],
  ['a\u001b[8mhidden', 'a\ufffd[8mhidden'],
  ['a\u202eb\u3164c\u{e0041}d', 'a\ufffdb\ufffdc\ufffdd'],
  ['a\tb', 'a\tb'],
])('%j is said as %j', (text, said) => {
  expect(plainText(text)).toBe(said)
})
