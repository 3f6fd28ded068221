/**
 * The files through which a step speaks to the runner.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const
export type FileCommand = (typeof COMMANDS)[number]
export type CommandFiles = Readonly<Record<FileCommand, string>>

/** Makes the empty files of one step in `folder`; the record is what the step gets in its environment. */
export const makeCommandFiles = (folder: string): CommandFiles => {
  mkdirSync(folder, { recursive: true })
  return Object.fromEntries(
    COMMANDS.map(command => {
      const path = join(folder, command.toLowerCase())
      writeFileSync(path, '')
      return [command, path]
    }),
  ) as CommandFiles
}

/** A step may have removed a file; then it says nothing. */
const contentOf = (path: string): Buffer => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0))

export interface Pairs {
  /** Those before the place that cannot be read. */
  readonly pairs: Readonly<Record<string, string>>
  /** Undefined: all is well. */
  readonly wrong: string | undefined
}
/** Reads `name=value` lines and `name<<delimiter` blocks. */
export const readPairs = (path: string): Pairs => {
  const lines = contentOf(path).toString('utf8').split(/\r?\n/)
  const pairs: Record<string, string> = {}
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = endOf(lines, index, line.slice(heredoc + 2))
      if (typeof end === 'string') return { pairs, wrong: end }
      pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (equals > 0) pairs[line.slice(0, equals)] = line.slice(equals + 1)
    else return { pairs, wrong: `Invalid format '${line}'` }
  }
  return { pairs, wrong: undefined }
}

/** Where the block ends that begins there; a text: it cannot be read. */
const endOf = (lines: readonly string[], begin: number, delimiter: string): number | string => {
  if (delimiter === '') return `Invalid format '${lines[begin]}'. Name must not be empty and delimiter must not be empty`
  const end = lines.indexOf(delimiter, begin + 1)
  return end < 0 ? `Invalid value. Matching delimiter not found '${delimiter}'` : end
}

/** One folder a line, the last one first in PATH. */
export const readPaths = (path: string): string[] =>
  contentOf(path)
    .toString('utf8')
    .split(/\r?\n/)
    .filter(line => line !== '')
    .reverse()

/** A summary of more than 1 MiB is not uploaded: the step does not fail, it gets an error annotation. */
const SUMMARY_LIMIT = 1024 * 1024
const ABOUT_SUMMARIES =
  'For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary'
export const readSummary = (path: string): { text: string } | { refused: string } => {
  const content = contentOf(path)
  if (content.byteLength <= SUMMARY_LIMIT) return { text: content.toString('utf8') }
  const [most, has] = [SUMMARY_LIMIT, content.byteLength].map(bytes => Math.floor(bytes / 1024))
  return { refused: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${most}k, got ${has}k. ${ABOUT_SUMMARIES}` }
}
