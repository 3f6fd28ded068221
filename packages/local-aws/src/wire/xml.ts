/** XML: the answers of the query protocols. Only written: nobody asks in XML. */
import { present, type Tree } from './notation.ts'
import { writeText } from './scalars.ts'
import type { Member, Shape } from './shape.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' }

export const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, character => ESCAPES[character]!)

/** An element; `content` is XML already. */
export const element = (name: string, content: string): string => (content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`)

/** The content of a value, without an element of its own. A list without elements is an empty element, an absent one is none. */
export const xml = (shape: Shape, value: unknown): string => {
  switch (shape.kind) {
    case 'structure':
    case 'union':
      return present(shape, value)
        .map(([member, content]) => memberXml(member, content))
        .join('')
    case 'list':
      return listXml(shape.element!, shape.element!.traits.xmlName ?? 'member', value)
    case 'map':
      return Object.entries(value as Tree)
        .map(([key, content]) => element('entry', entryXml(shape, key, content)))
        .join('')
    case 'unit':
      return ''
    default:
      return escapeXml(writeText(value, shape, 'date-time'))
  }
}

const memberXml = (member: Member, value: unknown): string => {
  const name = member.traits.xmlName ?? member.name
  if (member.traits.xmlFlattened && member.shape.kind === 'list') return listXml(member.shape.element!, name, value)
  return element(name, xml(member.shape, value))
}
const listXml = (item: Member, name: string, value: unknown): string =>
  (value as readonly unknown[]).map(content => element(name, xml(item.shape, content))).join('')

const entryXml = ({ key, element: value }: Shape, name: string, content: unknown): string =>
  element(key!.traits.xmlName ?? 'key', escapeXml(name)) + element(value!.traits.xmlName ?? 'value', xml(value!.shape, content))
