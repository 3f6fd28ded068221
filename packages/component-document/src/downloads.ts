/** Commands that load something that nobody compares with a checksum. */
import { shown } from './installs.ts'
import type { Command } from './script.ts'

/** By the name of the command: whether it keeps what it loads, or hands it on. */
const LOADERS: Readonly<Record<string, (words: readonly string[], rest: string) => boolean>> = {
  curl: (words, rest) =>
    /^\s*\|(?!\|)/.test(rest) || words.some(word => /^(?:-[a-np-zA-NP-Z]*[oO]|--output\b|--remote-name|\d?>)/.test(word)),
  wget: words => !words.includes('--spider'),
  'invoke-webrequest': words => words.some(word => /^-outfile$/i.test(word)),
  iwr: words => words.some(word => /^-outfile$/i.test(word)),
}
const CHECKSUM = /\b(sha\d+sum|md5sum|b2sum|shasum|cksum|openssl\s+dgst|Get-FileHash)\b/i
const ADDRESS = /^https?:\/\//
/** The instance itself, and its metadata. */
const HERE = /^https?:\/\/(localhost|127\.|169\.254\.|\[)/

/** What is loaded without a check afterwards in the same step, in words. */
export const unchecked = ({ words, rest, afterwards }: Command): string | undefined => {
  const [name = '', ...others] = words
  const loads = Object.hasOwn(LOADERS, name.toLowerCase()) ? LOADERS[name.toLowerCase()] : undefined
  const addresses = others.filter(word => ADDRESS.test(word) && !HERE.test(word))
  if (!loads?.(others, rest) || addresses.length === 0 || CHECKSUM.test(afterwards)) return undefined
  return `${name} without a checksum: ${addresses.map(shown).join(', ')}`
}
