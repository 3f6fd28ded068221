/** Documents as the action reads them. */
import { readYaml } from '@golden-ami/actions-kit'
import type { Platform } from '@golden-ami/component-document'
import { checkDocument, checkDocumentSize, type DocumentFindings } from '@golden-ami/component-document'

export const PATH = 'components/a.yml'
/** Stands before what is wrong; it is no part of the document. */
const MARK = '▸'

export const withoutMark = (text: string): string => text.replace(MARK, '')
/** `<line>:<column>` of the mark. */
export const markedPlace = (text: string): string => {
  const before = text.slice(0, text.indexOf(MARK)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))

/** A document whose only phase has these steps. */
export const steps = (text: string, phase = 'build'): string =>
  `schemaVersion: 1.0\nphases:\n  - name: ${phase}\n    steps:\n${indented(text.trim(), 6)}\n`
/** A document with one step of these inputs. */
export const step = (action: string, inputs: string): string =>
  steps(`- name: One\n  action: ${action}\n  inputs:\n${indented(inputs.trim(), 4)}`)
/** A document with these lines before its only phase. */
export const before = (text: string): string => `${text.trim()}\n${step('ExecuteBash', 'commands: [ "true" ]')}`

export const check = (text: string, given: Readonly<Record<string, string>> = {}, platform?: Platform): DocumentFindings => {
  const yaml = readYaml(text, PATH)
  const size = checkDocumentSize(text, PATH)
  if ('complaints' in yaml) return { complaints: [...size, ...yaml.complaints], warnings: [] }
  const found = checkDocument({ text, tree: yaml.tree }, { parameters: given, at: { source: 'input components' } }, platform)
  return { ...found, complaints: [...size, ...found.complaints] }
}
