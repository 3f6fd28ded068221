/**
 * `::command key=value::message` lines that a step prints.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
export type Command =
  | { readonly do: 'annotate'; readonly annotation: Annotation }
  | { readonly do: 'mask'; readonly value: string }
  | { readonly do: 'debug'; readonly message: string }
  | { readonly do: 'group'; readonly title: string }
  | { readonly do: 'endgroup' }
  /** Lines up to `::<token>::` are text. */
  | { readonly do: 'stop'; readonly token: string }
  | { readonly do: 'unknown'; readonly name: string }

const message = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const property = (text: string): string => message(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** The command in a line, or undefined when the line is plain text. */
export const parseCommand = (line: string): Command | undefined => {
  const [, name, keys = '', rest = ''] = /^\s*::([a-z-]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ?? []
  if (name === undefined) return undefined
  const said = message(rest)
  switch (name) {
    case 'error':
    case 'warning':
    case 'notice':
      return { do: 'annotate', annotation: { level: name, message: said, ...properties(keys) } }
    case 'add-mask':
      return { do: 'mask', value: said }
    case 'debug':
      return { do: 'debug', message: said }
    case 'group':
      return { do: 'group', title: said }
    case 'endgroup':
      return { do: 'endgroup' }
    case 'stop-commands':
      return { do: 'stop', token: said }
    default:
      return { do: 'unknown', name }
  }
}
const properties = (keys: string): Omit<Annotation, 'level' | 'message'> => {
  const given = Object.fromEntries(
    keys
      .split(',')
      .map(pair => pair.split('='))
      .filter(([key, value]) => key && value !== undefined)
      .map(([key, ...value]) => [key!.trim(), property(value.join('='))]),
  )
  const { title, file, line, col } = given
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { column: Number(col) }),
  }
}
