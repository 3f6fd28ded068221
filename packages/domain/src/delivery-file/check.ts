/** Holds a tree against the table of keys. */
import type { Complaint, Located } from '../located/located.ts'
import { allowedText } from '../schema/allowed.ts'
import { checkTree } from '../schema/check.ts'
import { SETTINGS_WORDING, type Wording } from '../schema/wording.ts'
import { isKeyRow } from './keys/key.ts'
import { FILE } from './keys.ts'
import { checkMember } from './request-member.ts'

const WORDING: Wording = {
  ...SETTINGS_WORDING,
  /** What no file says is for the input to say that the key has. */
  missing: (key, row) => {
    const general = SETTINGS_WORDING.missing(key, row)
    const complaint =
      row.type.is === 'enum' ? { ...general, allowed: `required: ${allowedText(row.type)}. ${row.description ?? ''}`.trim() } : general
    const input = isKeyRow(row) ? row.input : undefined
    return key.namedAt.line === undefined && input
      ? { ...complaint, at: { source: `input ${input.name}` }, wrong: 'it is not given' }
      : complaint
  },
  /** What the type lets pass goes into a request: there AWS's model has the last word. */
  beyond: (value, row, name) => (isKeyRow(row) && row.member ? checkMember(value, row.member, name) : []),
}

/** Every complaint about the tree that can be made by looking at one key at a time, in the order of the tree. */
export const checkKeys = (tree: Located): readonly Complaint[] => checkTree(tree, FILE, WORDING, { name: '', namedAt: tree.at })
