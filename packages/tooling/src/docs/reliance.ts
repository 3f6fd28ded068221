/** What of the suite relies on rules of local AWS that nobody confirms: relied-on.yml. */
import { parse } from 'yaml'

export interface Reliance {
  readonly relies: string
  /** How somebody with an account sees it; undefined: there is a question in test/on-aws. */
  readonly see: string | undefined
}

const isEntry = (value: unknown): value is { relies: string; see?: string } =>
  typeof value === 'object' &&
  value !== null &&
  'relies' in value &&
  typeof value.relies === 'string' &&
  (!('see' in value) || typeof value.see === 'string') &&
  Object.keys(value).every(key => key === 'relies' || key === 'see')

/** By id. @throws Error where an entry has anything but the texts `relies` and `see` */
export const relianceOf = (text: string): ReadonlyMap<string, Reliance> =>
  new Map(
    Object.entries(parse(text) as Record<string, unknown>).map(([id, value]) => {
      if (!isEntry(value)) throw new Error(`relied-on.yml: ${id} needs a text relies, and may have a text see`)
      return [id, { relies: value.relies, see: value.see }]
    }),
  )
