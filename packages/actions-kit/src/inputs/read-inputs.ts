/** An action's inputs, declared once, read once, strictly. */
import { allowedText, type Complaint, checkValue, type Where } from '@golden-ami/domain'
import type { InputType } from './input-types.ts'
import { locateInput } from './locate-input.ts'

/**
 * Reads one input, as `Runtime.input`: trimmed, empty when it is not given. A default of action.yml comes as if it was given. `N`: the names
 * that there are, as the module says that is made from action.yml.
 */
export type Input<N extends string = string> = (name: N) => string

export interface InputSpec<T> {
  readonly input: InputType<unknown> | 'verbatim'
  readonly required: boolean
  /** Carries the type of the value; never there. */
  readonly value?: T
}
/** Must be given, or have a default in action.yml. */
export const required = <T>(input: InputType<T>): InputSpec<T> => ({ input, required: true })
/** Undefined when it is not given. */
export const optional = <T>(input: InputType<T>): InputSpec<T | undefined> => ({ input, required: false })

/** As it is given, empty when it is not: for a reader of its own, which is told by the name. */
export const verbatim: InputSpec<string> = { input: 'verbatim', required: false }

export type InputSpecs<N extends string = string> = Readonly<Record<N, InputSpec<unknown>>>
/** There is no other input. */
type NoOthers<N extends string, S> = { readonly [other in Exclude<keyof S, N>]: never }

/** The values by the names of the inputs. */
export type InputValues<S extends InputSpecs> = { readonly [name in keyof S]: S[name] extends InputSpec<infer T> ? T : never }

export type InputAnswer<S extends InputSpecs> = { readonly values: InputValues<S> } | { readonly complaints: readonly Complaint[] }

type One = { readonly value: unknown } | { readonly complaints: readonly Complaint[] }

const readOne = (name: string, spec: InputSpec<unknown>, text: string): One => {
  if (spec.input === 'verbatim') return { value: text }
  const at: Where = { source: `input ${name}` }
  const { type, parse } = spec.input
  if (text === '' && !spec.required) return { value: undefined }
  if (text === '') return { complaints: [{ at, wrong: 'it is not given', allowed: `required: ${allowedText(type)}` }] }
  const complaints = checkValue(locateInput(name, text, type), type, name)
  if (complaints.length > 0) return { complaints }
  const value = parse(text)
  return value === undefined ? { complaints: [{ at, wrong: `${name} is malformed`, allowed: `allowed: ${allowedText(type)}` }] } : { value }
}

const namesOf = <N extends string>(specs: InputSpecs<N>): readonly N[] => Object.keys(specs).filter((name): name is N => name in specs)

/** All values, or all complaints together; in the order of the specs. An input without a spec does not compile, nor a spec without one. */
export const readInputs = <N extends string, S extends InputSpecs<N>>(specs: S & NoOthers<N, S>, input: Input<N>): InputAnswer<S> => {
  const read = namesOf<N>(specs).map(name => [name, readOne(name, specs[name], input(name))] as const)
  const complaints = read.flatMap(([, one]) => ('complaints' in one ? one.complaints : []))
  if (complaints.length > 0) return { complaints }
  return { values: Object.fromEntries(read.map(([name, one]) => [name, 'value' in one ? one.value : undefined])) as InputValues<S> }
}
