import type { Where } from '../located/located.ts'

export interface Component {
  readonly from: /** From the root of the repository, without a leading `./`. */
    | { readonly is: 'path'; readonly path: string }
    | { readonly is: 'arn'; readonly arn: string }
    /** Managed by Amazon; without a version the newest. */
    | { readonly is: 'amazon'; readonly name: string; readonly version: string | undefined }
  readonly parameters: Readonly<Record<string, string>>
  readonly at: Where
}

/** @param text matches the pattern of components */
export const parseComponent = (text: string): Component['from'] => {
  if (text.startsWith('arn:')) return { is: 'arn', arn: text }
  if (!text.startsWith('amazon:')) return { is: 'path', path: text.replace(/^\.\//, '') }
  const [name = '', version] = text.slice('amazon:'.length).split('@')
  return { is: 'amazon', name, version }
}

/** One alone, or the path of a document with its parameters. */
export const componentOf = (
  said: string | { readonly path: string; readonly parameters: Readonly<Record<string, string>> },
  at: Where,
): Component =>
  typeof said === 'string'
    ? { from: parseComponent(said), parameters: {}, at }
    : { from: parseComponent(said.path), parameters: said.parameters, at }
