/** Findings that somebody has taken on, for a while: a file beside the delivery file. */
import { REASON } from '../delivery-file/texts.ts'
import type { Complaint, Located } from '../located/located.ts'
import { checkTree } from '../schema/check.ts'
import { data, made, many, parsed } from '../schema/combinators.ts'
import { read } from '../schema/read.ts'
import { SETTINGS_WORDING, type Wording } from '../schema/wording.ts'
import { DAY } from '../zone/zone.ts'

export interface Waiver {
  /** As the scanner names it: `CVE-2026-0001`. */
  readonly finding: string
  /** Undefined: in whatever package. */
  readonly package: string | undefined
  /** Who answers for it. */
  readonly owner: string
  readonly reason: string
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string
  /** ms: the end of that day, UTC */
  readonly expires: number
}

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** `YYYY-MM-DD` of a day that the calendar has. */
const LAST_DAY = parsed('a day', 'a date like "2026-12-18", its last day', text => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? startOf(text) : Number.NaN
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? text : undefined
})

const ROWS = {
  finding: { type: REASON, required: true },
  package: { type: REASON },
  owner: { type: REASON, required: true },
  reason: { type: REASON, required: true },
  expires: { type: LAST_DAY, required: true },
} as const
const WAIVERS = many(
  made(data(ROWS), ({ expires, ...said }): Waiver => ({ package: undefined, ...said, until: expires, expires: startOf(expires) + DAY })),
)

const KEYS = `allowed: ${Object.keys(ROWS).join(', ')}; all but package are required`

const WORDING: Wording = {
  ...SETTINGS_WORDING,
  unfit: ({ at }, type, { name }) => {
    if (type.is === 'list') return { at, wrong: 'the waivers are not a list', allowed: 'allowed: a list of maps' }
    if (type.is === 'fields') return { at, wrong: `${name} is not a map`, allowed: KEYS }
    return type.is === 'parsed'
      ? { at, wrong: `${name} is no day`, allowed: `allowed: ${type.says}` }
      : { at, wrong: `${name} is no text`, allowed: 'allowed: a text of up to 256 characters' }
  },
  unknown: ({ at, name, key }) => ({ at, wrong: `${name}.${key} is not a key`, allowed: KEYS }),
  missing: ({ at, name, key }) => ({ at, wrong: `${name} has no ${key}`, allowed: KEYS }),
}

export type WaiversAnswer = { readonly waivers: readonly Waiver[] } | { readonly complaints: readonly Complaint[] }

/** @param tree of the file; an empty file has none */
export const readWaivers = (tree: Located): WaiversAnswer => {
  if (tree.is === 'scalar' && tree.value === null) return { waivers: [] }
  const complaints = checkTree(tree, WAIVERS, WORDING, { name: 'waivers', namedAt: tree.at })
  return complaints.length > 0 ? { complaints } : { waivers: read(WAIVERS, tree) }
}
