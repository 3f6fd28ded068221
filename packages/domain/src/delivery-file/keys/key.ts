/** A row of the table of keys. */
import { settings } from '../../schema/combinators.ts'
import type { FieldsType, Row } from '../../schema/value-types.ts'

export type ActionName = 'build-stage' | 'tag-ami' | 'promote' | 'refresh-asg' | 'rollback'

/** The action input that says the same as a key, and the actions that have it. */
export interface KeyInput {
  readonly name: string
  readonly actions: readonly ActionName[]
}

export interface KeyRow extends Row {
  /**
   * Who owns it. *what*: described by the file, or by inputs when there is no file. *how*: an input beats the file, the file beats the
   * default. *whether*: only the file.
   */
  readonly kind: 'what' | 'how' | 'whether'
  readonly description: string
  /** As one would write it in the file. */
  readonly default?: string | number | boolean | readonly string[]
  /** What holds without the key, in words, where that is no constant. `otherwise` is what the code sees then; undefined without that. */
  readonly without?: string
  readonly input?: KeyInput
  /** Where a value of it goes in a request, when AWS's model of that member says more than the type. */
  readonly member?: RequestMember
}

/** A row, and where it is. */
export interface Key extends KeyRow {
  /** Steps joined by dots; `*` stands for a name that people choose, `[]` for the items of a list. */
  readonly path: string
  /** In a map of which one key says what others it has: that key's path, and its values with which this one may be there. */
  readonly onlyWith?: { readonly path: string; readonly values: readonly string[] }
}

export const isKeyRow = (row: Row): row is KeyRow => 'kind' in row

type KeyRows = Readonly<Record<string, KeyRow>>

/** Keys of one map, by topic. */
export const rows = <const R extends KeyRows>(keys: R): R => keys

/** A map with these keys. */
export const fields = <const R extends KeyRows>(keys: R): FieldsType<R, 'settings'> => settings(keys)

/** The input that says the same as a key, where one does. */
export type OwnInput = (name: string) => { readonly input?: KeyInput }

/** A member of a request of Image Builder. */
export interface RequestMember {
  /** Structure and member as AWS's model names them: `CreateInfrastructureConfigurationRequest.snsTopicArn`. */
  readonly of: string
  /** Texts that begin otherwise do not go there. */
  readonly when?: string
  /** The items of a list, one by one, go there. */
  readonly each?: true
}

/** As AWS's models have it: of a number its value is limited, of anything else its length. */
export interface MemberConstraint {
  readonly min?: number
  readonly max?: number
  /** A Java pattern that the whole text matches. */
  readonly pattern?: string
  readonly enum?: readonly string[]
  /** Of a list's items. */
  readonly member?: MemberConstraint
  /** Of a map's keys and values. */
  readonly key?: MemberConstraint
  readonly value?: MemberConstraint
}

/** The last step of a path: `soak` of `environments.*.soak`. */
export const keyName = (key: Key): string => key.path.slice(key.path.lastIndexOf('.') + 1)

export const input = (name: string, ...actions: readonly ActionName[]): { readonly input: KeyInput } => ({ input: { name, actions } })

export const member = (of: string, when?: string): { readonly member: RequestMember } => ({
  member: { of, ...(when === undefined ? {} : { when }) },
})

export const eachMember = (of: string, when?: string): { readonly member: RequestMember } => ({
  member: { ...member(of, when).member, each: true },
})

/** Auto Scaling takes at most ten alarms for a refresh. */
export const MOST_ALARMS = 10
