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
  /** `set-output` and `save-state`: done, with a warning that they are deprecated. */
  | { readonly do: 'output' | 'state'; readonly name: string | undefined; readonly value: string }
  /** `set-env` and `add-path`: refused unless ACTIONS_ALLOW_UNSECURE_COMMANDS is `true`. */
  | { readonly do: 'variable'; readonly name: string | undefined; readonly value: string }
  | { readonly do: 'path'; readonly value: string }
  /** Known to the runner, without a meaning here. */
  | { readonly do: 'nothing'; readonly name: string }

const message = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const property = (text: string): string => message(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** What the runner says of the old commands: https://github.com/actions/runner/blob/main/src/Runner.Common/Constants.cs */
export const deprecated = (command: string): string =>
  `The \`${command}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: ` +
  'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
export const disabled = (command: string): string =>
  `The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the ` +
  '`ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information see: ' +
  'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'
export const WRONG_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. For more information see: " +
  'https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions#example-stopping-and-starting-workflow-commands ' +
  'or opt into insecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.'

const NAMES = [
  ...['error', 'warning', 'notice', 'add-mask', 'debug', 'group', 'endgroup', 'stop-commands', 'set-output', 'save-state', 'set-env'],
  ...['add-path', 'add-matcher', 'remove-matcher', 'echo'],
]
/** Lines cannot be resumed by a command of the runner, or by nothing. */
export const isToken = (token: string): boolean => token !== '' && ![...NAMES, 'pause-logging'].includes(token.toLowerCase())

/** The command in a line, or undefined when the line is plain text. */
export const parseCommand = (line: string): Command | undefined => {
  const [, name, keys = '', rest = ''] = /^\s*::([A-Za-z-]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ?? []
  if (name === undefined) return undefined
  const said = message(rest)
  const is = name.toLowerCase()
  switch (is) {
    case 'error':
    case 'warning':
    case 'notice':
      return { do: 'annotate', annotation: { level: is, message: said, ...properties(keys) } }
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
    case 'set-output':
      return { do: 'output', name: pairs(keys).name, value: said }
    case 'save-state':
      return { do: 'state', name: pairs(keys).name, value: said }
    case 'set-env':
      return { do: 'variable', name: pairs(keys).name, value: said }
    case 'add-path':
      return { do: 'path', value: said }
    case 'add-matcher':
    case 'remove-matcher':
    case 'echo':
      return { do: 'nothing', name: is }
    default:
      return undefined
  }
}
const pairs = (keys: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keys
      .split(',')
      .map(pair => pair.split('='))
      .filter(([key, value]) => key && value !== undefined && value !== '')
      .map(([key, ...value]) => [key!.trim(), property(value.join('='))]),
  )
const properties = (keys: string): Omit<Annotation, 'level' | 'message'> => {
  const { title, file, line, col } = pairs(keys)
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { column: Number(col) }),
  }
}
