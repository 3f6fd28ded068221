import type { Files } from './folder.ts'

/** What is wrong with the committed files, one line for each, sorted by path; nothing when they are what the build makes. */
export const complaints = (made: Files, committed: Files): readonly string[] => {
  const paths = [...new Set([...made.keys(), ...committed.keys()])].sort()
  return paths.flatMap(path => {
    const wanted = made.get(path)
    const found = committed.get(path)
    if (!wanted) return [`stray: ${path} (the build does not make it)`]
    if (!found) return [`missing: ${path}`]
    return wanted.equals(found) ? [] : [`stale: ${path}`]
  })
}
