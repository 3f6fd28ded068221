/** The types of inputs: what a text is held against, and what it becomes. */
import { parseDuration, type TextType, type ValueType } from '@golden-ami/domain'
import { boolean, duration, integer, list, oneOf, text } from '@golden-ami/domain/delivery-file/value-types'

export interface InputType<T> {
  /** What the validator of the delivery file holds it against. */
  readonly type: ValueType
  /** Is given only what matches the type; undefined when it is malformed all the same. */
  readonly parse: (text: string) => T | undefined
  /** What is allowed where the type cannot say it. */
  readonly says?: string
}

/** A text that matches a pattern. */
export const textInput = (type: TextType): InputType<string> => ({ type, parse: value => value })

export const enumInput = <const T extends string>(...values: readonly T[]): InputType<T> => ({
  type: oneOf(...values),
  parse: value => values.find(candidate => candidate === value),
})

/** `true` or `false`; no other spelling. */
export const booleanInput: InputType<boolean> = { type: boolean, parse: value => value === 'true' }

export const integerInput = (min: number, max: number): InputType<number> => ({ type: integer(min, max), parse: Number })

/** ms; the limits are texts like `15m` */
export const durationInput = (min: string, max: string): InputType<number> => ({ type: duration(min, max), parse: parseDuration })

/** One on each line, each once. */
export const linesInput = (of: TextType, most: number): InputType<readonly string[]> => ({
  type: list(of, 1, most),
  parse: value =>
    value
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
})

const PAIR = text('^[^:\\s]+: *\\S.*$', '<name>: <text>')

/** Lines of `<name>: <text>`, each name once. */
export const pairsInput = (most: number): InputType<ReadonlyMap<string, string>> => {
  const lines = linesInput(PAIR, most)
  return {
    type: lines.type,
    says: 'each name once',
    parse: value => {
      const pairs = (lines.parse(value) ?? []).map(line => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
      })
      const map = new Map(pairs)
      return map.size === pairs.length ? map : undefined
    },
  }
}

/** What it holds is for the caller to look at. */
export const jsonInput: InputType<{ readonly json: unknown }> = {
  type: text('^[\\s\\S]+$', 'JSON'),
  says: 'JSON',
  parse: value => {
    try {
      return { json: JSON.parse(value) as unknown }
    } catch {
      return undefined
    }
  },
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html: 8 or 17 hexadecimal digits. */
export const AMI_ID = text('^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$', 'an AMI id like ami-0123456789abcdef0')

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const ARN = text('^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(?:\\d{12}|aws|aws-marketplace)?:\\S+$', 'an ARN')
