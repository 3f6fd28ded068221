/** `node test/conformance/act/cli.ts`: the part of `pnpm conformance` that runs act, alone. */
import { actPart } from './part.ts'

const { passed, said } = await actPart()
console.log(said)
process.exitCode = passed ? 0 : 1
