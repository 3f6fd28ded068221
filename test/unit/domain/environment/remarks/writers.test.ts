import { type EnvironmentWorld, type LedgerVersion, principalOf, recordRemarks } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { A, B, delivered, environment, ledger, pointer, running, TARGET, wish } from '../environment.ts'

const session = (role: string, name = 'run-1'): string => `arn:aws:sts::111111111111:assumed-role/${role}/${name}`
const OURS = session('deliver')

test.each([
  [OURS, 'role deliver of 111111111111'],
  [session('deliver', 'another'), 'role deliver of 111111111111'],
  ['arn:aws-us-gov:sts::111111111111:assumed-role/deliver/x', 'role deliver of 111111111111'],
  ['arn:aws:iam::111111111111:user/eve', 'arn:aws:iam::111111111111:user/eve'],
  ['', ''],
])('%s is %s', (arn, principal) => {
  expect(principalOf(arn)).toBe(principal)
})

/** Versions by these principals, the last of them the newest ones. */
const by = <V extends { readonly by?: string }>(versions: readonly V[], ...last: readonly string[]): readonly V[] =>
  versions.map((version, index) => ({ ...version, by: last[index - versions.length + last.length] ?? OURS }))
const long = (): readonly LedgerVersion[] => ledger(delivered(A, B, A, B, A, B))
const world = (ledgerBy: readonly string[], pointerBy: readonly string[] = []): EnvironmentWorld =>
  environment({
    ...{ ledger: by(long(), ...ledgerBy), groups: [running(B)] },
    pointer: by(pointer([A, B, A, B, A, B], 6), ...pointerBy),
  })
const size = long().length

test.each<[string, EnvironmentWorld, readonly string[]]>([
  ['nothing where all are by one role, whatever its sessions', world([session('deliver', 'x')], [session('deliver', 'y')]), []],
  [
    'the first one of another role in the ledger',
    world([session('mallory')]),
    [
      `Version ${size} of the ledger of staging is the first one there by role mallory of 111111111111: other principals wrote those before it.`,
    ],
  ],
  [
    'also when others have written since',
    world([session('mallory'), OURS, OURS, OURS, OURS]),
    [
      `Version ${size - 4} of the ledger of staging is the first one there by role mallory of 111111111111: other principals wrote those before it.`,
    ],
  ],
  ['no more after some versions', world([session('mallory'), OURS, OURS, OURS, OURS, OURS]), []],
  [
    'the first one of a person on a pointer',
    world([], ['arn:aws:iam::222222222222:user/eve']),
    [
      `Version 6 of the pointer of ${TARGET} is the first one there by arn:aws:iam::222222222222:user/eve: other principals wrote those before it.`,
    ],
  ],
  ['nothing of whom AWS does not tell', world(['']), []],
])('%s', (_, seen, expected) => {
  expect(recordRemarks('staging', seen, wish)).toEqual(expected)
})
test('who wrote the first version of all is no newcomer', () => {
  const seen = environment({ ledger: by(ledger(delivered(A)), OURS), pointer: by(pointer([A], 1), OURS), groups: [running(A)] })
  expect(recordRemarks('staging', seen, wish)).toEqual([])
})
