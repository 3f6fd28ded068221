/** Faults of calls: what else an incident does needs no call. */
export const CALL_FAULTS = ['throttle', 'server-error', 'lose-request', 'lose-answer', 'late', 'slow', 'refuse'] as const
