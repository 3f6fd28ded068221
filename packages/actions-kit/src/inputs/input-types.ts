/** The types of inputs: what a text is held against, and what it becomes. */
import type { TextType, ValueType } from '@golden-ami/domain'
import { boolean, integer, oneOf, text } from '@golden-ami/domain/schema/combinators'

export interface InputType<T> {
  /** What the validator of the delivery file holds it against. */
  readonly type: ValueType
  /** Is given only what matches the type; undefined when it is malformed all the same. */
  readonly parse: (text: string) => T | undefined
}

/** A text that matches a pattern. */
export const textInput = (type: TextType): InputType<string> => ({ type, parse: value => value })

export const enumInput = <const T extends string>(...values: readonly T[]): InputType<T> => ({
  type: oneOf(...values),
  parse: value => values.find(candidate => candidate === value),
})

/** `true` or `false`; no other spelling. */
export const booleanInput: InputType<boolean> = { type: boolean, parse: value => value === 'true' }

/** A whole number; both limits included. */
export const integerInput = (min: number, max: number): InputType<number> => ({ type: integer(min, max), parse: Number })

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html: 8 or 17 hexadecimal digits. */
export const AMI_ID = text('^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$', 'an AMI id like ami-0123456789abcdef0')

/** For whom AWS wants the job's OIDC token to be, unless the identity provider there says otherwise. */
export const STS_AUDIENCE = 'sts.amazonaws.com'
/**
 * A name or an address: what an identity provider in IAM lists as audiences, without what nobody means.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
const AUDIENCE = text('^[A-Za-z0-9][\\w.:/@+-]{0,254}$', `an audience like ${STS_AUDIENCE}`)
/** `STS_AUDIENCE` where it is not given. */
export const audienceInput = textInput(AUDIENCE)
