/** Findings of a linter that are known, each with its reason. One that no longer occurs is a complaint, as an unknown one is. */
import { parse } from 'yaml'

export interface Finding {
  /** Relative to the root. */
  readonly file: string
  readonly line: number
  readonly says: string
}
/** One finding in one file: two of them are named twice. */
export interface Exception {
  readonly linter: string
  readonly file: string
  /** What the finding begins with. */
  readonly says: string
  readonly because: string
}

/** @throws Error where one does not say everything */
export const readExceptions = (text: string, linter: string): readonly Exception[] =>
  (parse(text) as readonly Partial<Exception>[]).map(complete).filter(one => one.linter === linter)

const complete = ({ linter, file, says, because }: Partial<Exception>): Exception => {
  if (!linter || !file || !says || !because) throw new Error(`an exception without linter, file, says or because: ${file}: ${says}`)
  return { linter, file, says, because }
}

/** Complaints, a line each; none: everything that was found is named, and everything that is named was found. */
export const compared = (findings: readonly Finding[], exceptions: readonly Exception[]): readonly string[] => {
  const left = [...exceptions]
  const unknown = findings.filter(({ file, says }) => {
    const at = left.findIndex(exception => exception.file === file && says.startsWith(exception.says))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [
    ...unknown.map(({ file, line, says }) => `${file}:${line} ${says}`),
    ...left.map(({ file, says }) => `${file}: no longer found, so no longer an exception: ${says}`),
  ]
}
