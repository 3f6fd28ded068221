/** What a gate answers. */

/** `G`: the gate's name, as in the delivery file, in overrides and on the decision page. */
export interface VerdictOf<G extends string> {
  readonly gate: G
  /** No data never passes: it is inconclusive. */
  readonly verdict: 'pass' | 'fail' | 'inconclusive'
  /** A sentence with the particulars, for the decision page. */
  readonly because: string
  /** ms: when it would pass if nothing changes; absent when that is now or nobody knows. */
  readonly passesAt?: number
  /** It would pass by time alone, and nobody knows when: no time passes without capacity. */
  readonly awaits?: 'capacity'
  /** What it asks about cannot be read now, and can be later: nobody knows yet. */
  readonly unknown?: 'for-now'
  /** Nothing that happens in this run, an approval least of all, makes it pass. */
  readonly hopeless?: true
  /** What was looked at, for the ledger. */
  readonly evidence?: Readonly<Record<string, string>>
  /** The reason of whoever overrode it. The verdict stays what it is. */
  readonly override?: string
}

/** No data never passes, and what will be there later is no refusal either. */
export const unknownForNow = (because: string): Pick<VerdictOf<string>, 'verdict' | 'because' | 'unknown'> => ({
  verdict: 'inconclusive',
  because,
  unknown: 'for-now',
})

export const isUnknownForNow = ({ unknown, override }: Pick<VerdictOf<string>, 'unknown' | 'override'>): boolean =>
  unknown !== undefined && override === undefined

/** Something that speaks against it. `transient`: it is only not known now. */
export interface Fault {
  readonly verdict: 'fail' | 'inconclusive'
  readonly because: string
  readonly transient?: true
}

/** What faults, of which there are some, come to together: what is not known now is only waited for where nothing else is wrong. */
export const verdictOn = (faults: readonly Fault[]): Pick<VerdictOf<string>, 'verdict' | 'because' | 'unknown'> => {
  const because = faults.map(fault => fault.because).join('; ')
  if (faults.every(({ transient }) => transient)) return unknownForNow(because)
  return { verdict: faults.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive', because }
}

/** Nobody knows: for good, or for now. */
export const notKnown = ({ transient }: Pick<Fault, 'transient'>, because: string): Fault => ({
  verdict: 'inconclusive',
  because,
  ...(transient ? { transient } : {}),
})
