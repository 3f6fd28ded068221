/**
 * How requests name a service. One that is named by its folder alone, the SigV4 signing name, needs no more. One that shares its signing name
 * with another, or that is called without a signature, says in `services/<folder>/address.ts` by what else it is told.
 */
export interface Address {
  readonly signingName: string
  /** Of a query service: the version of its API (`2015-12-01`). */
  readonly version?: string
  /** Of a JSON service: what stands before the operation in `X-Amz-Target` (`Logs_20140328`). */
  readonly target?: string
  /** It has operations that are called without a signature. */
  readonly unsigned?: true
}
/** What a request says of the service that it means. */
export interface Called {
  /** Undefined: it is not signed. */
  readonly signingName: string | undefined
  readonly version?: string | undefined
  readonly target?: string | undefined
}

/** Undefined: none of them is meant, or it cannot be told which. */
export const addressed = <A extends Address>(addresses: readonly A[], { signingName, version, target }: Called): A | undefined => {
  const candidates = addresses.filter(each =>
    signingName === undefined ? each.unsigned && each.version === version : each.signingName === signingName,
  )
  if (candidates.length < 2) return candidates[0]
  return candidates.find(each => (version !== undefined && each.version === version) || (target !== undefined && each.target === target))
}
