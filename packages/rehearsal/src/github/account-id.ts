/** A number that always belongs to the same login. */
export const accountId = (login: string): number => [...login].reduce((id, letter) => (id * 31 + letter.codePointAt(0)!) % 100_000_000, 7)
