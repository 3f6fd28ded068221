/** The component documents of a stage, read from the workspace and checked before anything is created. */
import { type Runtime, readYaml } from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import {
  type Complaint,
  type Component,
  checkDocument,
  checkDocumentSize,
  type DocumentFindings,
  type Irreproducible,
  notReproducible,
} from '@golden-ami/domain'

/** The components of a stage and what was found in its documents. */
export interface StageComponents extends Findings {
  readonly components: readonly StageComponent[]
}
interface Findings extends DocumentFindings {
  readonly notReproducible: readonly Irreproducible[]
}
/** Stages are built on Linux: components are created for it. */
const PLATFORM = 'Linux'

export const readComponents = async (runtime: Runtime, components: readonly Component[]): Promise<StageComponents> => {
  const read: StageComponent[] = []
  const found: Findings[] = []
  const names = new Map<string, string>()
  for (const { from, parameters, at } of components) {
    if (from.is !== 'path') {
      read.push({ is: 'elsewhere', from })
      continue
    }
    const { path } = from
    const data = await runtime.readFile(path)
    if (data === undefined) found.push(only([notThere(path, at)]))
    else {
      const same = names.get(data)
      if (same !== undefined && same !== path) found.push(only([sameContent(path, same, at)]))
      names.set(data, path)
      found.push(documentFindings(data, path, parameters, at))
      read.push({ is: 'own', path, data, parameters })
    }
  }
  return {
    components: read,
    complaints: found.flatMap(({ complaints }) => complaints),
    warnings: found.flatMap(({ warnings }) => warnings),
    notReproducible: found.flatMap(one => one.notReproducible),
  }
}

const only = (complaints: readonly Complaint[]): Findings => ({ complaints, warnings: [], notReproducible: [] })

/** Components are named by their content, and one is in a recipe once. */
const sameContent = (path: string, other: string, at: Complaint['at']): Complaint => ({
  at,
  wrong: `${path} has the same content as ${other}`,
  allowed: 'allowed: each component once',
})

const notThere = (path: string, at: Complaint['at']): Complaint => ({
  at,
  wrong: `there is no file ${path} in the workspace`,
  allowed: 'allowed: a path from the root of the repository (check it out first)',
})

const documentFindings = (text: string, path: string, parameters: Readonly<Record<string, string>>, at: Complaint['at']): Findings => {
  const size = checkDocumentSize(text, path)
  const yaml = readYaml(text, path)
  if ('complaints' in yaml) return only([...size, ...yaml.complaints])
  const document = { text, tree: yaml.tree }
  const { complaints, warnings } = checkDocument(document, { parameters, at }, PLATFORM)
  return { complaints: [...size, ...complaints], warnings, notReproducible: notReproducible(document) }
}
