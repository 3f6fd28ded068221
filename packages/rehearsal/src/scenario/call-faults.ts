/** What befalls calls, and nothing else. */
export const CALL_MISHAPS = ['throttle', 'server-error', 'lose-request', 'lose-answer', 'late', 'slow', 'refuse'] as const
