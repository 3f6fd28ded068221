/** What was read of everything, or everything that is wrong with it. */
import { type Complaint, invalidInput } from '@golden-ami/domain'

interface Complained {
  readonly complaints: readonly Complaint[]
}
/** What is read, what is wrong with it, or nothing where that cannot be read which it is a part of. */
type Part = object | Complained | readonly Complaint[] | undefined

export type AllRead<P> = { readonly [name in keyof P]: Exclude<P[name], Complained | readonly Complaint[] | undefined> }

const complaintsOf = (part: Part): readonly Complaint[] => {
  if (part === undefined) return []
  return 'complaints' in part ? part.complaints : isComplaints(part) ? part : []
}
const isComplaints = (part: object): part is readonly Complaint[] => Array.isArray(part)

const isAllRead = <P extends Readonly<Record<string, Part>>>(parts: P): parts is P & AllRead<P> =>
  Object.values(parts).every(part => part !== undefined && !('complaints' in part) && !(isComplaints(part) && part.length > 0))

/**
 * All parts without what may be wrong with them.
 * @param parts in the order in which their complaints are told; a list has nothing but complaints
 * @throws UserError `input.invalid`, with the complaints of all parts together
 */
export const allRead = <P extends Readonly<Record<string, Part>>>(parts: P): AllRead<P> => {
  if (isAllRead(parts)) return parts
  throw invalidInput(Object.values(parts).flatMap(complaintsOf))
}
