/** @param error whatever was thrown @returns its message; what is no error as a text. Untrusted where others have written it. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
