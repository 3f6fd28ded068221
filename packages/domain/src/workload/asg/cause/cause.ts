/** What a failure is to be blamed on. */

/**
 * `image`: it failed wherever it would have run: an alarm, a health check, a verdict. `place`: the account, its quotas, keys, networks or
 * permissions, or somebody's change; the image may run well elsewhere. `unknown`: nothing tells.
 */
export type Cause = 'image' | 'place' | 'unknown'

/** Of several that failed together: one image that failed is enough, and what is not known may be one. */
export const worstOf = (causes: readonly Cause[]): Cause => {
  if (causes.includes('image')) return 'image'
  return causes.length === 0 || causes.includes('unknown') ? 'unknown' : 'place'
}

/** What an unknown cause counts as is said by who sees more: whether it has run well elsewhere. */
export const countsAs = (cause: Cause | undefined, unknownIs: 'image' | 'place'): 'image' | 'place' =>
  cause === 'unknown' ? unknownIs : (cause ?? 'place')
