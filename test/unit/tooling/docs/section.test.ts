import { replaceSection } from '@golden-ami/tooling/docs/section'
import { expect, test } from 'vitest'

test('what is between the markers is replaced, the rest stays', () => {
  const page = 'Before\n<!-- inputs -->\nold\n<!-- /inputs -->\nAfter <!-- outputs --><!-- /outputs -->'
  expect(replaceSection(page, 'inputs', 'new')).toBe(
    'Before\n<!-- inputs -->\n\nnew\n\n<!-- /inputs -->\nAfter <!-- outputs --><!-- /outputs -->',
  )
})

test('replacing twice is replacing once', () => {
  const once = replaceSection('<!-- a --><!-- /a -->', 'a', 'body')
  expect(replaceSection(once, 'a', 'body')).toBe(once)
})

test.each([
  ['without markers', 'text'],
  ['with no closing marker', '<!-- a --> text'],
  ['with the markers in the wrong order', '<!-- /a --> text <!-- a -->'],
  ['with two opening markers', '<!-- a --><!-- a --><!-- /a -->'],
  ['with two closing markers', '<!-- a --><!-- /a --><!-- /a -->'],
])('a page %s is refused', (_, page) => {
  expect(() => replaceSection(page, 'a', 'body')).toThrow('needs <!-- a --> and, after it, <!-- /a -->, once each')
})
