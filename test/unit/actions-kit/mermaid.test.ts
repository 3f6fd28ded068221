import { mermaidChain } from '@golden-ami/actions-kit'
import { describe, expect, test } from 'vitest'

describe('mermaidChain', () => {
  test('boxes with their lines, from left to right', () => {
    expect(
      mermaidChain([
        ['al2023', 'ami-1', ''],
        ['web 1.4.0', 'ami-2'],
      ]),
    ).toBe('```mermaid\nflowchart LR\n  n0["al2023<br>ami-1"]\n  n1["web 1.4.0<br>ami-2"]\n  n0 --> n1\n```')
  })
  test('no box: no graph', () => {
    expect(mermaidChain([])).toBe('')
  })
  test.each([
    '"] --> evil["x',
    '```\n# heading',
    'a<img src=x>',
    'click n0 "javascript:x"',
    '#quot;',
    'a`b`',
    'a\u202eb',
    '%%{init: {}}%%',
  ])('a name cannot be more than a name: %s', name => {
    const [, , box = ''] = mermaidChain([[name]]).split('\n')
    expect(box).toMatch(/^ {2}n0\["(?:[\p{L}\p{N} .,…/:-]|#\d+;)*"\]$/u)
    expect(mermaidChain([[name]]).split('\n')).toHaveLength(4)
  })
  test('a long name is cut', () => {
    expect(mermaidChain([['x'.repeat(200)]])).toContain(`["${'x'.repeat(59)}…"]`)
  })
})
