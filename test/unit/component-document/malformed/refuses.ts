/** One malformed document for each rule, refused with exactly one complaint, at the place of the mark. */
import { describe, expect, test } from 'vitest'
import { check, markedPlace, PATH, step, steps, withoutMark } from '../documents.ts'

export { before, step, steps } from '../documents.ts'

export const BASH = 'action: ExecuteBash\n  inputs: { commands: [ "true" ] }'
/** A step that runs this command. */
export const bash = (command: string): string => step('ExecuteBash', `commands:\n  - ${command}`)
/** A step under this condition. */
export const condition = (text: string): string => steps(`- name: One\n  ${BASH}\n  if:\n${text.replace(/^(?=.)/gm, '    ')}`)
/** A step in this loop. */
export const loop = (text: string): string => steps(`- name: One\n  ${BASH}\n  loop:\n${text.replace(/^(?=.)/gm, '    ')}`)
/** A step One, and in a phase of its own a step Two with this command. */
export const pair = (second: string, phase = 'validate'): string =>
  `${steps(`- name: One\n  ${BASH}`)}  - name: ${phase}\n    steps:\n      - name: Two\n        action: ExecuteBash\n        inputs:\n          commands:\n            - ${second}\n`

export type Row = readonly [rule: string, document: string, words: readonly string[]]

export const refuses = (group: string, rows: readonly Row[]): void => {
  describe(group, () => {
    test.each(rows)('%s', (_rule, text, words) => {
      const { complaints } = check(withoutMark(text), {}, 'Linux')
      expect(complaints.map(({ at }) => `${at.source}:${at.line}:${at.column}`)).toEqual([`${PATH}:${markedPlace(text)}`])
      for (const word of words) expect(`${complaints[0]?.wrong}; ${complaints[0]?.allowed}`).toContain(word)
    })
  })
}
