/**
 * The one table of the keys of the delivery file. The validator, the JSON Schema, the reference and the checks of every action.yml are
 * made from it. What is not in it is refused.
 */
import { DAYS, OVERRIDABLE_GATES } from './types.ts'
import * as texts from './texts.ts'
import { boolean, duration, either, entries, fields, integer, list, oneOf, type ValueType } from './value-types.ts'

export type ActionName = 'build-stage' | 'tag-ami' | 'promote' | 'refresh-asg' | 'rollback'

export interface Key {
  /** Steps joined by dots; `*` stands for a name that people choose, `[]` for the items of a list. */
  readonly path: string
  readonly type: ValueType
  /**
   * Who owns it. *what* is described: by the file, or by inputs when there is no file. *how*: an input beats the file, the file beats the
   * default. *whether*: only the file.
   */
  readonly kind: 'what' | 'how' | 'whether'
  readonly description: string
  readonly required?: true
  /** As one would write it in the file. */
  readonly default?: string | number | boolean | readonly string[]
  /** The default in words where it is not a constant. */
  readonly defaultText?: string
  /** The action input that says the same, and the actions that have it. */
  readonly input?: { readonly name: string; readonly actions: readonly ActionName[] }
}

const input = (name: string, ...actions: readonly ActionName[]): NonNullable<Key['input']> => ({ name, actions })

/** CloudWatch alarms of one refresh, or of one environment: Auto Scaling takes ten. */
const MOST_ALARMS = 10

/** What a build is launched with: for all stages, and again for one stage, key by key. */
const infrastructure = (path: string, take: (name: string) => { readonly input?: Key['input'] }): readonly Key[] => {
  const optional = (name: string, type: ValueType, description: string, defaultText: string): Key => ({
    path: `${path}.${name}`,
    type,
    kind: 'what',
    description,
    defaultText,
    ...(take(name) as { input?: NonNullable<Key['input']> }),
  })
  return []
}
