/** Markdown as GitHub reads it: what it is made of, and what in it would come alive. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
const BREAK = '<!-- -->'

const isText = ({ type, value }: Node): boolean => type === 'text' || (type === 'html' && value === BREAK)

/** Texts are one, however they are put together; tags are kept as they are, without the text between them. */
const shape = (node: Node): unknown => {
  if (node.type === 'html') return (node.value ?? '').match(/<[^>]*>/g)?.filter(tag => tag !== BREAK)
  const children = (node.children ?? []).filter((child, index, all) => !isText(child) || index === 0 || !isText(all[index - 1] as Node))
  return [isText(node) ? 'text' : node.type, ...children.map(child => (isText(child) ? 'text' : shape(child)))]
}

const texts = (node: Node): readonly string[] => {
  if (node.type === 'text') return [node.value ?? '']
  if (node.type === 'html') return (node.value ?? '').split(/<[^>]*>/).map(decoded)
  return (node.children ?? []).flatMap(texts)
}
const decoded = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const links = (node: Node): readonly string[] => [...(node.url === undefined ? [] : [node.url]), ...(node.children ?? []).flatMap(links)]

/**
 * What GitHub makes a link, an image or a notification of when the text is shown.
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ALIVE = /@[a-z0-9]|#\d|\bgh-\d|\bwww\.|:\/\/|\b[0-9a-f]{40}\b|(?<![\w:]):[\w+-]+:/gi

const parse = (markdown: string): Node => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node

export const readAsGithub = (markdown: string) => {
  const tree = parse(markdown)
  return { shape: JSON.stringify(shape(tree)), alive: texts(tree).flatMap(text => text.match(ALIVE) ?? []), links: links(tree).length }
}
