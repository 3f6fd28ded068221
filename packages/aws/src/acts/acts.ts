import type { Step } from '@golden-ami/domain'
import type { Verb } from './guards.ts'

/** One function a verb, exhaustive over the steps of a machine, each verb with its guard. What AWS answers is not used. */
export type Acts<S extends Step> = {
  readonly [V in S['do']]: V extends Verb ? (step: Extract<S, { readonly do: V }>) => Promise<void> : never
}
export const act =
  <S extends Step>(acts: Acts<S>) =>
  (step: S): Promise<void> =>
    (acts as unknown as Record<string, (step: S) => Promise<void>>)[step.do]!(step)
