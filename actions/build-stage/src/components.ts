/** The component documents of a stage, read from the workspace and checked before anything is created. */
import { type Runtime, readYaml } from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import { type Complaint, type Component, checkDocument, checkDocumentSize, type DocumentFindings } from '@golden-ami/domain'

/** The components of a stage and what was found in its documents. */
export interface StageComponents extends DocumentFindings {
  readonly components: readonly StageComponent[]
}
/** Stages are built on Linux: components are created for it. */
const PLATFORM = 'Linux'

export const readComponents = async (runtime: Runtime, components: readonly Component[]): Promise<StageComponents> => {
  const read: StageComponent[] = []
  const complaints: Complaint[] = []
  const warnings: Complaint[] = []
  for (const { from, parameters, at } of components) {
    if (from.is !== 'path') {
      read.push({ is: 'elsewhere', from })
      continue
    }
    const { path } = from
    const data = await runtime.readFile(path)
    if (data === undefined) complaints.push(notThere(path, at))
    else {
      const findings = documentFindings(data, path, parameters, at)
      complaints.push(...findings.complaints)
      warnings.push(...findings.warnings)
      read.push({ is: 'own', path, data, parameters })
    }
  }
  return { components: read, complaints, warnings }
}

const notThere = (path: string, at: Complaint['at']): Complaint => ({
  at,
  wrong: `there is no file ${path} in the workspace`,
  allowed: 'allowed: a path from the root of the repository (check it out first)',
})

const documentFindings = (
  text: string,
  path: string,
  parameters: Readonly<Record<string, string>>,
  at: Complaint['at'],
): DocumentFindings => {
  const size = checkDocumentSize(text, path)
  const yaml = readYaml(text, path)
  if ('complaints' in yaml) return { complaints: [...size, ...yaml.complaints], warnings: [] }
  const { complaints, warnings } = checkDocument({ text, tree: yaml.tree }, { parameters, at }, PLATFORM)
  return { complaints: [...size, ...complaints], warnings }
}
