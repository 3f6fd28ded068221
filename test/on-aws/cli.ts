/**
 * `node test/on-aws/cli.ts --sandbox <account> [--region r] [--rule <id>]…`: asks AWS, with the credentials of the environment, about rules of
 * local AWS that nobody else confirms. It makes small things (launch templates, groups without instances, parameters, configurations of Image
 * Builder) and takes them away; nothing is launched or built. Fails when AWS does otherwise, or when something is left.
 */
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { cell, table } from '@golden-ami/actions-kit'
import { type Answer, askAll } from './ask.ts'
import { PROBES } from './probes.ts'
import { Sandbox } from './sandbox.ts'

const { values } = parseArgs({
  options: {
    sandbox: { type: 'string', default: '' },
    region: { type: 'string', default: process.env.AWS_REGION ?? 'eu-west-1' },
    rule: { type: 'string', multiple: true, default: [] },
  },
})
const stop = (why: string): never => {
  console.error(why)
  process.exit(1)
}
const known = new Set(PROBES.flatMap(({ rules }) => rules))
const unknown = values.rule.filter(rule => !known.has(rule))
if (unknown.length > 0) stop(`--rule ${unknown.join(', ')}: nothing is asked about it. Allowed: ${[...known].sort().join(', ')}`)
if (!/^\d{12}$/.test(values.sandbox)) stop('--sandbox is the number of an account in which things may be made: 12 digits.')

const { Account: account = '' } = await new STSClient({ region: values.region }).send(new GetCallerIdentityCommand({}))
if (account !== values.sandbox) stop(`The credentials are of account ${account}, and --sandbox says ${values.sandbox}.`)

const probes = PROBES.filter(({ rules }) => values.rule.length === 0 || rules.some(rule => values.rule.includes(rule)))
const sandbox = new Sandbox({
  ...{ account, region: values.region, prefix: `golden-ami-verify-${Date.now().toString(36)}`, config: {} },
  sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
})
const answers = await askAll(sandbox, probes)

const row = ({ probe, holds, seen }: Answer): readonly string[] => [
  holds ? 'as modelled' : 'otherwise',
  probe.rules.join(', '),
  probe.asks,
  seen,
]
for (const answer of answers) console.log(row(answer).join('  '))
const left = answers.flatMap(answer => answer.left)
for (const line of left) console.log(`left: ${line}`)
if (process.env.GITHUB_STEP_SUMMARY)
  appendFileSync(
    process.env.GITHUB_STEP_SUMMARY,
    `${table(
      ['AWS does', 'Rule', 'Asked', 'Seen'],
      answers.map(answer => row(answer).map(cell)),
    )}\n${left.map(line => `- left: ${cell(line)}\n`).join('')}`,
  )
const otherwise = answers.filter(({ holds }) => !holds).length
console.log(`${answers.length} questions, ${otherwise} answered otherwise, ${left.length} things left`)
process.exitCode = otherwise + left.length > 0 ? 1 : 0
