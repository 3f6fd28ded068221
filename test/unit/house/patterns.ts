/** Every pattern that the product holds a text against, as `/…/flags`. */
import { AMI_ID } from '@golden-ami/actions-kit'
import { MEMBERS } from '@golden-ami/domain/delivery-file/members.generated'
import * as texts from '@golden-ami/domain/delivery-file/texts'
import { DURATION_PATTERN } from '@golden-ami/domain/duration'
import { isCallOf, isNode, literal, type Node, place, type Source, sources } from './source.ts'

export interface Pattern {
  /** As in a source: the pattern and its flags. */
  readonly written: string
  readonly pattern: string
  readonly flags: string
  readonly place: string
}
const of = (pattern: string, flags: string, where: string): Pattern => ({ written: `/${pattern}/${flags}`, pattern, flags, place: where })

/** Those that make a RegExp of a text; it is one of a table that is looked through here. */
const FROM_TABLES: readonly string[] = [
  'packages/actions-kit/src/inputs/names.ts',
  'packages/domain/src/schema/check.ts',
  'packages/domain/src/delivery-file/cross-checks/stages.ts',
  'packages/domain/src/delivery-file/request-member.ts',
  'packages/domain/src/schema/combinators.ts',
  'packages/domain/src/duration.ts',
  'packages/domain/src/policies/fill.ts',
]
const TEXTS = 'packages/domain/src/delivery-file/texts.ts'

/** A text that the file itself says, with its own constants filled in. */
const textOf = (node: unknown, { nodes }: Source): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') {
    const declared = nodes.find(one => one.type === 'VariableDeclarator' && isNode(one.id) && one.id.name === node.name)
    return literal(declared?.init)
  }
  if (node.type !== 'TemplateLiteral') return literal(node)
  const parts = (node.quasis as readonly Node[]).map(quasi => (quasi.value as { readonly cooked: string }).cooked)
  const values = (node.expressions as readonly Node[]).map(value => textOf(value, { nodes } as Source))
  return values.includes(undefined) ? undefined : parts.map((part, index) => `${part}${values[index] ?? ''}`).join('')
}

export interface PatternsOf {
  readonly patterns: readonly Pattern[]
  /** Where a pattern is made of something that cannot be seen. */
  readonly unseen: readonly string[]
}
export const patternsOf = (source: Source): PatternsOf => {
  const patterns: Pattern[] = []
  const unseen: string[] = []
  for (const node of source.nodes) {
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } }
    if (node.type === 'Literal' && regex) patterns.push(of(regex.pattern, regex.flags, place(source, node)))
    if (isCallOf(node, 'RegExp') && !FROM_TABLES.includes(source.path)) unseen.push(place(source, node))
    if (!isCallOf(node, 'text') || source.path === TEXTS || source.path === 'packages/domain/src/records/quarantine.ts') continue
    const pattern = textOf((node.arguments as readonly unknown[])[0], source)
    if (pattern !== undefined) patterns.push(of(pattern, 'u', place(source, node)))
    else if (!FROM_TABLES.includes(source.path)) unseen.push(place(source, node))
  }
  return { patterns, unseen }
}

/** Every `pattern` below a value. */
const patternsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const here = 'pattern' in value && typeof value.pattern === 'string' ? [value.pattern] : []
  return [...here, ...Object.values(value).flatMap(patternsIn)]
}

/** Those of lists of names are alternatives without repetition: they are read once, at most. */
const fromTables = (): readonly Pattern[] => [
  ...Object.entries({ ...texts, AMI_ID })
    .filter(([, type]) => !('known' in type))
    .map(([name, { pattern }]) => of(pattern, 'u', `${TEXTS} ${name}`)),
  ...patternsIn(MEMBERS).map(pattern => of(`^(?:${pattern})$`, '', 'members.generated.ts')),
  of(DURATION_PATTERN, '', 'packages/domain/src/duration.ts'),
]

/** Each once. */
export const productPatterns = (): PatternsOf => {
  const found = sources('packages/{domain,component-document,aws,actions-kit}/src/**/*.ts', 'actions/*/src/**/*.ts').map(patternsOf)
  const all = [...found.flatMap(({ patterns }) => patterns), ...fromTables()]
  return { patterns: [...new Map(all.map(one => [one.written, one])).values()], unseen: found.flatMap(({ unseen }) => unseen) }
}
