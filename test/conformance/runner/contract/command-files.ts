/** The files by which a step speaks to the runner: outputs, environment, state, path, summary. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes that GitHub shows of one step. */
export const MOST_SUMMARY = 1_048_576

/** @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/FileCommandManager.cs */
export class CommandFiles {
  readonly paths: Readonly<Record<'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY', string>>
  /** @param temp the runner's temporary folder */
  constructor(temp: string) {
    const folder = join(temp, '_runner_file_commands')
    mkdirSync(folder, { recursive: true })
    const suffix = randomUUID()
    const made = (prefix: string): string => {
      const file = join(folder, `${prefix}_${suffix}`)
      writeFileSync(file, '')
      return file
    }
    this.paths = {
      GITHUB_OUTPUT: made('set_output'),
      GITHUB_ENV: made('set_env'),
      GITHUB_STATE: made('save_state'),
      GITHUB_PATH: made('add_path'),
      GITHUB_STEP_SUMMARY: made('step_summary'),
    }
  }
  pairs(name: 'GITHUB_OUTPUT' | 'GITHUB_ENV' | 'GITHUB_STATE'): ReadonlyMap<string, string> {
    const file = this.paths[name]
    return existsSync(file) ? pairsOf(readFileSync(file, 'utf8')) : new Map()
  }
  /** As GitHub takes it: undefined where there is none, or where it is too long and left out. */
  summary(refuse: (why: string) => void): string | undefined {
    const file = this.paths.GITHUB_STEP_SUMMARY
    if (!existsSync(file) || !statSync(file).isFile()) return undefined
    const { size } = statSync(file)
    if (size > MOST_SUMMARY) {
      refuse(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.trunc(size / 1024)}k.`)
      return undefined
    }
    return size === 0 ? undefined : readFileSync(file, 'utf8')
  }
}

/**
 * `NAME=VALUE`, or `NAME<<DELIMITER`, the value, and the delimiter on a line of its own.
 * @throws Error as the runner has it, which fails the step
 */
export const pairsOf = (text: string): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs.set(name, lines.slice(index + 1, end).join('\n'))
    index = end
  }
  return pairs
}
