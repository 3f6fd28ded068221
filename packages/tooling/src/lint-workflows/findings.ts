import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FeatureFlags } from '@actions/expressions'
import { registerLogger, type ValidationConfig, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { closedOutputs } from './closed-outputs.ts'
import { ownAction, ownActionFolder } from './own-action.ts'

/**
 * The language service checks the inputs of `$/path` but not of `./path`, although both name an action of this repository. The two are of
 * one length, so lines and columns stay right. Reusable workflows are found under `./` only.
 */
const selfReferences = (text: string): string => text.replace(/(\buses:\s*['"]?)\.\/(?!\.github\/workflows\/)/g, '$1$/')

const configuration = (root: string): ValidationConfig => ({
  contextProviderConfig: closedOutputs(root),
  featureFlags: new FeatureFlags({ allowCaseFunction: true, allowBackgroundSteps: true }),
  fileProvider: {
    getFileContent: async reference => {
      if (!('path' in reference) || 'repository' in reference) throw new Error('a workflow of another repository is not read')
      return { name: reference.path, content: selfReferences(readFileSync(join(root, reference.path), 'utf8')) }
    },
  },
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path, ref }) => {
      const uses = `${owner}/${name}${path === undefined ? '' : `/${path}`}@${ref}`
      // Nothing is asked of the network: any input of an action of somebody else is accepted.
      return ownActionFolder(uses) === undefined ? { name, description: '' } : ownAction(root, uses)
    },
  },
})

/**
 * What GitHub's own language service finds in the workflow or action.yml at `path` (relative to `root`): one line
 * `path:line:column message` for each. It needs `allowJsonImports()` before this module is imported.
 */
export const findings = async (root: string, path: string): Promise<readonly string[]> => {
  const broken: string[] = []
  const silent = (): void => undefined
  // An error inside the service is logged there and would otherwise pass for a clean file.
  registerLogger({ error: message => broken.push(`${path}: ${message}`), warn: silent, info: silent, log: silent })
  const text = selfReferences(readFileSync(join(root, path), 'utf8'))
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, 'yaml', 1, text)
  const diagnostics = await validate(document, configuration(root))
  return [...diagnostics.map(({ range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`), ...broken]
}
