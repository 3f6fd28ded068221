/** Values of any shape that a service's model has. */
import type { Member, Shape } from '@golden-ami/local-aws/wire/shape'
import * as fc from 'fast-check'

const TEXTS = ['a', 'x y', 'é✓', `<&>"'`, 'a=b&c', '1', 'true', 'ü/s', 'a+b%20', 'line\nbreak', '-', '😀', ' lead', 'trail ']
const LABELS = ['abc', 'a/b:c', 'é x', 'a+b']
const NUMBERS = [0, 1, -5, 77_777, 1.5]
const AGGREGATES = new Set(['structure', 'union', 'list', 'map'])
/** Deeper than this, optional members are left out: some shapes contain themselves. */
const DEEP = 5

/** The arbitraries of one service, each made once. */
export class ValuesOf {
  readonly #made = new Map<Shape, Map<string, fc.Arbitrary<unknown>>>()

  of(shape: Shape, depth = 0, isLabel = false): fc.Arbitrary<unknown> {
    const made = this.#made.get(shape) ?? new Map()
    this.#made.set(shape, made)
    const key = `${Math.min(depth, DEEP + 1)} ${isLabel}`
    const value = made.get(key) ?? this.#make(shape, depth, isLabel)
    made.set(key, value)
    return value
  }

  #make(shape: Shape, depth: number, isLabel: boolean): fc.Arbitrary<unknown> {
    switch (shape.kind) {
      case 'structure':
        return this.#structure(shape, depth)
      case 'union':
        return fc.oneof(...shape.members.map(member => fc.record({ [member.name]: this.of(member.shape, depth + 1) })))
      case 'list':
        return fc.array(this.of(shape.element!.shape, depth + 1, isLabel), { minLength: 1, maxLength: 3 })
      case 'map':
        return fc
          .array(this.of(shape.element!.shape, depth + 1), { minLength: 1, maxLength: 2 })
          .map(values => Object.fromEntries(values.map((value, index) => [`k${index}&<`, value])))
      case 'boolean':
        return fc.boolean()
      case 'number':
        return fc.constantFrom(...NUMBERS)
      case 'timestamp':
        return fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }).map(seconds => new Date(seconds * 1000))
      case 'blob':
        return fc.uint8Array({ minLength: 1, maxLength: 3 })
      case 'document':
        return fc.constant({ k: [1, 'x'] })
      case 'bigint':
        return fc.constant(12_345_678_901_234n)
      case 'string':
        return fc.constantFrom(...(isLabel ? LABELS : TEXTS))
      case 'unit':
        return fc.constant({})
      default:
        return fc.constant(1)
    }
  }

  #structure(shape: Shape, depth: number): fc.Arbitrary<object> {
    const ofMember = ({ shape: member, traits }: Member): fc.Arbitrary<unknown> =>
      this.of(member, depth + 1, Boolean(traits.httpLabel) || traits.httpQuery !== undefined)
    // A client fills in a token of its own when there is none.
    const [needed, optional] = [shape.members.filter(isNeeded), shape.members.filter(member => !isNeeded(member))]
    const members = fc
      .record(
        Object.fromEntries([
          ...needed.map(member => [member.name, ofMember(member)]),
          ...(depth > DEEP ? [] : optional).map(member => [member.name, fc.option(ofMember(member), { freq: 3, nil: undefined })]),
        ]),
      )
      .map(withoutUndefined)
    // A form has no spelling for a structure without members.
    const least = shape.members.find(member => !AGGREGATES.has(member.shape.kind)) ?? shape.members[0]
    if (needed.length > 0 || !least) return members
    return fc.tuple(members, ofMember(least)).map(([some, value]) => (Object.keys(some).length > 0 ? some : { [least.name]: value }))
  }
}
const isNeeded = ({ required, traits }: Member): boolean => required || Boolean(traits.idempotencyToken)
const withoutUndefined = (members: object): object => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
