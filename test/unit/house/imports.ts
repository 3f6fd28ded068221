import { posix } from 'node:path'
import { imported, place, type Source } from './source.ts'

/** What the sources of one part may import besides themselves. */
export interface Part {
  /** Workspace packages, without the scope. */
  readonly ours: readonly string[]
  /** Packages of others, as a pattern over the whole specifier. */
  readonly others: RegExp
}
const NOTHING = /^$/

/** Imports run one way; see "Shape of the code" in the design. */
export const PARTS: Readonly<Record<string, Part>> = {
  actions: { ours: ['actions-kit', 'aws', 'component-document', 'domain'], others: /^node:/ },
  'packages/domain': { ours: [], others: NOTHING },
  'packages/component-document': { ours: ['domain'], others: NOTHING },
  'packages/aws': { ours: ['domain'], others: /^(node:|@aws-sdk\/|@smithy\/)/ },
  'packages/actions-kit': { ours: ['domain'], others: /^(node:|@actions\/core$|@octokit\/(request|types)$|yaml$)/ },
  'packages/local-aws': { ours: [], others: /^(node:|@aws-sdk\/|@smithy\/|yaml$)/ },
  'packages/rehearsal': {
    ours: ['domain', 'local-aws'],
    others: /^(node:|@actions\/(workflow-parser|expressions|glob)(\/|$)|@octokit\/openapi-types$|croner$|yaml$)/,
  },
  'packages/tooling': {
    ours: ['actions-kit', 'aws', 'domain'],
    others: /^(node:|yaml$|rolldown(\/|$)|@actions\/(languageservice|expressions)(\/|$)|vscode-languageserver-textdocument$)/,
  },
}

/** `actions` or `packages/<name>`, whatever lies below. */
const partOf = (path: string): string => /^(actions|packages\/[^/]+)\//.exec(path)?.[1] ?? path

/** The folder of one action; nothing outside `actions`. */
const actionOf = (path: string): string | undefined => /^actions\/[^/]+\//.exec(path)?.[0]

const complaint = (source: Source, specifier: string): string | undefined => {
  const part = PARTS[partOf(source.path)]
  if (!part) return 'belongs to no part'
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(source.path), specifier)
    if (partOf(target) !== partOf(source.path)) return `leaves ${partOf(source.path)}`
    return actionOf(target) === actionOf(source.path) ? undefined : 'reaches into another action'
  }
  const ours = /^@golden-ami\/([^/]+)/.exec(specifier)?.[1]
  if (ours !== undefined) return part.ours.includes(ours) ? undefined : `may import ${part.ours.join(', ') || 'nothing'} of ours`
  return part.others.test(specifier) ? undefined : 'is not for this part'
}

/** Every import of a source that its part may not have. */
export const forbiddenImports = (source: Source): readonly string[] =>
  imported(source).flatMap(([specifier, node]) => {
    const why = complaint(source, specifier)
    return why === undefined ? [] : [`${place(source, node)} imports ${specifier}: ${why}`]
  })
