import { errorsPage } from '@golden-ami/tooling/docs/errors-page'
import { guardsPage } from '@golden-ami/tooling/docs/guards-page'
import { expect, test } from 'vitest'

test('the catalogue of errors, by code', () => {
  const errors = {
    'b.late': { what: 'It is late.', cause: 'Time passed.', remedy: 'Hurry.' },
    'a.early': { what: 'It is early.', cause: 'Haste.', remedy: 'Wait.' },
  }
  expect(errorsPage(errors)).toBe(`<!-- Made by \`pnpm run docs\` from src/errors. Do not edit. -->

# Errors

Each error that an action reports ends with its code in brackets. Anything without a code is a defect of ours: run again with debug logging and report it.

## \`a.early\`

It is early.

**How it comes about.** Haste.

**What to do.** Wait.

## \`b.late\`

It is late.

**How it comes about.** Time passed.

**What to do.** Hurry.
`)
})

test('the table of guards, by verb', () => {
  const guards = {
    stop: { call: 'svc:Stop', guard: 'NotFound | nothing to stop', source: 'https://docs.example/stop' },
    add: { call: 'svc:Add', guard: 'client token', source: 'https://docs.example/add' },
  }
  expect(guardsPage(guards)).toBe(`<!-- Made by \`pnpm run docs\` from src/guards.ts. Do not edit. -->

# Guards

A run may be killed at any moment and started again, and an answer may be lost. So every verb, done twice, must do no harm; this is why.

| Verb | Call | What makes a repetition harmless | Documentation |
| --- | --- | --- | --- |
| \`add\` | \`svc:Add\` | client token | [source](https://docs.example/add) |
| \`stop\` | \`svc:Stop\` | NotFound \\| nothing to stop | [source](https://docs.example/stop) |
`)
})
