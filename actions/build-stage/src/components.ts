/** The component documents of a stage, read from the workspace and checked before anything is created. */
import { type Runtime, readText, readYaml } from '@golden-ami/actions-kit'
import type { StageComponent } from '@golden-ami/aws'
import {
  checkDocument,
  checkDocumentSize,
  type DocumentFindings,
  type Irreproducible,
  notReproducible,
} from '@golden-ami/component-document'
import type { Complaint, Component, OwnComponent } from '@golden-ami/domain'

/** The components of a stage and what was found in its documents. */
export interface StageComponents extends Findings {
  readonly components: readonly StageComponent[]
}
interface Findings extends DocumentFindings {
  readonly notReproducible: readonly Irreproducible[]
}
/** Which one it is says the parent image, which is looked at later. */
const PLATFORMS = ['Linux', 'Windows'] as const

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
    const file = await readText(runtime, path, at)
    if ('complaints' in file) found.push(only(file.complaints))
    else {
      const data = file.text
      const same = names.get(data)
      if (same !== undefined && same !== path) found.push(only([sameContent(path, same, at)]))
      names.set(data, path)
      const { misfits, ...findings } = documentFindings(data, path, parameters, at)
      found.push(findings)
      read.push({ is: 'own', path, data, parameters, ...(misfits ? { misfits } : {}) })
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

/** What is wrong on every platform is told at once, the rest when it is known on which one it is built. */
const documentFindings = (
  text: string,
  path: string,
  parameters: Readonly<Record<string, string>>,
  at: Complaint['at'],
): Findings & Pick<OwnComponent, 'misfits'> => {
  const size = checkDocumentSize(text, path)
  if (size.length > 0) return only(size)
  const yaml = readYaml(text, path)
  if ('complaints' in yaml) return only(yaml.complaints)
  const document = { text, tree: yaml.tree }
  const checked = PLATFORMS.map(platform => checkDocument(document, { parameters, at }, platform))
  const [onLinux, onWindows] = checked
  const fits = checked.find(({ complaints }) => complaints.length === 0)
  if (!fits || !onLinux || !onWindows)
    return {
      ...only(onLinux?.complaints ?? []),
      warnings: onLinux?.warnings ?? [],
      notReproducible: notReproducible(document),
    }
  const misfits = { Linux: onLinux.complaints, Windows: onWindows.complaints }
  return { complaints: [], warnings: fits.warnings, notReproducible: notReproducible(document), misfits }
}
