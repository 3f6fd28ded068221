/**
 * `text` with `body` between `<!-- name -->` and `<!-- /name -->`. Throws when the markers are not there exactly once each and in order:
 * a page that lost them would never change again.
 */
export const replaceSection = (text: string, name: string, body: string): string => {
  const opening = `<!-- ${name} -->`
  const closing = `<!-- /${name} -->`
  const [before, afterOpening, ...moreOpenings] = text.split(opening)
  const [, after, ...moreClosings] = (afterOpening ?? '').split(closing)
  if (before === undefined || after === undefined || moreOpenings.length > 0 || moreClosings.length > 0)
    throw new Error(`needs ${opening} and, after it, ${closing}, once each`)
  return `${before}${opening}\n\n${body}\n\n${closing}${after}`
}
