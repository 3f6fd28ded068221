/** Charts over time: whatever a name says, it is a name. */
import { mermaidGantt, mermaidLines } from '@golden-ami/actions-kit/mermaid'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../support/hostile-text.ts'

const task = (name: string) => ({ name, from: 1_000, to: 61_000, as: 'done' as const })

test('sections with bars; one that has none is left out, and what lasts no time is seen', () => {
  const instant = { ...task('b'), to: 1_000, as: 'crit' as const }
  const sections = [
    { name: 'wave 1', tasks: [task('web'), instant] },
    { name: 'wave 2', tasks: [] },
  ]
  expect(mermaidGantt(sections)).toBe(
    [
      ...['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M', '  section #119;ave 1'],
      ...['    #119;eb :done, 1000, 60s', '    #98; :crit, 1000, 1s', '```'],
    ].join('\n'),
  )
  expect(mermaidGantt([])).toBe('')
})

test('a name ends no line, no name and no chart, and is no word of the language', () => {
  for (const text of [...hostileTexts(300), 'section x', 'title x', 'click x', 'a:b, c', '2026-01-01 x', 'todayMarker off']) {
    const [, , , , section = '', bar = '', end, ...more] = mermaidGantt([{ name: text, tasks: [task(text)] }]).split('\n')
    expect(section).toMatch(/^ {2}section (?:[ ./…-]|#\d+;)(?:[\p{L}\p{N} ./…-]|#\d+;)*$/u)
    expect(bar).toMatch(/^ {4}(?:[ ./…-]|#\d+;)(?:[\p{L}\p{N} ./…-]|#\d+;)* :done, 1000, 60s$/u)
    expect([end, more]).toEqual(['```', []])
  }
})

test('lines over an axis', () => {
  const axis = { title: 'a"b', x: 'minutes', y: 'instances', from: 0, to: 5 }
  expect(
    mermaidLines({
      ...axis,
      lines: [
        [0, 2],
        [1, 1],
      ],
    }),
  ).toBe(
    [
      ...['```mermaid', 'xychart-beta', '  title "a#34;b"', '  x-axis "minutes" 0 --> 5', '  y-axis "instances" 0 --> 2'],
      ...['  line [0, 2]', '  line [1, 1]', '```'],
    ].join('\n'),
  )
})
