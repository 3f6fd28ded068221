/** Which workflow file GitHub means. */
import { workflowOfRef } from '@golden-ami/actions-kit/workflow-ref'
import { expect, test } from 'vitest'

test.each([
  ['acme/images/.github/workflows/deliver.yml@refs/heads/main', '.github/workflows/deliver.yml'],
  ['acme/images/.github/workflows/deliver.yml@refs/heads/ada@work.yml@2', '.github/workflows/deliver.yml'],
  ['acme/images/.github/workflows/by @ada.yaml@refs/tags/v1', '.github/workflows/by @ada.yaml'],
  [`acme/images/.github/workflows/deliver.yml@${'a'.repeat(40)}`, '.github/workflows/deliver.yml'],
])('%s', (ref, path) => expect(workflowOfRef(ref)).toEqual({ repository: 'acme/images', path }))

test.each(['', 'acme/images', 'acme/images/.github/workflows/deliver.yml', 'acme/images/dynamic@refs/heads/main'])('%j is none', ref =>
  expect(workflowOfRef(ref)).toBe(undefined),
)
