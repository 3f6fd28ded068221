/**
 * Inputs and outputs of the remote actions that a rehearsal stands in for, and which of the inputs it looks at.
 * https://github.com/actions/checkout/blob/main/action.yml and
 * https://github.com/aws-actions/configure-aws-credentials/blob/main/action.yml
 */
export interface KnownMetadata {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** Any other input is taken and changes nothing. */
  readonly regards: readonly string[]
  /** What stands in for it. */
  readonly standsIn: string
}

const CHECKOUT: KnownMetadata = {
  inputs: [
    ...['repository', 'ref', 'token', 'ssh-key', 'ssh-known-hosts', 'ssh-strict', 'ssh-user', 'persist-credentials', 'path', 'clean'],
    ...['filter', 'sparse-checkout', 'sparse-checkout-cone-mode', 'fetch-depth', 'fetch-tags', 'show-progress', 'reference', 'lfs'],
    ...['submodules', 'set-safe-directory', 'github-server-url', 'allow-unsafe-pr-checkout'],
  ],
  outputs: ['ref', 'commit'],
  regards: ['repository', 'path'],
  standsIn: "a copy of the repository's folder without .git and node_modules",
}
const CONFIGURE_AWS_CREDENTIALS: KnownMetadata = {
  inputs: [
    ...['aws-region', 'role-to-assume', 'aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', 'web-identity-token-file'],
    ...['role-chaining', 'audience', 'http-proxy', 'no-proxy', 'mask-aws-account-id', 'role-duration-seconds', 'role-external-id'],
    ...['role-session-name', 'role-skip-session-tagging', 'transitive-tag-keys', 'custom-tags', 'inline-session-policy'],
    ...['managed-session-policies', 'output-credentials', 'output-env-credentials', 'output-config-file', 'unset-current-credentials'],
    ...['disable-retry', 'retry-max-attempts', 'special-characters-workaround', 'use-existing-credentials', 'allowed-account-ids'],
    ...['expected-account-ids', 'force-skip-oidc', 'action-timeout-s', 'aws-profile', 'overwrite-aws-profile', 'sts-endpoint'],
  ],
  outputs: ['aws-account-id', 'aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', 'aws-expiration', 'authenticated-arn'],
  regards: [
    ...['aws-region', 'role-to-assume', 'aws-access-key-id', 'aws-secret-access-key', 'aws-session-token', 'role-chaining'],
    ...['mask-aws-account-id', 'role-duration-seconds', 'role-session-name', 'output-credentials', 'output-env-credentials', 'audience'],
  ],
  standsIn: "the role's credentials on local AWS, after what STS says of trust, subject and duration",
}
/** By repository, as in KNOWN. */
export const KNOWN_METADATA: Readonly<Record<string, KnownMetadata>> = {
  'actions/checkout': CHECKOUT,
  'aws-actions/configure-aws-credentials': CONFIGURE_AWS_CREDENTIALS,
}
