/** Findings that somebody has taken on, for a while: a file beside the delivery file. */
import { REASON } from '../delivery-file/texts.ts'
import { type Complaint, entryOf, type Located } from '../located/located.ts'
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

const KEYS = ['finding', 'package', 'owner', 'reason', 'expires'] as const
const REQUIRED: readonly (typeof KEYS)[number][] = ['finding', 'owner', 'reason', 'expires']
const TEXT = new RegExp(REASON.pattern, 'u')
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** `YYYY-MM-DD` of a day that the calendar has. */
const isDay = (text: string): boolean => {
  const day = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text)
}

const textAt = (item: Located, key: string): string => {
  const value = item.is === 'map' ? entryOf(item, key)?.value : undefined
  return value?.is === 'scalar' && typeof value.value === 'string' ? value.value : ''
}

const complaintsAbout = (item: Located, name: string): readonly Complaint[] => {
  const keys = `allowed: ${KEYS.join(', ')}; all but package are required`
  if (item.is !== 'map') return [{ at: item.at, wrong: `${name} is not a map`, allowed: keys }]
  const missing = REQUIRED.filter(key => !entryOf(item, key)).map(key => ({ at: item.at, wrong: `${name} has no ${key}`, allowed: keys }))
  const wrong = item.entries.flatMap(({ key, keyAt, value }): readonly Complaint[] => {
    if (!KEYS.some(known => known === key)) return [{ at: keyAt, wrong: `${name}.${key} is not a key`, allowed: keys }]
    const text = textAt(item, key)
    if (key === 'expires' && !isDay(text))
      return [{ at: value.at, wrong: `${name}.expires is no day`, allowed: 'allowed: a date like "2026-12-18", its last day' }]
    return TEXT.test(text) ? [] : [{ at: value.at, wrong: `${name}.${key} is no text`, allowed: 'allowed: a text of up to 256 characters' }]
  })
  return [...missing, ...wrong]
}

export type WaiversAnswer = { readonly waivers: readonly Waiver[] } | { readonly complaints: readonly Complaint[] }

/** @param tree of the file; an empty file has none */
export const readWaivers = (tree: Located): WaiversAnswer => {
  if (tree.is === 'scalar' && tree.value === null) return { waivers: [] }
  if (tree.is !== 'list') return { complaints: [{ at: tree.at, wrong: 'the waivers are not a list', allowed: 'allowed: a list of maps' }] }
  const complaints = tree.items.flatMap((item, index) => complaintsAbout(item, `waivers[${index}]`))
  if (complaints.length > 0) return { complaints }
  return {
    waivers: tree.items.map(item => ({
      finding: textAt(item, 'finding'),
      package: textAt(item, 'package') || undefined,
      owner: textAt(item, 'owner'),
      reason: textAt(item, 'reason'),
      until: textAt(item, 'expires'),
      expires: Date.parse(`${textAt(item, 'expires')}T00:00:00Z`) + DAY,
    })),
  }
}
