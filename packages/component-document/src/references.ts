/**
 * References in a value, `{{ … }}`, as they are written.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html#document-chaining
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-looping-constructs.html#toe-loop-iteration-variables
 */
import type { Located, Where } from '@golden-ami/domain/located/located'
import { bracesIn } from './braces.ts'
import type { Place } from './place.ts'

export type Reference =
  /** A parameter or a constant. */
  | { readonly is: 'variable'; readonly name: string }
  /** `loop` is the loop of the step itself. */
  | { readonly is: 'loop'; readonly loop: string; readonly member: string }
  | {
      readonly is: 'chain'
      readonly phase: string
      readonly step: string
      readonly of: 'inputs' | 'outputs'
      readonly index: number | undefined
      readonly variable: string
    }
  /** `env:NAME`, `context:region`: looked up on the instance. */
  | { readonly is: 'lookup'; readonly prefix: string; readonly name: string }
  | { readonly is: 'unclosed' }
  /** Something of the shell or of another template language. */
  | { readonly is: 'foreign' }

export interface Written {
  /** As it stands there, with its braces. */
  readonly text: string
  readonly at: Where
  readonly to: Reference
}

const CHAIN = /^([^.[\]{}]+)\.([^.[\]{}]+)\.(inputs|outputs)(?:\[(\d+)\])?\.([^.[\]{}\s]+)$/
const LOOP = /^([\w-]+)\.(\w+)$/
const VARIABLE = /^[\w-]+$/
const LOOKUP = /^(aws:ssm|aws:imds|env|context):(.*)$/

/** @param inside what stands between the braces */
const parse = (inside: string): Reference => {
  const [, prefix, name] = LOOKUP.exec(inside) ?? []
  if (prefix !== undefined) return { is: 'lookup', prefix, name: name ?? '' }
  const [, phase, step, of, index, variable] = CHAIN.exec(inside) ?? []
  if (phase !== undefined && step !== undefined && variable !== undefined)
    return {
      is: 'chain',
      phase,
      step,
      of: of === 'inputs' ? 'inputs' : 'outputs',
      index: index === undefined ? undefined : Number(index),
      variable,
    }
  const [, loop, member] = LOOP.exec(inside) ?? []
  if (loop !== undefined && member !== undefined) return { is: 'loop', loop, member }
  return VARIABLE.test(inside) ? { is: 'variable', name: inside } : { is: 'foreign' }
}

/** All references in a value and below it. */
export const referencesIn = (node: Located | undefined, place: Place): readonly Written[] => {
  if (node === undefined) return []
  if (node.is === 'list') return node.items.flatMap(item => referencesIn(item, place))
  if (node.is === 'map') return node.entries.flatMap(({ value }) => referencesIn(value, place))
  const { value } = node
  if (typeof value !== 'string') return []
  const seen = new Map<string, number>()
  return bracesIn(value).map(({ start, end, inside }) => {
    const text = value.slice(start, end)
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    return { text, at: place(node.at, text, nth), to: inside === undefined ? { is: 'unclosed' } : parse(inside.trim()) }
  })
}
