/** An action's inputs, declared once, read once, strictly. */
import { allowedText, type Complaint, checkValue, type Where } from '@golden-ami/domain'
import type { InputType } from './input-types.ts'
import { locateInput } from './locate-input.ts'

/** Reads one input, as `Runtime.input`: trimmed, empty when it is not given. A default of action.yml comes as if it was given. */
export type Input = (name: string) => string

export interface InputSpec<T> {
  readonly input: InputType<unknown>
  readonly required: boolean
  /** Carries the type of the value; never there. */
  readonly value?: T
}
/** Must be given, or have a default in action.yml. */
export const required = <T>(input: InputType<T>): InputSpec<T> => ({ input, required: true })
/** Undefined when it is not given. */
export const optional = <T>(input: InputType<T>): InputSpec<T | undefined> => ({ input, required: false })

export type InputSpecs = Readonly<Record<string, InputSpec<unknown>>>

/** The values by the names of the inputs. */
export type InputValues<S extends InputSpecs> = { readonly [name in keyof S]: S[name] extends InputSpec<infer T> ? T : never }

export type InputAnswer<S extends InputSpecs> = { readonly values: InputValues<S> } | { readonly complaints: readonly Complaint[] }

type One = { readonly value: unknown } | { readonly complaints: readonly Complaint[] }

const readOne = (name: string, spec: InputSpec<unknown>, text: string): One => {
  const at: Where = { source: `input ${name}` }
  const { type, parse } = spec.input
  if (text === '' && !spec.required) return { value: undefined }
  if (text === '') return { complaints: [{ at, wrong: 'it is not given', allowed: `required: ${allowedText(type)}` }] }
  const complaints = checkValue(locateInput(name, text, type), type, name)
  if (complaints.length > 0) return { complaints }
  const value = parse(text)
  return value === undefined ? { complaints: [{ at, wrong: `${name} is malformed`, allowed: `allowed: ${allowedText(type)}` }] } : { value }
}

/** All values, or all complaints together; in the order in which the inputs are declared. */
export const readInputs = <S extends InputSpecs>(specs: S, input: Input): InputAnswer<S> => {
  const read = Object.entries(specs).map(([name, spec]) => [name, readOne(name, spec, input(name))] as const)
  const complaints = read.flatMap(([, one]) => ('complaints' in one ? one.complaints : []))
  if (complaints.length > 0) return { complaints }
  return { values: Object.fromEntries(read.map(([name, one]) => [name, 'value' in one ? one.value : undefined])) as InputValues<S> }
}
