/** The input `tags`: lines of `key=value`. */
import { ALLOWED_CHARACTERS, type Complaint, faultsOfOwnTag, LONGEST_KEY, LONGEST_VALUE, MOST_TAGS, type Tags } from '@golden-ami/domain'

const ALLOWED = `allowed: key=value, keys up to ${LONGEST_KEY} and values up to ${LONGEST_VALUE} of ${ALLOWED_CHARACTERS}`

/** The key ends at the first `=`; spaces around key and value do not count. */
export const readTags = (text: string): { readonly tags: Tags; readonly complaints: readonly Complaint[] } => {
  const tags = new Map<string, string>()
  const complaints: Complaint[] = []
  const complain = (wrong: string, allowed: string = ALLOWED): void =>
    void complaints.push({ at: { source: 'input tags' }, wrong, allowed })
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  for (const line of lines) {
    const end = line.indexOf('=')
    const key = line.slice(0, end).trim()
    const value = line.slice(end + 1).trim()
    if (end === -1) complain(`${JSON.stringify(line)} has no =`)
    else for (const fault of faultsOfOwnTag(key, value)) complain(`${JSON.stringify(key)}: ${fault}`)
    if (end !== -1 && tags.has(key)) complain(`${JSON.stringify(key)} is there twice`, 'allowed: each key once')
    if (end !== -1) tags.set(key, value)
  }
  if (tags.size > MOST_TAGS) complain(`there are ${tags.size} tags`, `allowed: at most ${MOST_TAGS} on a resource, the metadata included`)
  return { tags, complaints }
}
