/** The files that say whether: the delivery file and the waivers that it names, as they stand in the workspace or on another branch. */
import { type Runtime, readText, readYaml } from '@golden-ami/actions-kit'
import { fileAt } from '@golden-ami/actions-kit/github-file'
import { type Complaint, type DeliveryFile, type Environment, readWaivers, type Waiver } from '@golden-ami/domain'

/** With `policy-ref` files are read from that branch, so that a run on another one cannot bring its own. */
export const policyRuntime = (
  runtime: Runtime,
  inputs: { readonly 'policy-ref': string | undefined; readonly 'github-token': string; readonly 'dry-run': boolean },
): Runtime => {
  const ref = inputs['policy-ref']
  return ref === undefined ? runtime : { ...runtime, readFile: fileAt(runtime, inputs['github-token'], ref, inputs['dry-run']) }
}

export interface WaiversRead {
  readonly waivers: readonly Waiver[]
  /** For the digest of the policy; empty: there is no file. */
  readonly text: string
}

/** The waivers of an environment; none where its `findings` name no file. */
export const environmentWaivers = async (
  runtime: Pick<Runtime, 'readFile'>,
  { written }: DeliveryFile,
  { name, findings }: Environment,
): Promise<WaiversRead | { readonly complaints: readonly Complaint[] }> => {
  const path = findings?.waivers
  if (path === undefined) return { waivers: [], text: '' }
  const file = await readText(runtime, path, written.get(`environments.${name}.findings.waivers`) ?? { source: path })
  if ('complaints' in file) return file
  const yaml = readYaml(file.text, path)
  const read = 'tree' in yaml ? readWaivers(yaml.tree) : yaml
  return 'complaints' in read ? read : { waivers: read.waivers, text: file.text }
}
