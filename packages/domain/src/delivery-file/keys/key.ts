/** A row of the table of keys. */
import type { ValueType } from '../value-types.ts'

export type ActionName = 'build-stage' | 'tag-ami' | 'promote' | 'refresh-asg' | 'rollback'

/** The action input that says the same as a key, and the actions that have it. */
export interface KeyInput {
  readonly name: string
  readonly actions: readonly ActionName[]
}

export interface Key {
  /** Steps joined by dots; `*` stands for a name that people choose, `[]` for the items of a list. */
  readonly path: string
  readonly type: ValueType
  /**
   * Who owns it. *what*: described by the file, or by inputs when there is no file. *how*: an input beats the file, the file beats the
   * default. *whether*: only the file.
   */
  readonly kind: 'what' | 'how' | 'whether'
  readonly description: string
  readonly required?: true
  /** As one would write it in the file. */
  readonly default?: string | number | boolean | readonly string[]
  /** What holds without the key, in words, where that is no constant. */
  readonly without?: string
  readonly input?: KeyInput
}

/** The last step of a path: `soak` of `environments.*.soak`. */
export const keyName = (key: Key): string => key.path.slice(key.path.lastIndexOf('.') + 1)

export const input = (name: string, ...actions: readonly ActionName[]): { readonly input: KeyInput } => ({ input: { name, actions } })

/** Auto Scaling takes at most ten alarms for a refresh. */
export const MOST_ALARMS = 10
