/** `pnpm demo`: a whole delivery with the built actions and the example workflows, against local AWS. Ends with 1 when something is not as it must be. */
import { enableCompileCache } from 'node:module'

enableCompileCache() // before anything else is loaded: the next demo compiles nothing
const { playDemo } = await import('./demo/play.ts')

const wrong = await playDemo(process.argv.includes('--verbose'))
for (const line of wrong) console.error(`not as it must be: ${line}`)
process.exitCode = wrong.length > 0 ? 1 : 0
