/** A line that the runner takes for a command. */

export interface Command {
  readonly name: string
  readonly data: string
  readonly properties: ReadonlyMap<string, string>
}
const KNOWN = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]

/**
 * `::name key=value,…::data` at the beginning of a line, or, older, `##[name key=value;…]data` anywhere in one.
 * @param token the one that ends `stop-commands`, which is a command too while they are stopped
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse)
 */
export const parseCommand = (line: string, token?: string): Command | undefined => {
  const known = (name: string): boolean => KNOWN.includes(name.toLowerCase()) || name === token
  const now = /^\s*::(?<info>.*?)::(?<data>.*)$/s.exec(line)?.groups
  const newer =
    now &&
    command(
      now.info!,
      now.data!,
      ',',
      text => unescaped(text, NEWER_PROPERTY),
      text => unescaped(text, NEWER_DATA),
    )
  if (newer && known(newer.name)) return newer
  const before = /##\[(?<info>[^\]]*)\](?<data>.*)$/s.exec(line)?.groups
  const older =
    before &&
    command(
      before.info!,
      before.data!,
      ';',
      text => unescaped(text, OLDER),
      text => unescaped(text, OLDER),
    )
  return older && known(older.name) ? older : undefined
}

const command = (
  info: string,
  data: string,
  separator: string,
  property: (text: string) => string,
  datum: (text: string) => string,
): Command => {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator)
  return {
    name,
    data: datum(data),
    properties: new Map(
      pairs.flatMap(pair => {
        const at = pair.indexOf('=')
        return at > 0 ? [[pair.slice(0, at).trim(), property(pair.slice(at + 1))] as const] : []
      }),
    ),
  }
}
const NEWER_DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const
const NEWER_PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const
const OLDER = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const

const unescaped = (text: string, mappings: readonly (readonly [string, string])[]): string =>
  mappings.reduce((so, [escaped, token]) => so.replaceAll(escaped, token), text)
