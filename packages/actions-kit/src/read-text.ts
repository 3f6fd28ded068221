/** A file that an input or a key names, or what to say of its path at the place where it was named. */
import type { Complaint, Where } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** `missing`: there is no such file, which may be well. */
export type TextAnswer = { readonly text: string } | { readonly complaints: readonly Complaint[]; readonly missing: boolean }

/**
 * @param at where the path was named
 * @param allowed what is said when there is no such file
 * @param place where it may be besides the workspace
 */
export const readText = async (
  { readFile }: Pick<Runtime, 'readFile'>,
  path: string,
  at: Where,
  allowed = 'allowed: a path from the root of the repository (check it out first)',
  place: Parameters<Runtime['readFile']>[1] = 'workspace',
): Promise<TextAnswer> => {
  try {
    const text = await readFile(path, place)
    const missing = { at, wrong: `there is no file ${path} in the workspace`, allowed }
    return text === undefined ? { complaints: [missing], missing: true } : { text }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { complaints: [{ at, wrong: error.wrong, allowed: error.allowed }], missing: false }
  }
}
