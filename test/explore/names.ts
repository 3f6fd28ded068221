/** What things are called in the abstract world: four releases with a letter each, their images, the runs of GitHub. */
import { createHash } from 'node:crypto'
import { isBaseline, type Release } from '@golden-ami/domain'

/** Z: an older good one. A: good too. B: what is delivered. C: what the nightly brings. */
export const LETTERS = ['Z', 'A', 'B', 'C'] as const
export type Letter = (typeof LETTERS)[number]

const numberOf = (letter: Letter): number => LETTERS.indexOf(letter)
export const releaseOf = (letter: Letter): Release => `1.${numberOf(letter)}.0/1`
export const imageOf = (letter: Letter): string => `ami-0000000${numberOf(letter)}`
/** The launch template has a version for each image. */
export const templateVersionOf = (letter: Letter): number => numberOf(letter) + 1
/** The version that stands for an image. */
export const templateVersionOfImage = (image: string): number => Number(image.at(-1)) + 1
export const imageOfTemplateVersion = (version: number): string => `ami-0000000${version - 1}`

const letterAt = (digit: string | undefined): string => LETTERS[Number(digit)] ?? '?'
export const letterOfImage = (image: string): string => letterAt(image.at(-1))
/** `baseline Z`: what ran there before anything was delivered. */
export const letterOf = (release: Release | null | undefined): string => {
  if (release === null || release === undefined) return 'nothing'
  return isBaseline(release) ? `baseline ${letterOfImage(release)}` : letterAt(release[2])
}
export const imageOfRelease = (release: Release): string =>
  isBaseline(release) ? release.slice('baseline/'.length) : `ami-0000000${release[2]}`

/** In the order in which releases come to them. */
export const ENVIRONMENTS = ['staging', 'production'] as const
export const MINUTE = 60_000
/** ms, of the beginning. */
export const BEGINNING = Date.UTC(2026, 0, 1)
export const runUrl = (name: string): string => `https://github.com/acme/images/actions/runs/${name}`

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
