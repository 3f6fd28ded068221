import { cell } from '@golden-ami/actions-kit'
import type { Irreproducible } from '@golden-ami/component-document'
import { whereText } from '@golden-ami/domain'

/** What no fingerprint knows, and only `max-age` builds anew; empty when there is nothing. */
export const looseList = (loose: readonly Irreproducible[]): string =>
  loose.length === 0 ? '' : `#### Not reproducible\n\n${loose.map(({ at, what }) => `- ${cell(whereText(at))}: ${cell(what)}`).join('\n')}`
