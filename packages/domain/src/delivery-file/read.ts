/** A tree of settings → the delivery file, or everything that is wrong with it. */
import { type Complaint, complaintText, type Located, type Where, whereText } from '../located/located.ts'
import { UserError } from '../user-error.ts'
import { checkKeys } from './check.ts'
import { completeFile } from './complete.ts'
import { crossChecks } from './cross-checks/all.ts'
import type { DeliveryFile } from './types.ts'

const byPlace = (one: Where, other: Where): number =>
  one.source === other.source
    ? (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
    : one.source < other.source
      ? -1
      : 1

/** The tree with empty values where there were malformed ones: they are there, but nothing more can be said of them. */
const withoutMalformed = (node: Located, places: ReadonlySet<string>): Located => {
  switch (node.is) {
    case 'scalar':
      return places.has(whereText(node.at)) ? { ...node, value: null } : node
    case 'list':
      return { ...node, items: node.items.map(item => withoutMalformed(item, places)) }
    case 'map':
      return { ...node, entries: node.entries.map(entry => ({ ...entry, value: withoutMalformed(entry.value, places) })) }
  }
}

/** Every complaint, in the order of places. What is malformed is not judged again in relation to others. */
export const complaintsAbout = (tree: Located): readonly Complaint[] => {
  const malformed = checkKeys(tree)
  const places = new Set(malformed.map(complaint => whereText(complaint.at)))
  const related = crossChecks(withoutMalformed(tree, places))
  return [...malformed, ...related].sort((one, other) => byPlace(one.at, other.at))
}

/** One error for all complaints, a line each: `<where>: <what is wrong>; <what is allowed>`. */
export const invalidInput = (complaints: readonly Complaint[]): UserError =>
  new UserError('input.invalid', complaints.map(complaintText).join('\n'), undefined, { complaints })

/** @throws UserError `input.invalid` with all complaints together */
export const readDeliveryFile = (tree: Located): DeliveryFile => {
  const complaints = complaintsAbout(tree)
  if (complaints.length > 0) throw invalidInput(complaints)
  return completeFile(tree)
}
