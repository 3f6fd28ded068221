/**
 * Characters that are not seen, and those that turn the direction of what follows: a name could look like another one by them, and a line
 * could hide something.
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * @see https://util.unicode.org/UnicodeJsps/list-unicodeset.jsp?a=[:DI:]
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu
/** How a sign is drawn; behind anything but a sign of the kind it draws nothing. */
const SELECTOR = /(?<![\p{Extended_Pictographic}#*0-9])[\ufe00-\ufe0f]|[\ufe00-\ufe0d]/gu

const INSTEAD = '\ufffd'

/** The text with a sign that is seen where there was one that is not. White space stays. */
export const seen = (text: string): string => text.toWellFormed().replace(UNSEEN, INSTEAD).replace(SELECTOR, INSTEAD)
