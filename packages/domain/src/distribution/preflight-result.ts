/** `problems` stop it; `notes` say what could not be looked at. Full sentences. */
export interface DistributionPreflight {
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}
