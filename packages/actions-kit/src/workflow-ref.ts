/** Which workflow file GitHub means by `owner/name/.github/workflows/deliver.yml@refs/heads/main`. */

export interface WorkflowOfRef {
  /** `owner/name` */
  readonly repository: string
  /** From the root of that repository. */
  readonly path: string
}

/** The ref ends the path: branches may have an `@` in their names, and so may files. Undefined: it is none. */
export const workflowOfRef = (ref: string): WorkflowOfRef | undefined => {
  const [, repository, path] = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(ref) ?? []
  return repository === undefined || path === undefined ? undefined : { repository, path }
}
