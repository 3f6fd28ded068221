/** A summary that GitHub takes, whatever an action wrote: over 1 MiB it shows nothing of it. */

/** Bytes of a step's summaries: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
export const MOST_SUMMARY = 1_048_576

/** Closes what the cut left open. */
const closings = (kept: string): string => {
  const open = kept.split('<details>').length - kept.split('</details>').length
  const fence = kept.split('\n').filter(line => line.startsWith('```')).length % 2 === 1 ? '\n```\n' : ''
  return fence + '\n</details>\n'.repeat(Math.max(0, open))
}

/**
 * Whole lines from the beginning, because what matters stands first, and how many are left out.
 * @param bytes that it may have
 */
export const sizedSummary = (markdown: string, bytes: number): string => {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const lines = markdown.split('\n')
  // Room for what is said below.
  let room = bytes - 1_000
  let count = 0
  while (count < lines.length && room - Buffer.byteLength(lines[count] ?? '') - 1 >= 0) {
    room -= Buffer.byteLength(lines[count] ?? '') + 1
    count++
  }
  const kept = `${lines.slice(0, count).join('\n')}\n`
  return `${kept}${closings(kept)}\n… and ${lines.length - count} more lines, for which GitHub has no room: see the log and the outputs.\n\n`
}
