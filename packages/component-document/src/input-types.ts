/** What the inputs of an action may look like. */

export type Platform = 'Linux' | 'Windows' | 'macOS'

export type InputType =
  /** A text or a number; `begins`: one of these is at its beginning, whatever the case of letters. */
  | { readonly is: 'text'; readonly begins?: readonly string[] }
  | { readonly is: 'texts' }
  | { readonly is: 'flag' }
  /** A whole number from 0. */
  | { readonly is: 'count' }
  /** Whatever the case of letters, when `anyCase`. */
  | { readonly is: 'choice'; readonly of: readonly string[]; readonly anyCase?: boolean }
  | { readonly is: 'texts by name' }
  /** A text, a number or a list of them. */
  | { readonly is: 'text or texts' }
  | { readonly is: 'maps'; readonly of: Inputs }

export interface Input {
  readonly type: InputType
  readonly required: boolean
  /** The input is refused there. */
  readonly notOn?: Platform
}
export type Inputs = Readonly<Record<string, Input>>

export interface Action {
  readonly on: readonly Platform[]
  /** One map of inputs, or a list of such maps, or a conditional expression. */
  readonly takes: 'map' | 'list' | 'condition'
  readonly inputs: Inputs
  readonly outputs: readonly string[]
  /** Exactly one of these inputs. */
  readonly oneOf?: readonly string[]
  /** All of these inputs or none. */
  readonly together?: readonly string[]
}

export const required = (type: InputType): Input => ({ type, required: true })
export const optional = (type: InputType): Input => ({ type, required: false })

export const TEXT: InputType = { is: 'text' }
export const TEXTS: InputType = { is: 'texts' }
export const FLAG: InputType = { is: 'flag' }
export const beginning = (...begins: readonly string[]): InputType => ({ is: 'text', begins })
export const choice = (...of: readonly string[]): InputType => ({ is: 'choice', of })
export const choiceInAnyCase = (...of: readonly string[]): InputType => ({ is: 'choice', of, anyCase: true })

export const inputTypeText = (type: InputType): string => {
  switch (type.is) {
    case 'text':
      return type.begins ? `a text that begins with ${type.begins.join(', ')}` : 'a text'
    case 'texts':
      return 'a list of texts'
    case 'flag':
      return 'true or false'
    case 'count':
      return 'a whole number from 0'
    case 'choice':
      return type.of.join(', ')
    case 'texts by name':
      return 'a map of texts'
    case 'text or texts':
      return 'a text, a number or a list of them'
    case 'maps':
      return `a list of maps with the keys ${Object.keys(type.of).join(', ')}`
  }
}
