import { actionsTable, inputsTable, outputsTable } from '@golden-ami/tooling/docs/action-tables'
import { expect, test } from 'vitest'

const manifest = {
  name: 'Greet',
  description: 'Greets\nsomeone.',
  inputs: {
    whom: { description: 'Who is greeted.', required: true },
    how: { description: 'One of\n  politely | curtly.\n', default: 'a|b' },
    note: { description: 'A note.', default: '' },
    old: { description: 'The manner.', deprecationMessage: 'Use how.' },
  },
  outputs: { greeting: { description: 'What was `said`.' } },
  runs: { using: 'node24', main: 'index.js' },
}
const bare = { name: 'Bare', description: 'Does nothing.', runs: manifest.runs }

test('inputs', () => {
  expect(inputsTable(manifest)).toBe(`| Input | Default | Description |
| --- | --- | --- |
| \`whom\` | **required** | Who is greeted. |
| \`how\` | \`a\\|b\` | One of politely \\| curtly. |
| \`note\` |  | A note. |
| \`old\` |  | **Deprecated:** Use how. The manner. |`)
})

test('outputs', () => {
  expect(outputsTable(manifest)).toBe(`| Output | Description |
| --- | --- |
| \`greeting\` | What was \`said\`. |`)
})

test('an action without inputs or outputs says so', () => {
  expect([inputsTable(bare), outputsTable(bare)]).toEqual(['This action has no inputs.', 'This action has no outputs.'])
})

test('actions, in the order given', () => {
  expect(
    actionsTable(
      new Map([
        ['greet', manifest],
        ['bare', bare],
      ]),
    ),
  ).toBe(`| Action | What it does |
| --- | --- |
| [greet](actions/greet/README.md) | Greets someone. |
| [bare](actions/bare/README.md) | Does nothing. |`)
})
