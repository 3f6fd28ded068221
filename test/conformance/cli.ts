/**
 * `pnpm conformance`: others' clients and another's model of AWS against local AWS. boto3 and the AWS CLI drive its operations; the same
 * calls go to moto, and a difference without a verdict (differential/verdicts.tsv) fails; the examples of AWS's models are replayed; botocore validates every request of the example
 * delivery and reads every answer. The packages are installed into a cache folder; without Python 3 or a network it says that it was
 * skipped, and why.
 *
 * `--all` prints every difference to moto, also those that have a verdict.
 */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { install } from './install.ts'
import { clients, differential, examples, GROUPS, journey, type Part, startMoto } from './parts.ts'
import { recordJourney } from './record-journey.ts'

const words = process.argv.slice(2).filter(word => word === '--all')

const differentials = async (): Promise<readonly Part[]> => {
  const moto = await startMoto()
  try {
    return await Promise.all(GROUPS.map(group => differential(group, moto.endpoint, words)))
  } finally {
    moto.end()
  }
}
const rehearsed = async (): Promise<Part> => {
  const file = await recordJourney()
  try {
    return await journey(file)
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
}

const reason = install()
if (reason !== undefined) console.log(`skipped: boto3, the AWS CLI and moto cannot be installed: ${reason}`)
else {
  const parts = (await Promise.all([clients(), differentials(), examples(), rehearsed()])).flat()
  for (const { name, passed, said } of parts) console.log(`--- ${name}: ${passed ? 'passed' : 'FAILED'}\n${said.trimEnd()}`)
  process.exitCode = parts.every(({ passed }) => passed) ? 0 : 1
}
