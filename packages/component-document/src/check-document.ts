/**
 * A component document of the repository, checked before anything is created: what Image Builder would refuse after minutes is refused
 * here in seconds, with file, line and column.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
 */
import { entryOf, type Located, type LocatedMap } from '@golden-ami/domain/located/located'
import { type DocumentFindings, error, type Finding, findingsOf } from './finding.ts'
import type { Platform } from './input-types.ts'
import { isNothing, kindOf, scalarText, unknownKeys } from './node.ts'
import { outlineOf } from './outline.ts'
import { checkPhases } from './phases.ts'
import { placeIn } from './place.ts'
import { checkReferences } from './resolve.ts'
import { checkVariables, type Given } from './variables.ts'

const KEYS = ['name', 'description', 'schemaVersion', 'parameters', 'constants', 'phases']

export interface ComponentDocument {
  readonly text: string
  /** The text, read. */
  readonly tree: Located
}

/**
 * @param given what the stage that names the document says of it
 * @param platform of the stage; undefined accepts the actions of every platform
 */
export const checkDocument = ({ text, tree }: ComponentDocument, given: Given, platform?: Platform): DocumentFindings => {
  if (tree.is !== 'map') return findingsOf([error(tree.at, 'the document is not a map', 'required: schemaVersion and phases')])
  const outline = outlineOf(tree)
  return findingsOf([
    ...unknownKeys(tree, KEYS, 'a document'),
    ...checkSchemaVersion(tree),
    ...checkTexts(tree),
    ...checkVariables(tree, outline, given),
    ...checkPhases(tree, platform),
    ...checkReferences(outline, placeIn(text)),
  ])
}

const checkSchemaVersion = (document: LocatedMap): readonly Finding[] => {
  const node = entryOf(document, 'schemaVersion')?.value
  if (!node) return [error(document.at, 'schemaVersion is missing', 'required: schemaVersion: 1.0')]
  return Number(scalarText(node)) === 1 ? [] : [error(node.at, 'schemaVersion is not 1.0', 'allowed: 1.0')]
}

const checkTexts = (document: LocatedMap): readonly Finding[] =>
  ['name', 'description'].flatMap(key => {
    const node = entryOf(document, key)?.value
    return node === undefined || isNothing(node) || node.is === 'scalar'
      ? []
      : [error(node.at, `${key} is ${kindOf(node)}`, 'allowed: a text')]
  })
