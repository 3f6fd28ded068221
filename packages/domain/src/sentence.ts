/** Texts of several kinds, AWS's own among them, that are put together to sentences: each ends with one full stop. */

export const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

/** For what goes on after it. */
export const withoutStop = (text: string): string => text.replace(/\.$/, '')
