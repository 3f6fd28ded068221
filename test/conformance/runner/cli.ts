/**
 * `node test/conformance/runner/cli.ts [part or words of a name …]`: the built actions, as `git archive HEAD` has them, on a runner that is
 * written after actions/runner's sources, against local AWS. It shares nothing with the rehearsal: it is the second opinion.
 * `--working-tree` takes the built actions as they are here, committed or not.
 */
import { workingTree } from './contract/archive.ts'
import { runChecks, said } from './run.ts'

const words = process.argv.slice(2)
const verdicts = await runChecks(
  words.filter(word => !word.startsWith('--')),
  verdict => console.log(said(verdict)),
  words.includes('--working-tree') ? workingTree() : 'HEAD',
)
const failed = verdicts.filter(({ fault }) => fault !== undefined).length
console.log(`${verdicts.length - failed} hold, ${failed} fail`)
process.exitCode = failed > 0 || verdicts.length === 0 ? 1 : 0
