import { outputsModule } from '@golden-ami/tooling/docs/outputs-module'
import { expect, test } from 'vitest'

const outcome = { description: '`tagged`, `unchanged` or `failed`; the step fails at `failed`.' }

test('the types of outputs are those that action.yml declares', () => {
  const module = outputsModule({
    outcome,
    'ami-id': { description: 'The AMI.' },
    tags: { description: 'JSON, a map of tags.' },
    plan: { description: 'JSON, a list of steps.' },
    findings: { description: 'JSON, an object or null: what was found.' },
    packages: { description: 'The path of a JSON file.' },
  })
  expect(module).toBe(`/** Made from action.yml by \`pnpm run docs\`. */
import { type Json, json } from '@golden-ami/actions-kit'

export type Outcome = 'tagged' | 'unchanged' | 'failed'

/** Besides \`outcome\`. */
export interface Outputs {
  readonly 'ami-id': string
  readonly tags: Json
  readonly plan: Json
  readonly findings: Json
  readonly packages: string
}
/** Where nothing is known: what is JSON is JSON all the same. */
export const NO_OUTPUTS: Outputs = {
  'ami-id': '',
  tags: json({}),
  plan: json([]),
  findings: json(null),
  packages: '',
}
`)
})
test('without JSON nothing is imported', () => {
  expect(outputsModule({ outcome, release: { description: 'The release.' } })).not.toContain('import')
})
test.each([
  ['JSON of which nobody knows the kind', { outcome, gates: { description: 'JSON, what gates say.' } }, 'gates does not begin with'],
  ['JSON that is said too late', { outcome, gates: { description: 'What gates say, as JSON.' } }, 'gates does not begin with'],
  ['no outcome', { gates: { description: 'The gates.' } }, 'there is no output outcome'],
])('%s is refused', (_, outputs, why) => expect(() => outputsModule(outputs)).toThrow(why))
