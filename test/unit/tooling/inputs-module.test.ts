import { inputsModule } from '@golden-ami/tooling/docs/inputs-module'
import { expect, test } from 'vitest'

const inputs = { reason: { description: 'Why.' }, 'dry-run': { description: 'Only a plan.' }, timeout: { description: 'How long.' } }

test('the names of inputs are those that action.yml declares, keys of the delivery file apart', () => {
  expect(inputsModule(inputs, new Set(['timeout', 'family']))).toBe(`/** Made from action.yml by \`pnpm run docs\`. */

/** They stand for keys of the delivery file. */
export type KeyInput = 'timeout'

/** All others. */
export type OwnInput = 'reason' | 'dry-run'
`)
})
test('nothing is said of keys where none has an input', () => {
  expect(inputsModule(inputs, new Set())).not.toContain('KeyInput')
})
