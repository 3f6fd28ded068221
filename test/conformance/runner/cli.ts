/**
 * `node test/conformance/runner/cli.ts [part or words of a name …]`: the built actions, as `git archive HEAD` has them, on a runner that is
 * written after actions/runner's sources, against local AWS. It shares nothing with the rehearsal: it is the second opinion.
 */
import { runChecks, said } from './run.ts'

const verdicts = await runChecks(process.argv.slice(2), verdict => console.log(said(verdict)))
const failed = verdicts.filter(({ fault }) => fault !== undefined).length
console.log(`${verdicts.length - failed} hold, ${failed} fail`)
process.exitCode = failed > 0 || verdicts.length === 0 ? 1 : 0
