/** A tag that an image must have; without a value any will do. */
export interface RequiredTag {
  readonly key: string
  readonly value: string | undefined
}

/** @param text `<key>` or `<key>=<value>` */
export const requiredTagOf = (text: string): RequiredTag => {
  const equals = text.indexOf('=')
  return equals < 0 ? { key: text, value: undefined } : { key: text.slice(0, equals), value: text.slice(equals + 1) }
}
