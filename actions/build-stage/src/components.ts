/** The component documents of a stage, read from the workspace and checked before anything is created. */
import { type Runtime, readYaml } from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import { type Complaint, type Component, checkDocument, checkDocumentSize } from '@golden-ami/domain'

export const readComponents = async (
  runtime: Runtime,
  components: readonly Component[],
): Promise<{ readonly components: readonly StageComponent[]; readonly complaints: readonly Complaint[] }> => {
  const read: StageComponent[] = []
  const complaints: Complaint[] = []
  for (const { from, parameters, at } of components) {
    if (from.is !== 'path') {
      read.push({ is: 'elsewhere', from })
      continue
    }
    const { path } = from
    const data = await runtime.readFile(path)
    if (data === undefined)
      complaints.push({
        at,
        wrong: `there is no file ${path} in the workspace`,
        allowed: 'allowed: a path from the root of the repository (check it out first)',
      })
    else {
      const yaml = readYaml(data, path)
      complaints.push(
        ...checkDocumentSize(data, path),
        ...('complaints' in yaml ? yaml.complaints : checkDocument(yaml.tree, parameters, at)),
      )
      read.push({ is: 'own', path, data, parameters })
    }
  }
  return { components: read, complaints }
}
