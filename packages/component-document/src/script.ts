/** The commands of ExecuteBash and ExecutePowerShell, one by one: as far as a look at the text tells, without a shell's grammar. */

import type { Located, Where } from '@golden-ami/domain/located/located'
import { itemsOf } from '@golden-ami/domain/located/tree'
import { bracesIn } from './braces.ts'
import type { Place } from './place.ts'

export interface Command {
  /** Without what only runs it: `sudo`, `VARIABLE=value`, `python3 -m`. */
  readonly words: readonly string[]
  /** What is done with its output, to the end of the line: `| tar -xz`. */
  readonly rest: string
  /** Everything that the step does after it. */
  readonly afterwards: string
  readonly at: Where
}

const SEPARATOR = /&&|\|\||[;|\n]/g
const RUNNERS: readonly string[] = ['sudo', 'env', 'if', 'then', 'else', 'do', 'time', 'exec', '!', '(', '{']

/** @param commands the list of a step's inputs */
export const commandsIn = (commands: Located | undefined, place: Place): readonly Command[] => {
  const scripts = itemsOf(commands).flatMap(node =>
    node.is === 'scalar' && typeof node.value === 'string' ? [{ node, text: node.value }] : [],
  )
  return scripts.flatMap(({ node, text }, index) =>
    commandsOfScript(
      node,
      text,
      scripts.slice(index + 1).map(later => later.text),
      place,
    ),
  )
}

const commandsOfScript = (node: Located, text: string, later: readonly string[], place: Place): readonly Command[] => {
  // A line that goes on is one command; its length stays, so that places are those of the text.
  const joined = text.replace(/\\\n/g, '  ')
  return starts(joined).flatMap(start => {
    const end = start + joined.slice(start).search(/&&|\|\||[;|\n]|$/)
    const line = joined.slice(start).search(/\n|$/) + start
    const command = joined.slice(start, end)
    const begun = start + command.search(/\S|$/)
    const words = wordsOf(command)
    if (words.length === 0 || isComment(joined, begun)) return []
    const fragment = text.slice(begun, end).split(/\\?\n/)[0]!.trimEnd()
    return [
      {
        words,
        rest: joined.slice(end, line),
        afterwards: [joined.slice(end), ...later].join('\n'),
        at: place(node.at, fragment, text.slice(0, begun).split(fragment).length - 1),
      },
    ]
  })
}

const starts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(SEPARATOR)].map(({ 0: separator, index }) => index + separator.length),
]

const isComment = (text: string, at: number): boolean =>
  text
    .slice(text.lastIndexOf('\n', at) + 1)
    .trimStart()
    .startsWith('#')

const wordsOf = (command: string): readonly string[] => {
  const words = withoutSpaces(command).trim().split(/\s+/)
  return words
    .slice(runners(words))
    .map(word => word.replace(/["']/g, ''))
    .filter(word => word !== '')
}

/** How many words only run what follows them; the last word is run. */
const runners = (words: readonly string[]): number => {
  const last = words.length - 1
  let index = 0
  for (let before = -1; before !== index && index < last; ) {
    before = index
    const word = words[index] ?? ''
    if (RUNNERS.includes(word)) {
      index++
      while (index < last && /^-\w+$/.test(words[index] ?? '')) index++
    } else if (/^[A-Za-z_]\w*=/.test(word)) index++
    else if (/^python[\d.]*$/.test(word) && words[index + 1] === '-m' && index + 1 < last) index += 2
  }
  return index
}

/** A reference is one word, however many spaces its braces have. */
const withoutSpaces = (command: string): string => {
  let [text, from] = ['', 0]
  for (const { start, end, inside } of bracesIn(command)) {
    text += `${command.slice(from, start)}${inside === undefined ? command.slice(start, end) : `{{${inside.trim()}}}`}`
    from = end
  }
  return text + command.slice(from)
}
